using NewsTools.Readers.Tests.Fixtures;

namespace NewsTools.Readers.Tests.Records;

public sealed class RecordTests
{
    [Fact]
    public void A_table_gives_an_article_a_row()
    {
        IReadOnlyList<ArticleDraft> drafts = Reading.All(Samples.Csv, "export.csv");
        Assert.Equal([Samples.Title, "Second, and last"], drafts.Select(draft => draft.Title));
        Assert.Equal(Samples.Text, drafts[0].Text);
        Assert.Equal(["Jonas Petrel"], drafts[0].Authors);
        Assert.Equal("https://courier.example/1", drafts[0].CanonicalUri?.AbsoluteUri);
        Assert.NotEqual(drafts[0].Hash, drafts[1].Hash);
    }

    [Theory]
    [InlineData("{\"title\":\"a\",\"text\":\"One.\"}\n{\"title\":\"b\",\"text\":\"Two.\"}\n", "a.jsonl")]
    [InlineData("[{\"headline\":\"a\",\"body\":\"One.\"},{\"headline\":\"b\",\"body\":\"Two.\"}]", "a.json")]
    [InlineData("{\"articles\":[{\"title\":\"a\",\"content\":\"One.\"},{\"title\":\"b\",\"content\":\"Two.\"}]}", "a.json")]
    public void Json_records_are_mapped_by_common_names(string json, string location)
        => Assert.Equal(["a: One.", "b: Two."], Reading.All(json, location).Select(draft => $"{draft.Title}: {draft.Text}"));

    [Fact]
    public void The_callers_map_stands_before_the_common_names()
    {
        ReadOptions options = new() { Location = "a.jsonl", Properties = new Dictionary<string, string> { ["text"] = "maintext.full", ["Title"] = "t" } };
        ArticleDraft draft = Assert.Single(DocumentReader.Read(Samples.Bytes("{\"t\":\"x\",\"title\":\"y\",\"text\":\"no\",\"maintext\":{\"full\":\"yes\"},\"published\":1709674200}"), options));
        Assert.Equal(("x", "yes", 2024), (draft.Title, draft.Text, draft.Published?.Year));
    }

    [Fact]
    public void What_export_wrote_comes_back_with_its_facts()
    {
        Article article = new() { Title = "T", Text = "Text.", Published = new DateTime(2024, 3, 5), PublishedBasis = PublishedBasis.Text, Hash = "abc" };
        ArticleDraft draft = Reading.One(ArticleJson.Write(new AnalyzedArticle(article, Analyzer.Analyze(article.Text), "1")) + "\n", "export.jsonl");
        Assert.Equal(("T", "Text.", "abc", PublishedBasis.Text), (draft.Title, draft.Text, draft.Hash, draft.PublishedBasis));
        Assert.NotNull(draft.Exported);
    }

    [Fact]
    public void A_broken_line_is_named()
        => Assert.Contains("Line 2", Reading.Error("{\"text\":\"a\"}\n{\"text\":\n{\"text\":\"c\"}\n", "a.jsonl").Message, StringComparison.Ordinal);

    [Fact]
    public void Markdown_has_its_front_matter_read()
    {
        ArticleDraft draft = Reading.One(Samples.Markdown, "post.md");
        Assert.Equal((Samples.Title, new DateTime(2024, 3, 5)), (draft.Title, draft.Published?.Date));
        Assert.Equal(["Jonas Petrel"], draft.Authors);
        Assert.Equal($"{Samples.Paragraphs[0]}\n\nThe authority\n\n{Samples.Paragraphs[1]}\n\none\n\ntwo", draft.Text);
    }
}
