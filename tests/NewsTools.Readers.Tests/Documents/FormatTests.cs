using NewsTools.Readers.Tests.Fixtures;

namespace NewsTools.Readers.Tests.Documents;

/// <summary>The same story comes out of every format, told by its content alone.</summary>
public sealed class FormatTests
{
    public static TheoryData<string, byte[]> Formats => new()
    {
        { "html", Samples.Bytes(Samples.Html) },
        { "ninjs", Samples.Bytes(Samples.Ninjs) },
        { "nitf", Samples.Bytes(Samples.Nitf) },
        { "newsml-g2", Samples.Bytes(Samples.NewsMlG2) },
        { "newsml", Samples.Bytes(Samples.NewsMl) },
        { "wordpress", Samples.Bytes(Samples.WordPress) },
        { "rss", Samples.Bytes(Samples.Rss) },
        { "mail", Samples.Bytes(Samples.Mail) },
        { "mhtml", Samples.Bytes(Samples.SavedPage) },
        { "docx", Samples.Docx() },
        { "odt", Samples.Odt() },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_story_is_whole(string format, byte[] bytes)
    {
        ArticleDraft draft = DocumentReader.Read(bytes, new ReadOptions { Location = "story.unknown" })[0];
        Assert.Equal((format, Samples.Title), (format, draft.Title));
        Assert.Equal(["Jonas Petrel"], draft.Authors);
        Assert.Equal(new DateTime(2024, 3, 5), draft.Published?.Date);
        Assert.Equal(Samples.Text, draft.Text);
        Assert.Equal(64, draft.Hash.Length);
    }

    [Theory]
    [InlineData("story.pdf")]
    [InlineData("story.txt")]
    [InlineData("story.docx")]
    [InlineData(null)]
    public void A_lying_extension_does_not_mislead(string? location)
        => Assert.Equal(Samples.Title, Reading.One(Samples.Html, location).Title);

    [Fact]
    public void Every_supported_extension_is_lower_case_with_a_dot()
        => Assert.All(DocumentReader.SupportedExtensions, extension => Assert.Matches("^\\.[a-z]+$", extension));

    [Theory]
    [InlineData("[Reporting by Jane Doe; editing by Ann Poe] The harbour of Port Averline reopened.")]
    [InlineData("From the harbour: three ferries left.\n\nSubject to change: the timetable.")]
    [InlineData("--- A dash opens this text.\n\nNothing more.")]
    public void Plain_text_that_looks_like_something_else_stays_plain(string text)
        => Assert.Equal(text, Reading.One(text, "a.txt").Text);
}
