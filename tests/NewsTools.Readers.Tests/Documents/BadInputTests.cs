using System.IO.Compression;
using System.Text;
using NewsTools.Readers.Tests.Fixtures;

namespace NewsTools.Readers.Tests.Documents;

public sealed class BadInputTests
{
    private const string Lol = """<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;"><!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;">]><rss version="2.0"><channel><title>&lol3;</title><item><title>&lol3;</title><description>&lol3;</description></item></channel></rss>""";

    [Fact]
    public void A_truncated_pdf_is_damaged_or_read_in_part()
    {
        byte[] pdf = Samples.Pdf(Samples.Paragraphs[0][..80]);
        Assert.Contains(Reading.Error(pdf[..(pdf.Length / 3)]).Error, new[] { DocumentError.Damaged, DocumentError.NoText });
    }

    [Fact]
    public void A_pdf_without_text_says_so()
    {
        DocumentException exception = Reading.Error(Samples.Pdf(""));
        Assert.Equal(DocumentError.NoText, exception.Error);
        Assert.Contains("scan", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_pdf_says_so()
    {
        string pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n3 0 obj<</Filter/Standard/V 1/R 2/P -4/O<"
            + new string('a', 64) + ">/U<" + new string('b', 64) + ">>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000095 00000 n \n"
            + "trailer<</Root 1 0 R/Size 4/Encrypt 3 0 R/ID[<00><00>]>>\nstartxref\n290\n%%EOF";
        Assert.Equal(DocumentError.Encrypted, Reading.Error(pdf).Error);
    }

    [Fact]
    public void A_zip_of_something_else_is_named_so()
        => Assert.Equal(DocumentError.Unsupported, Reading.Error(Samples.Zip(("readme.txt", "hello"), ("data/a.csv", "1,2")), "report.docx").Error);

    [Fact]
    public void A_zip_bomb_is_refused()
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = archive.CreateEntry("content.xml", CompressionLevel.Fastest).Open();
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 80; i++)
            {
                entry.Write(zeros);
            }
        }

        Assert.Equal(DocumentError.TooLarge, Reading.Error(stream.ToArray(), "bomb.odt").Error);
    }

    [Fact]
    public void Entities_are_not_expanded()
        => Assert.DoesNotContain("lollol", string.Concat(DocumentReader.Read(Samples.Bytes(Lol + " ")).Select(draft => draft.Title + draft.Text)), StringComparison.Ordinal);

    [Fact]
    public void External_entities_are_not_loaded()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, "secret");
        string feed = $"<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file://{path}'>]><rss><channel><item><title>t</title><description>A text that is long enough: &x;</description></item></channel></rss>";
        Assert.DoesNotContain("secret", Reading.One(feed).Text, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Fact]
    public void Html_nested_100000_deep_is_read()
    {
        StringBuilder html = new("<html><body>");
        html.Insert(html.Length, "<div><b>", 100_000).Append("<p>").Append(Samples.Text).Append("</p>").Insert(html.Length, "</b></div>", 100_000);
        Assert.Contains("ferries", Reading.One(html.ToString()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Xml_nested_100000_deep_does_not_end_the_process()
    {
        StringBuilder xml = new("<rss><channel><item><description>");
        xml.Insert(xml.Length, "<a>", 100_000).Append(Samples.Paragraphs[0]).Insert(xml.Length, "</a>", 100_000).Append("</description></item></channel></rss>");
        Assert.Contains("ferries", Reading.One(xml.ToString()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_nested_100000_deep_is_damaged()
        => Assert.Equal(DocumentError.Damaged, Reading.Error(new string('[', 100_000) + new string(']', 100_000)).Error);

    [Fact]
    public void Html_of_50_megabytes_is_read()
    {
        string paragraph = $"<p>{Samples.Paragraphs[0]}</p>\n";
        string page = $"<html><body><article><h1>{Samples.Title}</h1>{string.Concat(Enumerable.Repeat(paragraph, 40))}</article><!-- {new string('x', 50 << 20)} --></body></html>";
        Assert.Contains(Samples.Paragraphs[0], Reading.One(page).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_over_the_limit_is_refused()
        => Assert.Equal(DocumentError.TooLarge, Reading.Error(new byte[65 << 20]).Error);

    [Fact]
    public void A_message_of_1000_parts_is_refused()
    {
        StringBuilder mail = new("From: a@example.org\r\nSubject: s\r\nDate: Tue, 05 Mar 2024 23:30:00 +0200\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n");
        mail.Insert(mail.Length, "--b\r\nContent-Type: text/plain\r\n\r\nA part.\r\n", 1000).Append("--b--\r\n");
        Assert.Equal(DocumentError.TooLarge, Reading.Error(mail.ToString()).Error);
    }

    [Theory]
    [InlineData("{\"a\": 1}", DocumentError.NoText)]
    [InlineData("[\"a\", 2, [3]]", DocumentError.NoText)]
    [InlineData("{\"text\": \"cut off", DocumentError.Damaged)]
    [InlineData("<?xml version='1.0'?><catalog><book/></catalog>", DocumentError.Unsupported)]
    [InlineData("{\\rtf1 text}", DocumentError.Unsupported)]
    [InlineData("<html><body></body></html>", DocumentError.NoText)]
    public void Other_shapes_have_their_error(string text, DocumentError error)
        => Assert.Equal(error, Reading.Error(text).Error);

    [Theory]
    [InlineData("a.pdf")]
    [InlineData("a.docx")]
    public void Text_named_as_a_binary_format_is_damaged(string location)
        => Assert.Equal(DocumentError.Damaged, Reading.Error("No such thing.", location).Error);

    [Fact]
    public void Reading_stops_when_asked()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => DocumentReader.Read(Samples.Bytes(Samples.Csv), new ReadOptions { Location = "a.csv" }, source.Token));
    }
}
