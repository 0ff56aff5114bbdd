namespace NewsTools.Layout;

/// <summary>Reads the credits at the foot: "(Reporting by Jane Doe; Additional reporting by Ann Poe; Editing by John Roe)".</summary>
internal static class CreditReader
{
    private static readonly string[] Writing = ["reporting by", "additional reporting by", "reporting and writing by", "writing by", "written by", "reported by"];

    private static readonly string[] Contributions = [" contributed to this", " contributed reporting"];

    /// <summary>Those who reported and wrote, not those who edited.</summary>
    public static IReadOnlyList<string> Reporters(string line)
        => [.. Clauses(line).SelectMany(clause => clause.Names).Distinct()];

    /// <summary>The agencies that a credit names: "The Associated Press contributed to this report".</summary>
    public static IReadOnlyList<string> Agencies(string line)
    {
        foreach (string contribution in Contributions)
        {
            int at = line.IndexOf(contribution, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
            {
                return Byline.Parse(line[..at]).Agencies;
            }
        }

        return [.. Clauses(line).SelectMany(clause => clause.Agencies).Distinct()];
    }

    private static IEnumerable<(IReadOnlyList<string> Names, IReadOnlyList<string> Agencies)> Clauses(string line)
    {
        foreach (string clause in line.Trim().Trim('(', ')', '[', ']').Split([';', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Array.Find(Writing, lead => Phrase.StartsWithPhrase(clause, lead)) is string lead)
            {
                Byline byline = Byline.Parse(clause[lead.Length..]);
                yield return (byline.Authors, byline.Agencies);
            }
        }
    }
}
