using NewsTools.Analysis;
using NewsTools.Quotes.Marks;

namespace NewsTools.Core.Tests.Quotes.Marks;

public sealed class StretchFinderTests
{
    [Theory]
    [InlineData("\"We tried,\" she said.", "We tried,")]
    [InlineData("“We tried,” she said.", "We tried,")]
    [InlineData("‘We tried,’ she said.", "We tried,")]
    [InlineData("'We tried,' she said.", "We tried,")]
    [InlineData("''We tried,'' she said.", "We tried,")]
    [InlineData("``We tried,'' she said.", "We tried,")]
    [InlineData("„Wir gehen“, sagte sie.", "Wir gehen")]
    [InlineData("»Wir gehen«, sagte sie.", "Wir gehen")]
    [InlineData("« Nous partons », dit-elle.", " Nous partons ")]
    [InlineData("“Mismatched,\" she said.", "Mismatched,")]
    [InlineData("“Both alike,“ she said.", "Both alike,")]
    [InlineData("” Both alike too,” she said.", null)]
    [InlineData("She called it \" a mess \" twice.", " a mess ")]
    public void Finds_the_marks_of_every_style(string text, string? expected)
        => Assert.Equal(expected is null ? [] : [expected], Words(text));

    [Theory]
    [InlineData("“A,” he said. “B.”", "A,|B.")]
    [InlineData("“He told me, ‘Leave now,’ and so I left,” she said.", "He told me, ‘Leave now,’ and so I left,")]
    [InlineData("‘He told me “leave” and so I left,’ she said.", "He told me “leave” and so I left,")]
    [InlineData("'She said it was \"late\",' he said, and left 'early'.", "She said it was \"late\",|early")]
    [InlineData("\"He told me \"leave\" twice,\" she said.", "He told me \"leave\" twice,")]
    public void Takes_the_outermost_marks(string text, string expected) => Assert.Equal(expected.Split('|'), Words(text));

    [Theory]
    [InlineData("‘It’s the farmers’ decision, not ours,’ said Tom.", "It’s the farmers’ decision, not ours,")]
    [InlineData("'It's the farmers' decision, not ours,' said Tom.", "It's the farmers' decision, not ours,")]
    [InlineData("The '90s were good, and the boys' club was 'em all.", null)]
    [InlineData("The shelf is 6' 2\" wide and the pipe 3\" across; the desk is 5' long.", null)]
    [InlineData("Rock ’n’ roll isn’t dead, O’Neil’s friends’ band says.", null)]
    [InlineData("He called it ‘a farce’ and went to the players’ lounge.", "a farce")]
    [InlineData("“The board was 12\" long,” she said.", "The board was 12\" long,")]
    public void Leaves_apostrophes_elisions_and_inches(string text, string? expected)
        => Assert.Equal(expected is null ? [] : [expected], Words(text));

    [Fact]
    public void A_quotation_over_paragraphs_gives_one_stretch_each()
        => Assert.Equal(["One.", "Two.", "Three."], Words("“One.\n\n“Two.\n\n“Three.” he said.\n\nEnd."));

    [Fact]
    public void A_quotation_whose_marks_are_not_reopened_goes_on_to_its_close()
        => Assert.Equal(["One.", "Two.", "Three."], Words("She said: “One.\n\nTwo.\n\nThree.” Then she left."));

    [Fact]
    public void A_lost_close_ends_at_the_paragraph()
        => Assert.Equal(["One is lost.", "Three,"], Words("He said “One is lost.\n\nTwo is a paragraph.\n\n“Three,” he said."));

    [Fact]
    public void A_lost_close_ends_before_the_attribution()
        => Assert.Equal(["The test was not ready,"], Words("“The test was not ready, said Ana Silva, who ran the laboratory.\n\nThe agency declined."));

    [Fact]
    public void A_second_opening_ends_a_stretch_that_lost_its_close()
        => Assert.Equal(["It failed.", "We go on,"], Words("“It failed. He sat down. “We go on,” he said."));

    [Fact]
    public void Single_marks_reopened_at_each_paragraph_are_carried_on()
        => Assert.Equal(["One.", "Two."], Words("‘One.\n\n‘Two.’ She left."));

    private static string[] Words(string text)
    {
        Document document = Analyzer.Annotate(text, null, new AnalysisOptions(), AnalysisStage.Language);
        return [.. StretchFinder.Find(document).Select(stretch => text[stretch.TextStart..stretch.TextEnd])];
    }
}
