namespace NewsTools.Core.Tests.Seeds;

/// <summary>Holds the facts that a file expects against those that the engine found.</summary>
internal sealed class SeedComparison
{
    private readonly List<string> _differences = [];

    private readonly List<SeedLine> _marked = [];

    public SeedComparison(IReadOnlyList<SeedLine> expected, IEnumerable<SeedLine> found)
    {
        List<SeedLine> left = [.. found];
        HashSet<SeedLine> met = [.. expected.OrderBy(line => line.Mark == '-').Where(line => Take(left, line)).ToList()];
        foreach (string section in SeedFacts.Sections)
        {
            foreach (SeedLine line in expected.Where(line => line.Section == section))
            {
                Compare(line, met.Contains(line));
            }

            foreach (SeedLine line in left.Where(line => line.Section == section))
            {
                _differences.Add($"found wrongly: {line.Fact}");
                _marked.Add(line);
            }
        }
    }

    /// <summary>Where the engine no longer does what the file says.</summary>
    public IReadOnlyList<string> Differences => _differences;

    /// <summary>The file's lines with the marks as they would have to be.</summary>
    public IReadOnlyList<SeedLine> Marked => _marked;

    private static bool Take(List<SeedLine> left, SeedLine line)
    {
        int index = left.FindIndex(found => FactMatch.Matches(line, found));
        if (index >= 0)
        {
            left.RemoveAt(index);
        }

        return index >= 0;
    }

    private void Compare(SeedLine line, bool isMet)
    {
        string? difference = (line.Mark, isMet) switch
        {
            (' ', false) => "no longer found",
            ('-', true) => "found now, remove the mark",
            ('+', false) => "no longer found wrongly, remove the line",
            _ => null,
        };
        if (difference is not null)
        {
            _differences.Add($"{difference}: {line.Fact}");
        }

        if (line.Mark != '+' || isMet)
        {
            _marked.Add(line.Mark == '+' ? line : line with { Mark = isMet ? ' ' : '-' });
        }
    }
}
