using NewsTools.Analysis;
using NewsTools.Tagging;
using NewsTools.Tagging.Names;

namespace NewsTools.Core.Tests.Tagging.Names;

public sealed class NameTaggerTests
{
    private const string Report = """
        Chancellor Angela Merkel arrived in Paris on Monday for talks with French officials. Merkel said that Germany and the United Nations
        would send help to Kenya.

        "We stand by Nairobi," Merkel told the BBC.
        """;

    [Theory]
    [InlineData("Angela Merkel", EntityType.Person)]
    [InlineData("Paris", EntityType.Location)]
    [InlineData("French", EntityType.Group)]
    [InlineData("United Nations", EntityType.Organization)]
    [InlineData("Kenya", EntityType.Location)]
    [InlineData("BBC", EntityType.Organization)]
    public void Names_are_found_with_their_type(string name, EntityType type)
        => Assert.Contains((name, type), NamesIn(Report).Select(found => (found.Text, found.Type)));

    [Fact]
    public void Names_do_not_overlap_and_stand_in_order()
    {
        Document document = Annotate(Report);
        int end = 0;
        foreach (NameSpan name in document.Names)
        {
            Assert.InRange(name.First, end, document.Tokens.Length);
            Assert.InRange(name.End, name.First + 1, document.Tokens.Length);
            Assert.InRange(name.Confidence, 0, 1);
            end = name.End;
        }
    }

    [Fact]
    public void A_name_that_is_clear_in_the_text_is_found_in_an_upper_case_headline()
    {
        const string Text = "MERKEL ARRIVES IN PARIS\n\n" + Report;
        Assert.Contains(("MERKEL", EntityType.Person), NamesIn(Text).Select(found => (found.Text, found.Type)));
    }

    [Fact]
    public void The_last_word_of_a_full_name_is_a_likelier_person_where_it_stands_alone()
    {
        Document document = Annotate("Ann Player won. They say Player left, and Miss Player Smith stayed.");
        NameInput input = new(document, NameLists.Empty);
        float[] scores = new float[document.Tokens.Length * NameModel.Outputs];
        Assert.False(FullNames.Raise(document, input, [new NameSpan(0, 2, EntityType.Person, 0.5f)], scores));
        Assert.True(FullNames.Raise(document, input, [new NameSpan(0, 2, EntityType.Person, 0.9f)], scores));
        int raised = Assert.Single(Enumerable.Range(0, scores.Length), at => scores[at] != 0);
        Assert.Equal("Player", document.TextOf(raised / NameModel.Outputs).ToString());
        Assert.Equal(6, raised / NameModel.Outputs);
        Assert.Equal(NameTags.Beginning(NameTags.Person), raised % NameModel.Outputs);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("London")]
    [InlineData("\uD83D")]
    [InlineData("\uDC00\uD83D\u0000\u0007 \u202E")]
    [InlineData("ALL IN CAPITALS AND NOTHING ELSE TO BE SEEN.")]
    [InlineData("В Москве Владимир Путин met 习近平 in القاهرة.")]
    public void Odd_texts_are_read(string text)
        => Assert.All(Annotate(text).Names, name => Assert.True(name.End > name.First));

    [Fact]
    public void A_megabyte_without_a_space_is_read()
    {
        Assert.NotNull(Annotate(new string('x', 1 << 20)).Names);
        Assert.NotNull(Annotate(string.Concat(Enumerable.Repeat("Ab.c-", 1 << 15))).Names);
    }

    [Fact]
    public void A_text_in_several_stretches_has_the_names_of_its_parts()
    {
        int times = (2 * NameNetwork.Stretch / 50) + 1;
        string text = string.Join("\n\n", Enumerable.Repeat(Report, times));
        (string, EntityType)[] once = [.. NamesIn(Report + "\n\n" + Report).Select(found => (found.Text, found.Type))];
        (string, EntityType)[] often = [.. NamesIn(text).Select(found => (found.Text, found.Type))];
        Assert.Contains(("Angela Merkel", EntityType.Person), once);
        Assert.Equal(times, often.Count(found => found == ("Angela Merkel", EntityType.Person)));
    }

    [Theory]
    [InlineData("Merkel went to Paris. ")]
    [InlineData("a")]
    [InlineData("Ab1-")]
    public void Work_grows_in_step_with_the_text(string piece)
    {
        long OperationsOf(int pieces)
        {
            Document document = Annotate(string.Concat(Enumerable.Repeat(piece, pieces)));
            NameNetwork network = new(NameModel.Shipped, new NameInput(document, NameModel.Shipped.Lists), new NameRows(document));
            network.Score();
            return network.Operations;
        }

        long once = OperationsOf(4000);
        Assert.InRange(OperationsOf(8000), 0, (once * 5 / 2) + 1);
    }

    [Fact]
    public void Many_threads_find_the_same()
    {
        NameSpan[] expected = Annotate(Report).Names;
        Parallel.For(0, 32, _ => Assert.Equal(expected, Annotate(Report).Names));
    }

    private static Document Annotate(string text)
        => Analyzer.Annotate(text, null, new AnalysisOptions(), AnalysisStage.Tagging);

    private static IEnumerable<(string Text, EntityType Type)> NamesIn(string text)
    {
        Document document = Annotate(text);
        return document.Names.Select(name => (document.TextOf(name.First, name.End), name.Type));
    }
}
