namespace NewsTools.Store.Tests;

public sealed class DuplicateTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly ArticleStore _store;

    public DuplicateTests() => _store = _folder.Open();

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Case_white_space_and_typography_do_not_count()
    {
        string text = Story(1, 200) + " \"So it's done\" - they said...";
        string typeset = text.Replace("\"So it's done\" - they said...", "“So it’s done” — they said…", StringComparison.Ordinal).Replace(' ', '\n').ToUpperInvariant();
        AssertLink(DuplicateKind.Exact, text, typeset);
    }

    [Fact]
    public void An_edited_story_is_near() => AssertLink(DuplicateKind.Near, Story(1, 300), "WASHINGTON (AP) — " + Story(1, 300).Replace("w7 ", "changed ", StringComparison.Ordinal));

    [Fact]
    public void A_half_is_an_excerpt_of_the_whole_and_the_whole_of_the_half()
    {
        AssertLink(DuplicateKind.Excerpt, Story(1, 400), Story(1, 200));
        AssertLink(DuplicateKind.Excerpt, Story(2, 200), Story(2, 400));
    }

    [Fact]
    public void Other_stories_and_short_notices_of_one_template_are_not_linked()
    {
        AssertLink(DuplicateKind.None, Story(1, 300), Story(2, 300));
        AssertLink(DuplicateKind.None, Notice(54), Notice(61));
        AssertLink(DuplicateKind.None, "", "");
    }

    [Fact]
    public void A_weekly_report_with_other_figures_is_another_report()
    {
        AssertLink(DuplicateKind.None, Report(311, 5), Report(745, 5));
        AssertLink(DuplicateKind.Near, Report(207, 5), Report(207, 5).Replace("tonnes in", "tons in", StringComparison.Ordinal));
    }

    [Fact]
    public void A_copy_of_a_copy_is_linked_to_the_original()
    {
        Save(Story(1, 200));
        Save(Story(1, 200).ToUpperInvariant());
        Assert.Equal(1, Save(Story(1, 200) + "!").DuplicateOf);
    }

    [Fact]
    public void Duplicates_can_be_left_out()
    {
        Save(Story(1, 200));
        Article skipped = _store.Save([Samples.Plain(Story(1, 200))], new SaveOptions(SkipDuplicates: true))[0];
        Assert.Equal((null, ArticleStatus.Duplicate, 1L, DuplicateKind.Exact), (skipped.Id, skipped.Status, skipped.DuplicateOf, skipped.DuplicateKind));
        Assert.Single(_store.Articles(new ArticleQuery()));
    }

    [Fact]
    public void A_link_goes_with_the_original_and_a_changed_original_is_no_longer_found()
    {
        Save(Story(1, 200));
        Save(Story(1, 200));
        _store.Remove(1);
        Article left = _store.Articles(new ArticleQuery()).Single();
        Assert.Equal((null, DuplicateKind.None), (left.DuplicateOf, left.DuplicateKind));
        _store.Remove(2);
        Assert.Null(Save(Story(1, 200)).DuplicateOf);
    }

    [Fact]
    public void A_closing_line_that_all_articles_share_links_none()
    {
        string closing = string.Concat(Enumerable.Range(0, 40).Select(word => $" close{word}"));
        Assert.All(Enumerable.Range(1, 60), seed => Assert.Null(Save(Story(seed, 120) + closing).DuplicateOf));
        Assert.Equal(60, Save(Story(60, 120) + closing).DuplicateOf);
    }

    private void AssertLink(DuplicateKind kind, string one, string other)
    {
        long? original = Save(one).Id;
        Article copy = Save(other);
        Assert.Equal((kind, kind == DuplicateKind.None ? null : original), (copy.DuplicateKind, copy.DuplicateOf));
        Assert.Equal(kind == DuplicateKind.None ? ArticleStatus.Imported : ArticleStatus.Duplicate, copy.Status);
        Assert.Equal(copy.DuplicateOf, _store.Articles(new ArticleQuery { Ids = [copy.Id!.Value] }).Single().DuplicateOf);
    }

    private Article Save(string text) => _store.Save([Samples.Plain(text)])[0];

    private static string Story(int seed, int words)
        => string.Join(' ', Enumerable.Range(0, words).Select(word => word % 25 == 7 ? "w7" : $"s{seed}w{word * (seed + 1) % 97}x{word / 40}"));

    private static string Report(int figure, int countries) => string.Join(' ', Enumerable.Range(0, 12).Select(country =>
        $"Exports of wheat to country number {"abcdefghijkl"[country]}{countries} in the week that ended on Thursday were put by the department at {figure + (country * 13)} tonnes in all."));

    private static string Notice(int cents)
        => $"Acme Incorporated said net profit for the quarter was {cents} cents a share against {cents - 9} cents a share in the same quarter of the year before, on sales of {cents} million dollars.";
}
