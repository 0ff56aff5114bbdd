using NewsTools.Language;
using NewsTools.Quotes.Scenes;
using NewsTools.Tagging;

namespace NewsTools.Quotes.Indirect;

/// <summary>Finds where a sentence begins behind the place and agency that open a report ("BERLIN (Reuters) - Germany will …").</summary>
internal static class Datelines
{
    private const int Longest = 16;

    /// <summary>The first token behind the dateline; the sentence's first where there is none.</summary>
    public static int After(Scene scene, Sentence sentence)
    {
        if (scene.Paragraphs[sentence.Paragraph].First != sentence.First || scene.Tag(sentence.First) != PartOfSpeech.Propn)
        {
            return sentence.First;
        }

        bool isPlain = IsCapitals(scene.Document.TextOf(sentence.First));
        for (int token = sentence.First + 1; token < Math.Min(sentence.End - 1, sentence.First + Longest); token++)
        {
            if (scene.Document.TextOf(token) is "-" or "--" or "–" or "—")
            {
                return isPlain || scene.Document.TextOf(token - 1) is ")" ? token + 1 : sentence.First;
            }

            if (scene.StretchOf[token] >= 0 || scene.Tag(token) is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Pron)
            {
                break;
            }
        }

        return sentence.First;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word) => word.Length > 2 && !word.ContainsAnyInRange('a', 'z');
}
