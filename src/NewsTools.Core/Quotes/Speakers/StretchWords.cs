using NewsTools.Analysis;
using NewsTools.Models;
using NewsTools.Quotes.Learning;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Speakers;

/// <summary>What the words of a stretch look like.</summary>
internal static class StretchWords
{
    private const int MostRead = 80;

    private static readonly WordMap<bool> FirstPersons = new([.. "i we my our me us i'm we're".Split(' ').Select(word => KeyValuePair.Create(word, true))]);
    private static readonly WordMap<bool> SecondPersons = new([.. "you your".Split(' ').Select(word => KeyValuePair.Create(word, true))]);

    /// <summary>How a stretch ends: 1 comma, 2 full stop, 3 question or exclamation, 4 a dash or ellipsis, 0 otherwise.</summary>
    public static int Ending(Document document, QuotedSpan span) => document.Text[span.Stretch.TextEnd - 1] switch
    {
        ',' => 1,
        '.' => 2,
        '?' or '!' => 3,
        '-' or '–' or '—' or '…' or ':' or ';' => 4,
        _ => document.Text.Length > span.Stretch.End && document.Text[span.Stretch.End] switch { ',' => true, '.' => true, _ => false } ? 5 : 0,
    };

    /// <summary>Whether its first letter is a capital.</summary>
    public static bool IsCapital(Document document, QuotedSpan span)
    {
        for (int at = span.Stretch.TextStart; at < span.Stretch.TextEnd; at++)
        {
            if (char.IsLetterOrDigit(document.Text[at]))
            {
                return char.IsUpper(document.Text[at]);
            }
        }

        return false;
    }

    public static void Write(ref FeatureRow row, Scene scene, QuotedSpan span)
    {
        int verbs = 0;
        int capitals = 0;
        int words = 0;
        bool isFirstPerson = false;
        bool isSecondPerson = false;
        int stops = 0;
        int end = Math.Min(span.TextEnd, span.TextFirst + MostRead);
        for (int token = span.TextFirst; token < end; token++)
        {
            ReadOnlySpan<char> text = scene.Document.TextOf(token);
            if (!char.IsLetterOrDigit(text[0]))
            {
                stops += text is "." or "!" or "?" ? 1 : 0;
                continue;
            }

            words++;
            verbs += scene.Tag(token) is PartOfSpeech.Verb or PartOfSpeech.Aux ? 1 : 0;
            capitals += char.IsUpper(text[0]) ? 1 : 0;
            isFirstPerson |= FirstPersons.Contains(text);
            isSecondPerson |= SecondPersons.Contains(text);
        }

        row.Add(verbs);
        row.Add(words == 0 ? 0 : (float)capitals / words);
        row.Add(isFirstPerson);
        row.Add(isSecondPerson);
        row.Add(stops);
        row.Add(words);
    }
}
