namespace NewsTools.Store.Duplicates;

/// <summary>How one text repeats another, if it does.</summary>
internal static class Repetition
{
    /// <summary>Half of the words in common runs: an article that was edited or localised, no chance.</summary>
    private const double NearContainment = 0.5;

    /// <summary>Short notices follow templates, where one changed figure is another report: they must be repeated whole.</summary>
    private const int NoticeWords = 100;
    private const double NoticeContainment = 0.95;

    /// <summary>Weekly reports repeat their sentences with other figures: unless most words agree, most numbers must.</summary>
    private const double WholeContainment = 0.85;
    private const double NumberContainment = 0.65;
    private const int FewestNumbers = 4;

    /// <summary>Below this share of the longer text's words, the shorter one is an excerpt.</summary>
    private const double ExcerptLength = 0.8;

    public static (DuplicateKind Kind, double Containment) Between(TextSketch one, TextSketch other)
    {
        if (one.Words == other.Words && one.TextHash == other.TextHash)
        {
            return (DuplicateKind.Exact, 1);
        }

        int shorter = Math.Min(one.Words, other.Words);
        double containment = one.Containment(other);
        if (containment < (shorter < NoticeWords ? NoticeContainment : NearContainment) || (containment < WholeContainment && HasOtherNumbers(one, other)))
        {
            return (DuplicateKind.None, containment);
        }

        bool isExcerpt = shorter < ExcerptLength * Math.Max(one.Words, other.Words);
        return (isExcerpt ? DuplicateKind.Excerpt : DuplicateKind.Near, containment);
    }

    private static bool HasOtherNumbers(TextSketch one, TextSketch other)
    {
        (int shared, int count) = one.SharedNumbers(other);
        return count >= FewestNumbers && shared < NumberContainment * count;
    }
}
