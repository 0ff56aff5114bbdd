using System.Xml.Linq;
using NewsTools.Readers.Text;
using NewsTools.Readers.Xml;

namespace NewsTools.Readers.Wire;

/// <summary>Reads an NITF document.</summary>
internal static class Nitf
{
    public static WireBody Read(XElement nitf)
    {
        XElement? head = nitf.Find("body.head");
        XElement? content = nitf.Find("body.content") ?? nitf.Find("body");
        XElement? dateline = head?.Find("dateline") ?? content?.Find("dateline");
        string text = content is null ? "" : XmlText.Paragraphs(content);
        return new WireBody(
            text,
            Line(head?.Find("hl1") ?? head?.Find("hedline") ?? nitf.Find("title")),
            Line(head?.Find("byline") ?? content?.Find("byline")),
            Line(dateline?.Find("location")) ?? Line(dateline),
            (string?)nitf.Find("date.issue")?.Attribute("norm") ?? (string?)dateline?.Find("story.date")?.Attribute("norm") ?? (string?)nitf.Find("pubdata")?.Attribute("date.publication"));
    }

    private static string? Line(XElement? element)
        => element is not null && Characters.OneLine(string.Join(' ', element.DescendantNodes().OfType<XText>().Select(text => text.Value))) is { Length: > 0 } line ? line : null;
}
