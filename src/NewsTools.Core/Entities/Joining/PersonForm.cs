using NewsTools.Entities.Tables;

namespace NewsTools.Entities.Joining;

/// <summary>Whether two forms of several words can name one person.</summary>
internal static class PersonForm
{
    private const int LongWord = 5;

    /// <summary>Whether a shorter form (or one as long) is a form of a longer one.</summary>
    public static bool Fits(string[] longer, string[] shorter)
    {
        if (longer.Length < shorter.Length)
        {
            return Fits(shorter, longer);
        }

        return IsSuffix(longer, shorter) || IsSubsequence(longer, shorter) || HasSameEnds(longer, shorter) || IsMisspelt(longer, shorter);
    }

    /// <summary>Two forenames that can be one person's: equal, an initial, a short form.</summary>
    public static bool AreForenames(string first, string second)
        => first == second
            || (IsInitial(first) && second.StartsWith(first[0]))
            || (IsInitial(second) && first.StartsWith(second[0]))
            || Forenames.AreForms(first, second)
            || HyphenPart(first, second);

    public static bool IsSuffix(string[] longer, string[] shorter)
        => shorter.Length < longer.Length && longer.AsSpan(longer.Length - shorter.Length).SequenceEqual(shorter);

    private static bool IsSubsequence(string[] longer, string[] shorter)
    {
        if (shorter.Length < 2 || !AreForenames(longer[0], shorter[0]))
        {
            return false;
        }

        int at = 1;
        foreach (string word in shorter.AsSpan(1))
        {
            while (at < longer.Length && !(longer[at] == word || (IsInitial(word) && longer[at].StartsWith(word[0]))))
            {
                at++;
            }

            if (at++ >= longer.Length)
            {
                return false;
            }
        }

        return !IsInitial(shorter[^1]);
    }

    /// <summary>The same surname and forename, and no middle names that differ.</summary>
    private static bool HasSameEnds(string[] longer, string[] shorter)
    {
        if (longer[^1] != shorter[^1] || !AreForenames(longer[0], shorter[0]))
        {
            return false;
        }

        return shorter.Length < 3 || longer.Length < 3 || AreForenames(longer[1], shorter[1]);
    }

    private static bool IsMisspelt(string[] longer, string[] shorter)
    {
        if (longer.Length != shorter.Length)
        {
            return false;
        }

        int wrong = -1;
        for (int i = 0; i < longer.Length; i++)
        {
            if (longer[i] != shorter[i])
            {
                if (wrong >= 0)
                {
                    return false;
                }

                wrong = i;
            }
        }

        return wrong >= 0 && !(Forenames.Contains(longer[wrong]) && Forenames.Contains(shorter[wrong])) && IsOneSlip(longer[wrong], shorter[wrong]);
    }

    /// <summary>Whether two long words differ by one letter more, less, other, or by two swapped.</summary>
    public static bool IsOneSlip(string first, string second)
    {
        if (first.Length < second.Length)
        {
            (first, second) = (second, first);
        }

        if (second.Length < LongWord || first.Length - second.Length > 1)
        {
            return false;
        }

        int start = 0;
        while (start < second.Length && first[start] == second[start])
        {
            start++;
        }

        int end = 0;
        while (end < second.Length - start && first[^(end + 1)] == second[^(end + 1)])
        {
            end++;
        }

        int left = second.Length - start - end;
        return left == 0 || (first.Length == second.Length && (left == 1
            || (left == 2 && first[start] == second[start + 1] && first[start + 1] == second[start])));
    }

    private static bool IsInitial(string word) => word.Length == 1 || (word.Length == 2 && !Forenames.Contains(word) && !Surnames.StandFirst(word) && IsConsonants(word));

    private static bool IsConsonants(string word) => !word.Any(letter => "aeiouy".Contains(letter, StringComparison.Ordinal));

    private static bool HyphenPart(string first, string second)
        => first.StartsWith(second + "-", StringComparison.Ordinal) || second.StartsWith(first + "-", StringComparison.Ordinal);
}
