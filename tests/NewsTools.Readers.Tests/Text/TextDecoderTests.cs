using System.Text;
using NewsTools.Readers.Text;

namespace NewsTools.Readers.Tests.Text;

public sealed class TextDecoderTests
{
    private const string English = "The minister said that the café of Zoë O’Brien in Málaga was closed — “for the summer”, he added, and that it is not for sale at 50 per cent.";

    private const string Russian = "Президент заявил в понедельник, что переговоры с соседями будут продолжены на следующей неделе в столице.";

    public static TheoryData<string, string> Encoded => new()
    {
        { "utf-8", English }, { "windows-1252", English }, { "macintosh", English }, { "utf-16", English }, { "utf-16BE", English }, { "windows-1251", Russian }, { "koi8-r", Russian },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Text_is_decoded_without_being_told_how(string encoding, string text)
        => Assert.Equal(text, TextDecoder.Decode(CodePages.Find(encoding)!.GetBytes(text), null, null));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_decides_and_is_dropped(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        Assert.Equal(Russian, TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Russian)], null, "windows-1252"));
    }

    [Fact]
    public void Declared_Latin_1_means_windows_1252()
        => Assert.Equal("“Très”", TextDecoder.Decode(CodePages.Windows1252.GetBytes("“Très”"), null, "iso-8859-1"));

    [Fact]
    public void Valid_utf8_stands_against_a_wrong_declaration()
        => Assert.Equal("“Très”", TextDecoder.Decode(Encoding.UTF8.GetBytes("“Très”"), null, "iso-8859-1"));

    [Fact]
    public void The_override_stands_against_everything()
        => Assert.Equal("Ã©", TextDecoder.Decode([0xC3, 0xA9], "windows-1252", "utf-8"));

    [Fact]
    public void Double_encoding_is_undone()
        => Assert.Equal(English, TextDecoder.Decode(Encoding.UTF8.GetBytes(CodePages.Windows1252.GetString(Encoding.UTF8.GetBytes(English))), null, null));

    [Fact]
    public void Stray_windows_1252_bytes_in_utf8_are_read_as_such()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(English), .. "\nThe mayor said: "u8, 0x93, .. "no"u8, 0x94, (byte)'.'];
        Assert.Equal(English + "\nThe mayor said: “no”.", TextDecoder.Decode(bytes, null, null));
    }

    [Theory]
    [InlineData(DocumentError.Undecodable, new byte[] { 0xF5, 0x41, 0xF6, 0x81, 0xC0, 0x42, 0xFE, 0x20, 0x8D })]
    [InlineData(DocumentError.Unsupported, new byte[] { 1, 2, 3, 4, 5, 6, 7, 0, 8, 9 })]
    public void What_cannot_be_told_is_refused(DocumentError error, byte[] bytes)
        => Assert.Equal(error, Assert.Throws<DocumentException>(() => TextDecoder.Decode(bytes, null, null)).Error);

    [Fact]
    public void An_unknown_override_is_refused()
        => Assert.Equal(DocumentError.Undecodable, Assert.Throws<DocumentException>(() => TextDecoder.Decode("a"u8, "klingon", null)).Error);
}
