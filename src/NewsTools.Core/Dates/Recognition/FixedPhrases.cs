using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Finds the longest fixed phrase that begins at an atom.</summary>
internal static class FixedPhrases
{
    public static FixedPhrase? Match(DateText text, int at, out int end)
    {
        foreach (FixedPhrase phrase in PhraseTable.List(text[at].Word.Phrases))
        {
            end = at + phrase.Words.Count;
            if (Stands(text, at, phrase.Words))
            {
                return phrase;
            }
        }

        end = at;
        return null;
    }

    private static bool Stands(DateText text, int at, IReadOnlyList<string> words)
    {
        for (int word = 1; word < words.Count; word++)
        {
            string wanted = words[word];
            bool stands = wanted == "'" ? text.IsApostrophe(at + word) : wanted == "-" ? text.IsDash(at + word)
                : wanted == "." ? text.IsMark(at + word, '.') : text.IsWord(at + word, wanted);
            if (!stands)
            {
                return false;
            }
        }

        return true;
    }
}
