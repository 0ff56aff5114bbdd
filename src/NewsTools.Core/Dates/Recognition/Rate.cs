using NewsTools.Dates.Anchoring;
using NewsTools.Dates.Reading;

namespace NewsTools.Dates.Recognition;

/// <summary>Tells "$2 million a year", where the unit says how often, from "in a year".</summary>
internal static class Rate
{
    private const WordClass Introductions = WordClass.Preposition | WordClass.Degree | WordClass.Tense | WordClass.Joint | WordClass.Relative | WordClass.Times;

    public static bool IsRate(DateText text, int article)
    {
        Atom before = text[article - 1];
        return before.Kind switch
        {
            AtomKind.Break or AtomKind.Mark => text.IsMark(article - 1, '%') || text.IsMark(article - 1, ')'),
            AtomKind.Digits => true,
            _ => (!before.Word.Is(Introductions) || IsNoun(before.Word)) && !IsVerb(text, article - 1),
        };
    }

    /// <summary>"attacks (a year)", "elections (a year)".</summary>
    private static bool IsNoun(Word word) => word.Is(WordClass.Tense) && (Outlook)word.Value(WordClass.Tense) is Outlook.Happened or Outlook.Awaited;

    /// <summary>Words that take a length of time: "than", "least", "take", "lasted".</summary>
    private static bool IsVerb(DateText text, int at)
    {
        ReadOnlySpan<char> word = text.Text.AsSpan(text[at].Start, text[at].Length);
        return word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || text.IsWord(at, "than") || text.IsWord(at, "least") || text.IsWord(at, "take") || text.IsWord(at, "takes")
            || text.IsWord(at, "spend") || text.IsWord(at, "last") || text.IsWord(at, "lasting") || text.IsWord(at, "is") || text.IsWord(at, "be") || text.IsWord(at, "like") || text.IsWord(at, "nearly")
            || text.IsWord(at, "just") || text.IsWord(at, "quite") || text.IsWord(at, "only") || text.IsWord(at, "barely") || text.IsWord(at, "not") || text.IsWord(at, "what") || text.IsWord(at, "half");
    }
}
