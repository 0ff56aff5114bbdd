using System.Reflection;

namespace NewsTools.Layout;

/// <summary>An embedded table of words: lines of a kind and a value, comments after '#'.</summary>
internal sealed class WordTable
{
    private readonly ILookup<string, string> _values;

    private WordTable(IEnumerable<(string Kind, string Value)> rows) => _values = rows.ToLookup(row => row.Kind, row => row.Value);

    public IEnumerable<string> this[string kind] => _values[kind];

    public static WordTable Load(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not in the assembly.");
        using StreamReader reader = new(stream);
        return new WordTable(Rows(reader.ReadToEnd()));
    }

    /// <summary>The values of a kind, found without regard to case.</summary>
    public HashSet<string> Set(string kind) => new(_values[kind], StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<(string Kind, string Value)> Rows(string text)
    {
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[0] != '#')
            {
                yield return (line[..tab], line[(tab + 1)..]);
            }
        }
    }
}
