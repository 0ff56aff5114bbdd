using System.Globalization;

namespace NewsTools.Layout;

/// <summary>What one piece of a byline names: a person, an agency, a suffix of the name before, or nothing.</summary>
internal readonly record struct BylineName(string? Author, string? Agency, string? Suffix)
{
    private const int MaxWords = 6;

    private const int LongestAcronym = 4;

    private const int ShortestName = 3;

    private static readonly WordTable Table = WordTable.Load("Bylines.tsv");

    private static readonly HashSet<string> Jobs = Table.Set("job");

    private static readonly HashSet<string> Ranks = Table.Set("rank");

    private static readonly HashSet<string> Units = Table.Set("unit");

    private static readonly HashSet<string> Particles = Table.Set("particle");

    private static readonly HashSet<string> Credentials = Table.Set("credential");

    private static readonly HashSet<string> Leads = [.. Table["lead"].SelectMany(lead => lead.Split(' '))];

    private static readonly string[] PlaceIntroducers = ["in", "at", "for", "from", "of"];

    public static bool IsJob(string word) => Jobs.Contains(word.TrimEnd('.'));

    public static bool IsRank(string word) => Ranks.Contains(word);

    public static bool IsParticle(string word) => Particles.Contains(word);

    public static BylineName Read(BylineSegment segment)
    {
        ReadOnlySpan<string> words = WithoutLead(segment.Words);
        if (words.IsEmpty)
        {
            return default;
        }

        if (words.Length == 1 && Credentials.Contains(words[0].TrimEnd('.')))
        {
            return new BylineName(null, null, words[0] is "Jr" or "Jr." or "Sr" or "Sr." ? words[0] : null);
        }

        string? agency = TakeAgency(ref words);
        words = WithoutJob(words);
        agency ??= TakeAgency(ref words);
        bool person = IsPerson(words) && !PlaceIntroducers.Contains(segment.Introducer);
        return new BylineName(person ? Spelt(words) : null, agency, null);
    }

    /// <summary>Whether words are shaped as a person's name.</summary>
    public static bool IsPerson(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty || words.Length > MaxWords || Units.Contains(words[^1]) || words[0] is "The" or "THE" or "the" || (char.IsLower(words[^1][0]) && Particles.Contains(words[^1])))
        {
            return false;
        }

        foreach (string word in words)
        {
            if (!IsNameWord(word))
            {
                return false;
            }
        }

        return words.Length > 1 || IsUncased(words[0][0])
            || (words[0].Length > 2 && !IsJob(words[0]) && !IsRank(words[0]) && !(words[0].Length <= LongestAcronym && Phrase.IsUpper(words[0])));
    }

    private static bool IsNameWord(string word)
        => (char.IsUpper(word[0]) || IsUncased(word[0]) || Particles.Contains(word) || HasParticle(word))
            && word.All(unit => char.IsLetter(unit) || unit is '.' or '-' or '\'' or '’' || char.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark);

    /// <summary>Whether a particle in small letters is joined to the name: "d'Emilio", "al-Masri".</summary>
    private static bool HasParticle(string word)
    {
        int mark = word.AsSpan().IndexOfAny('\'', '’', '-');
        return mark is > 0 and <= 4 && mark + 1 < word.Length && char.IsUpper(word[mark + 1]);
    }

    /// <summary>Whether the letter is of a script without capitals.</summary>
    private static bool IsUncased(char unit) => char.GetUnicodeCategory(unit) == UnicodeCategory.OtherLetter;

    private static ReadOnlySpan<string> WithoutLead(ReadOnlySpan<string> words)
    {
        while (!words.IsEmpty && Leads.Contains(words[0].ToLowerInvariant()))
        {
            words = words[1..];
        }

        return StatedDate.HasLabel(string.Join(' ', words.ToArray()), out _) ? [] : words;
    }

    /// <summary>The agency that ends the words ("Jane Doe Associated Press"), taken off them.</summary>
    private static string? TakeAgency(ref ReadOnlySpan<string> words)
    {
        for (int start = Math.Max(0, words.Length - 5); start < words.Length; start++)
        {
            string name = string.Join(' ', words[start..].ToArray());
            if (NewsAgencies.Contains(name))
            {
                words = words[..start];
                return name;
            }
        }

        return null;
    }

    /// <summary>The words without the job before or after the name: "Political editor Jane Doe", "Jane Doe Political Editor".</summary>
    private static ReadOnlySpan<string> WithoutJob(ReadOnlySpan<string> words)
    {
        int last = -1;
        for (int i = 0; i < words.Length; i++)
        {
            if (IsJob(words[i]))
            {
                last = i;
            }
        }

        if (last < 0)
        {
            return words;
        }

        if (last < words.Length - 1)
        {
            return words[(last + 1)..];
        }

        int end = last;
        while (end > 0 && (IsJob(words[end - 1]) || IsRank(words[end - 1])))
        {
            end--;
        }

        return words[..end];
    }

    private static string Spelt(ReadOnlySpan<string> words)
    {
        int end = words.Length;
        while (end > 1 && IsCredential(words[end - 1]))
        {
            end--;
        }

        string name = string.Join(' ', words[..end].ToArray());
        int shortest = Phrase.IsUpper(name) ? ShortestName : LongestAcronym + 1;
        return string.Join(' ', name.Split(' ').Select(word => word.Length < shortest ? word : Spelt(word)));
    }

    /// <summary>Whether a word tells what someone has passed ("MD", "Ph.D."), not which of several he is ("Jr.", "III").</summary>
    private static bool IsCredential(string word)
        => Credentials.Contains(word.TrimEnd('.')) && (word.Count(char.IsUpper) > 1 || word == "Esq.") && word is not ("II" or "III" or "IV" or "JR." or "JR" or "SR." or "SR");

    /// <summary>Capitals throughout become a capital and small letters: "O'NEIL-ROE" is O'Neil-Roe, "MCCOY" McCoy.</summary>
    private static string Spelt(string word)
    {
        if (word.Contains('.', StringComparison.Ordinal) || word.Any(char.IsLower) || word is "III" or "II" or "IV")
        {
            return word;
        }

        char[] units = word.ToLowerInvariant().ToCharArray();
        int part = 0;
        for (int i = 0; i < units.Length; i++)
        {
            part = i > 0 && (units[i - 1] is '-' or '\'' or '’') ? i : part;
            bool afterMc = i == part + 2 && units.Length > part + 4 && units[part] == 'M' && units[part + 1] == 'c';
            units[i] = i == part || afterMc ? char.ToUpperInvariant(units[i]) : units[i];
        }

        return new string(units);
    }
}
