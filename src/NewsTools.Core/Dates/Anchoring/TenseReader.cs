using NewsTools.Dates.Reading;
using NewsTools.Dates.Recognition;

namespace NewsTools.Dates.Anchoring;

/// <summary>Tells the tense of the clause around an expression by its nearest cue word, within a fixed reach.</summary>
internal static class TenseReader
{
    private const int Left = 14;

    private const int Right = 8;

    public static Tense Read(DateText text, TimePhrase phrase)
    {
        if (text.IsWord(phrase.First - 1, "by") || text.IsWord(phrase.First - 1, "until"))
        {
            return IsTold(text, phrase.First - 2) ? Tense.Past : Tense.Future;
        }

        (Tense before, int beforeDistance) = Look(text, phrase.First - 1, -1, Left);
        if (before != Tense.Unknown && beforeDistance <= 4)
        {
            return before;
        }

        (Tense after, int afterDistance) = Look(text, phrase.End, 1, Right);
        return before == Tense.Unknown || (after != Tense.Unknown && afterDistance < beforeDistance) ? after : before;
    }

    /// <summary>"had filed by Wednesday": what was due in the past.</summary>
    private static bool IsTold(DateText text, int from)
    {
        for (int at = from; at > from - Right && text[at].Kind != AtomKind.Break; at--)
        {
            if (text.IsWord(at, "had") || text.IsWord(at, "was") || text.IsWord(at, "were"))
            {
                return true;
            }
        }

        return false;
    }

    private static (Tense Tense, int Distance) Look(DateText text, int from, int step, int reach)
    {
        for (int distance = 1; distance <= reach; distance++)
        {
            int at = from + ((distance - 1) * step);
            Atom atom = text[at];
            if (atom.Kind == AtomKind.Break || (atom.Kind == AtomKind.Mark && IsEnd(text, at, step)))
            {
                break;
            }

            if (Cue(text, at, atom) is { } tense && tense != Tense.Unknown)
            {
                return (tense, distance);
            }
        }

        return (Tense.Unknown, int.MaxValue);
    }

    private static bool IsEnd(DateText text, int at, int step)
        => text.IsMark(at, ';') || text.IsMark(at, '!') || text.IsMark(at, '?') || text.IsMark(at, '•')
            || (text.IsMark(at, '.') && text[at - 1].Length > 3 && (text[at + 1].Kind == AtomKind.Break || text.IsCapitalized(at + 1)) && step != 0);

    private static Tense Cue(DateText text, int at, Atom atom)
    {
        if (atom.Word.Is(WordClass.Tense))
        {
            return atom.Word.Value(WordClass.Tense) < 0 ? IsPassive(text, at) ? Tense.Unknown : Tense.Past
                : WasPlanned(text, at) ? Tense.Past
                : text.IsWord(at, "meet") && text.IsWord(at - 1, "to") ? Tense.Unknown : Tense.Future;
        }

        if (text.IsWord(at, "to") && (text.IsWord(at - 1, "is") || text.IsWord(at - 1, "are") || text.IsWord(at - 1, "set")))
        {
            return Tense.Future;
        }

        bool regular = atom is { Kind: AtomKind.Letters, Length: > 4 } && text.Text[atom.End - 1] == 'd' && text.Text[atom.End - 2] == 'e' && text.Text[atom.End - 3] != 'e';
        return regular && !IsPassive(text, at) ? Tense.Past : Tense.Unknown;
    }

    /// <summary>"was expected", "had been due to expire".</summary>
    private static bool WasPlanned(DateText text, int at)
        => text.IsWord(at - 1, "was") || text.IsWord(at - 1, "were") || text.IsWord(at - 1, "been") || text.IsWord(at - 1, "had")
            || (text.IsWord(at - 1, "to") && (text.IsWord(at - 3, "been") || text.IsWord(at - 3, "was")));

    /// <summary>"be announced", "being sold": a participle without tense.</summary>
    private static bool IsPassive(DateText text, int at) => text.IsWord(at - 1, "be") || text.IsWord(at - 1, "being") || text.IsWord(at - 2, "be");
}
