using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using PageSize = UglyToad.PdfPig.Content.PageSize;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace NewsTools.Readers.Tests.Fixtures;

/// <summary>The same small story, written for these tests, in each format.</summary>
internal static class Samples
{
    public const string Title = "Port Averline reopens after two weeks of repairs";

    public static readonly string[] Paragraphs =
    [
        "The harbour of Port Averline reopened on Tuesday after two weeks of repairs, the port authority said, and the first three ferries of the day left on time.",
        "\"We have replaced every cable that the storm had torn,\" said Maren Oduya, who heads the authority. \"It will hold for thirty years, and it cost less than we had feared when we first saw the damage.\"",
        "Fishermen had asked for an earlier date, since the herring season began on Sunday, but engineers wanted to test the new gates at spring tide before any ship passed them.",
    ];

    public static string Text => string.Join("\n\n", Paragraphs);

    public static string Html => $$"""
        <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{{Title}} | Averline Courier</title>
        <meta property="og:site_name" content="Averline Courier"><link rel="canonical" href="https://courier.example/news/port-reopens">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Person","@id":"#p1","name":"Jonas Petrel"},
        {"@type":"NewsArticle","headline":"{{Title}}","author":[{"@id":"#p1"},{"@type":"Person","name":"Reuters"}],"datePublished":"2024-03-05T23:30:00+02:00","dateModified":"2024-03-07T10:00:00+02:00","articleSection":"Local","keywords":["ports","storms"]}]}</script>
        <script>var x = "<p>not text</p>";</script></head><body>
        <nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav>
        <main><article class="article"><header><h1>{{Title}}</h1><p class="byline">By Jonas Petrel</p><time datetime="2024-03-05T23:30:00+02:00">5 March 2024</time></header>
        <div class="article-body"><figure><img src="a.jpg"><figcaption>The new gates. Photo: Jonas Petrel</figcaption></figure>
        <p>{{Paragraphs[0]}}</p><p>{{Paragraphs[1].Replace("\"", "&quot;", StringComparison.Ordinal)}}</p><p>Read also: <a href="/other">Storm tears cables in the harbour</a></p><p>{{Paragraphs[2]}}</p></div></article></main>
        <aside class="sidebar related"><h2>Most read</h2><ul><li><a href="/1">Council votes on the new bridge over the Aver</a></li><li><a href="/2">Bakery on Mill Lane closes after a century</a></li></ul></aside>
        <footer class="site-footer"><p>Copyright Averline Courier 2024. All rights reserved. Contact the editors for permission.</p></footer></body></html>
        """;

    public static string Rss => $"""
        <?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Averline Courier</title><language>en</language>
        <item><title>{Title}</title><link>https://courier.example/news/port-reopens</link><dc:creator>Jonas Petrel</dc:creator><pubDate>Tue, 05 Mar 2024 23:30:00 +0200</pubDate><description>Ferries run again.</description><content:encoded><![CDATA[{string.Concat(Paragraphs.Select(text => $"<p>{text}</p>"))}]]></content:encoded></item>
        <item><title>Second &amp; last</title><link>/news/second</link><description>Only a summary.</description></item></channel></rss>
        """;

    public static string Atom => $"""
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://courier.example/"><title type="text">Averline Courier</title><updated>2024-03-06T00:00:00Z</updated>
        <entry><title type="html">Port &lt;b&gt;reopens&lt;/b&gt;</title><link rel="alternate" href="news/port-reopens"/><author><name>Jonas Petrel</name></author><published>2024-03-05T23:30:00+02:00</published><updated>2024-03-07T10:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{string.Concat(Paragraphs.Select(text => $"<p>{text}</p>"))}</div></content></entry></feed>
        """;

    public static string Ninjs => $$$"""
        {"uri":"https://wire.example/items/1","type":"text","versioncreated":"2024-03-06T08:00:00Z","firstcreated":"2024-03-05T21:30:00Z","language":"en","byline":"By Jonas Petrel","located":"Port Averline","headline":"{{{Title}}}","body_xhtml":"{{{string.Concat(Paragraphs.Select(text => $"<p>{text.Replace("\"", "\\\"", StringComparison.Ordinal)}</p>"))}}}",
        "associations":{"photo":{"uri":"https://wire.example/items/2","type":"picture","headline":"Gates","versioncreated":"2024-03-05T21:30:00Z"} } }
        """;

    public static string Nitf => $"""
        <nitf><head><title>Port</title><docdata><date.issue norm="20240305T233000+0200"/></docdata><pubdata name="Averline Courier"/></head><body><body.head><hedline><hl1>{Title}</hl1></hedline><byline>By <person>Jonas Petrel</person></byline><dateline><location>PORT AVERLINE</location></dateline></body.head>
        <body.content><media media-type="image"><media-caption>The gates</media-caption></media>{string.Concat(Paragraphs.Select(text => $"<p>{text}</p>"))}</body.content></body></nitf>
        """;

    public static string NewsMlG2 => $"""
        <?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><packageItem guid="p"/><newsItem guid="n1" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider><name>Averline Wire</name></provider><versionCreated>2024-03-06T10:00:00+02:00</versionCreated><firstCreated>2024-03-05T23:30:00+02:00</firstCreated></itemMeta>
        <contentMeta><by>By Jonas Petrel</by><dateline>PORT AVERLINE, Tuesday</dateline><headline>{Title}</headline><subject qcode="a:1"><name>ports</name></subject></contentMeta><contentSet><inlineXML contenttype="application/nitf+xml">{Nitf}</inlineXML></contentSet></newsItem>
        <newsItem guid="n2"><contentMeta><headline>Second item</headline></contentMeta><contentSet><inlineData contenttype="text/plain">{Paragraphs[0]}</inlineData></contentSet></newsItem></itemSet></newsMessage>
        """;

    public static string NewsMl => $"""
        <NewsML Version="1.2"><NewsEnvelope><NewsService FormalName="Business Wire"/></NewsEnvelope><NewsItem><NewsManagement><FirstCreated>20240305T233000+0200</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>{Title}</HeadLine><ByLine>By Jonas Petrel</ByLine><DateLine>PORT AVERLINE</DateLine></NewsLines>
        <NewsComponent><Role FormalName="StyleSheet"/><ContentItem><MimeType FormalName="text/css"/><DataContent>p {"{}"}</DataContent></ContentItem></NewsComponent>
        <NewsComponent><Role FormalName="Main"/><ContentItem><DataContent><html><body>{string.Concat(Paragraphs.Select(text => $"<p>{text}</p>"))}</body></html></DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>
        """;

    public static string WordPress => $"""
        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Averline Blog</title><wp:author><wp:author_login>jp</wp:author_login><wp:author_display_name>Jonas Petrel</wp:author_display_name></wp:author>
        <item><title>{Title}</title><link>https://blog.example/1</link><dc:creator>jp</dc:creator><content:encoded><![CDATA[<!-- wp:paragraph -->{Text}]]></content:encoded><wp:post_date>2024-03-05 23:30:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
        <item><title>Draft</title><content:encoded><![CDATA[Not yet.]]></content:encoded><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>
        """;

    public static string Markdown => $"---\ntitle: \"{Title}\"\nauthor:\n  - Jonas Petrel\ndate: 2024-03-05\n---\n\n# {Title}\n\n{Paragraphs[0]}\n\n## The *authority*\n\n{Paragraphs[1]}\n\n- one\n- two\n";

    public static string Mail => $"From: \"Jonas Petrel\" <jonas@courier.example>\r\nTo: desk@example.org\r\nSubject: Fwd: {Title}\r\nDate: Tue, 05 Mar 2024 23:30:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{Text.ReplaceLineEndings("\r\n")}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<h1>{Title}</h1>{string.Concat(Paragraphs.Select(text => $"<p>{text}</p>"))}<p>You receive this because you asked. <a href=\"#\">Unsubscribe</a></p>\r\n--b--\r\n";

    public static string SavedPage => $"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://courier.example/news/port-reopens\r\nSubject: {Title}\r\nDate: Wed, 6 Mar 2024 08:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"m\"\r\n\r\n--m\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: https://courier.example/news/port-reopens\r\n\r\n{Html}\r\n--m--\r\n";

    public static string Csv => $"id,headline,body,author,date,url\r\n1,{Title},\"{Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",Jonas Petrel,2024-03-05,https://courier.example/1\r\n2,\"Second, and last\",{Paragraphs[2].Replace(",", ";", StringComparison.Ordinal)},,,\r\n";

    public static byte[] Pdf(params string[] pages)
    {
        PdfDocumentBuilder builder = new();
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (string page in pages)
        {
            PdfPageBuilder added = builder.AddPage(PageSize.A4);
            double y = 760;
            foreach (string line in page.Split('\n'))
            {
                double size = line.StartsWith('#') ? 22 : 11;
                if (line.Length > 0)
                {
                    added.AddText(line.TrimStart('#'), size, new PdfPoint(60, y), font);
                }

                y -= line.Length == 0 ? 10 : size * 1.25;
            }
        }

        return builder.Build();
    }

    public static byte[] Docx()
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = word.AddMainDocumentPart();
            main.Document = new Document(new Body(new[] { (Title, "Title"), ("Jonas Petrel", "Author"), ("March 5, 2024", "Date") }.Concat(Paragraphs.Select(text => (text, "BodyText")))
                .Select(pair => new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = pair.Item2 }), new Run(new WordText(pair.Item1))))));
        }

        return stream.ToArray();
    }

    public static byte[] Odt() => Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("meta.xml", "<m xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Other</dc:title></m>"), ("content.xml", $"""
        <o:document-content xmlns:o="urn:o" xmlns:text="urn:t" xmlns:style="urn:s"><style:style style:name="P1" style:parent-style-name="Title"/><o:body><o:text><text:p text:style-name="P1">{Title}</text:p><text:p>By Jonas Petrel</text:p><text:p>5 March 2024</text:p>{string.Concat(Paragraphs.Select(text => $"<text:p>{text.Replace(" the ", "<text:s/>the ", StringComparison.Ordinal)}</text:p>"))}</o:text></o:body></o:document-content>
        """));

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create))
        {
            foreach ((string name, string content) in entries)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
