using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>Tells the titles of a list of sources: in marks, then a dash and the publisher, with a year at the end of the line.</summary>
internal static class References
{
    public static bool IsTitle(Scene scene, QuotedSpan span)
    {
        (_, int end) = scene.Paragraphs[span.Stretch.Paragraph];
        return span.End + 2 < end
            && end - span.End < 16
            && scene.Document.TextOf(span.End) is "—" or "–" or "-"
            && IsYear(scene.Document.TextOf(end - 1));
    }

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length == 4 && text[0] is '1' or '2' && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);
}
