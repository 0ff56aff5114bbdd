namespace NewsTools.Readers.Tests.Text;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Title\n\nBODY (AFP) - Text.\n\n\nMore.", "Title\n\nBODY (AFP) - Text.\n\nMore.")]
    [InlineData("Title\r\rText.\r\rMore.\r", "Title\n\nText.\n\nMore.")]
    [InlineData("Title\r\nText of one line.\r\nMore.", "Title\n\nText of one line.\n\nMore.")]
    [InlineData(
        "Harbour reopens\n\nThe harbour of Port Averline reopened on Tuesday after two weeks\nof repairs, the port authority said, and the first three ferries of\nthe day left on time.",
        "Harbour reopens\n\nThe harbour of Port Averline reopened on Tuesday after two weeks of repairs, the port authority said, and the first three ferries of the day left on time.")]
    public void Paragraphs_are_kept_and_wrapped_lines_joined(string written, string expected)
        => Assert.Equal(expected, Assert.Single(DocumentReader.Read(System.Text.Encoding.UTF8.GetBytes(written))).Text);

    [Fact]
    public void The_draft_has_location_and_hash()
    {
        ArticleDraft draft = Assert.Single(DocumentReader.Read("abc"u8.ToArray(), new ReadOptions { Location = "/news/a.txt" }));
        Assert.Equal(("/news/a.txt", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), (draft.Location, draft.Hash));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t")]
    public void No_text_is_an_error(string text)
        => Assert.Equal(DocumentError.Empty, Assert.Throws<DocumentException>(() => DocumentReader.Read(System.Text.Encoding.UTF8.GetBytes(text))).Error);

    [Fact]
    public void A_stream_over_the_limit_is_not_read_to_its_end()
    {
        using MemoryStream stream = new(new byte[5_000_000]);
        DocumentException exception = Assert.Throws<DocumentException>(() => DocumentReader.Read(stream, new ReadOptions { MaximumBytes = 1 << 20 }));
        Assert.Equal(DocumentError.TooLarge, exception.Error);
        Assert.True(stream.Position < 2_000_000);
    }
}
