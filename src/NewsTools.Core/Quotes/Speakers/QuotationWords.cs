using NewsTools.Quotes.Scenes;

namespace NewsTools.Quotes.Speakers;

/// <summary>The words in and around a stretch that may tell whether it is a quotation, as hashed keys.</summary>
internal static class QuotationWords
{
    private const int MostInside = 8;

    public static void Find(Scene scene, QuotedSpan span, List<uint> words)
    {
        words.Clear();
        bool isShort = span.Length <= 4;
        uint size = (uint)(span.Length <= 2 ? span.Length : span.Length <= 4 ? 3 : span.Length <= 8 ? 4 : 5);
        uint whole = 17;
        for (int token = span.TextFirst; token < Math.Min(span.TextEnd, span.TextFirst + MostInside); token++)
        {
            Add(words, 1, scene.Forms[token], isShort ? 1u : 0);
            Add(words, 2, Shape(scene, token), (uint)Math.Min(3, token - span.TextFirst) + (isShort ? 10u : 0));
            whole = (whole * 31) + scene.Forms[token];
        }

        Add(words, 3, isShort ? whole : 1, 0);
        for (int distance = 1; distance <= 4; distance++)
        {
            uint before = QuotationFeatures.Before(scene, span, distance);
            uint after = QuotationFeatures.After(scene, span, distance - 1);
            Add(words, 4, before, (uint)distance);
            Add(words, 5, before, size * 100);
            if (distance <= 3)
            {
                Add(words, 6, after, (uint)distance);
                Add(words, 7, after, (uint)distance + (size * 10));
            }
        }

        Add(words, 8, QuotationFeatures.Before(scene, span, 1), QuotationFeatures.Before(scene, span, 2));
        Add(words, 9, QuotationFeatures.Before(scene, span, 1), QuotationFeatures.After(scene, span, 0));
        Add(words, 10, QuotationFeatures.ContentBefore(scene, span, false), size);
        Add(words, 11, QuotationFeatures.ContentBefore(scene, span, true), size);
        Add(words, 12, QuotationFeatures.ContentAfter(scene, span), size);
        Add(words, 13, size, (uint)span.Stretch.Family);
        Add(words, 14, Shape(scene, span.TextFirst), Shape(scene, QuotationFeatures.LastWord(scene, span)) + (size * 1000));
    }

    private static uint Shape(Scene scene, int token)
        => (uint)scene.Tag(token) + (char.IsUpper(scene.Document.Text[scene.Document.Tokens[token].Start]) ? 32u : 0);

    private static void Add(List<uint> words, uint template, uint first, uint second)
    {
        uint hash = ((((template * 0x9E3779B1) ^ first) * 0x85EBCA6B) ^ second) * 0xC2B2AE35;
        words.Add((hash ^ (hash >> 15)) | 1);
    }
}
