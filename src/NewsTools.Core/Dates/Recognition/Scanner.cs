using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Finds the expressions of a text in one scan: an atom that begins none costs one look at its class.</summary>
internal static class Scanner
{
    public static List<TimePhrase> Scan(DateText text)
    {
        List<TimePhrase> phrases = [];
        int at = 0;
        while (at < text.Count)
        {
            if (text.IsGlued(at) && text.IsMark(at - 1, '#'))
            {
                at++;
            }
            else if (SharedDays.Match(text, at, phrases) is { } end)
            {
                at = end;
            }
            else if (text.Is(at, WordClass.Phrase) && FixedPhrases.Match(text, at, out int after) is { Kind: PhraseKind.None })
            {
                at = after;
            }
            else if (Grammar.Match(text, at) is { } found)
            {
                TimePhrase phrase = new(at, found.End, found.Expression);
                if (NameGuard.IsName(text, phrase))
                {
                    at = found.End;
                    continue;
                }

                phrases.Add(phrase);
                at = SharedDays.Continue(text, phrases);
            }
            else
            {
                at++;
            }
        }

        return phrases;
    }
}
