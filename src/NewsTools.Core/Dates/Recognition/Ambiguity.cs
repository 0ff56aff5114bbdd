using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Tells dates from the ordinary words and names that are written like them.</summary>
internal static class Ambiguity
{
    private const WordClass Introductions = WordClass.Preposition | WordClass.Part | WordClass.Relative | WordClass.Demonstrative | WordClass.Every | WordClass.Joint | WordClass.Month;

    /// <summary>Whether the name of a month, without a number, is meant as one: not "may" the verb, not "April Jones" or "Theresa May".</summary>
    public static bool IsMonth(DateText text, int at)
    {
        if (!text.IsCapitalized(at) && (text[at].Word.Ambiguous || text[at].Length <= 4))
        {
            return false;
        }

        bool introduced = text.Is(at - 1, Introductions) || (text.IsDash(at - 1) && text.Is(at - 2, Introductions));
        if (text[at].Word.Ambiguous)
        {
            return introduced || (text.Is(at - 1, WordClass.Article) && !text.IsCapitalized(at + 1));
        }

        bool listed = text.IsWord(at - 1, "and") || text.IsWord(at - 1, "or");
        return (introduced && !listed) || !IsName(text, at);
    }

    /// <summary>Whether the name of a day is meant as one; the short forms need a word before them.</summary>
    public static bool IsWeekday(DateText text, int at)
    {
        if (!text[at].Word.Ambiguous)
        {
            return !IsBrand(text, at);
        }

        if (IsListed(text, at, -1) || IsListed(text, at, 1))
        {
            return true;
        }

        bool introduced = (text.Is(at - 1, WordClass.Demonstrative | WordClass.Relative | WordClass.Every) && !text.IsWord(at - 1, "that")) || text.IsWord(at - 1, "on") || text.IsWord(at - 1, "until");
        bool dated = text.Is(at + 1, WordClass.Month) || (text.IsMark(at + 1, ',') && text.Is(at + 2, WordClass.Month | WordClass.Numeral))
            || (text.Is(at + 1, WordClass.DayPart) && !text.IsWord(at, "sun") && !text.IsWord(at, "sat"));
        return introduced || (dated && text.IsCapitalized(at));
    }

    /// <summary>Whether a number counts things: "2000 people".</summary>
    public static bool IsCount(DateText text, int afterNumber)
        => text.Is(afterNumber, WordClass.Counted | WordClass.Scale) || (text.IsGlued(afterNumber) && (text.IsMark(afterNumber, '%') || text[afterNumber].Kind == AtomKind.Letters));

    /// <summary>"Mon and Tues", "Sat-Sun": one of several days.</summary>
    private static bool IsListed(DateText text, int at, int step)
    {
        int joint = at + step;
        bool joined = text.IsMark(joint, ',') || text.IsDash(joint) || text.IsMark(joint, '&') || text.IsMark(joint, '/') || text.IsWord(joint, "and") || text.IsWord(joint, "or");
        return joined && text.Is(joint + step, WordClass.Weekday);
    }

    private static bool IsName(DateText text, int at)
    {
        if (text[at].Length > 3 && !text.IsWord(at, "april") && !text.IsWord(at, "june") && !text.IsWord(at, "august"))
        {
            return false;
        }

        bool before = text.IsCapitalized(at - 1) && !text.Is(at - 1, ~(WordClass.Lasting | WordClass.Street | WordClass.Play));
        bool after = text.IsCapitalized(at + 1) && !text.Is(at + 1, ~(WordClass.Lasting | WordClass.Street | WordClass.Play)) && !text.IsMark(at + 1, '.');
        return before || after;
    }

    private static bool IsBrand(DateText text, int at) => text.IsWord(at + 1, "inc") || text.IsWord(at + 1, "ltd");
}
