namespace NewsTools.Dates.Reading;

/// <summary>Reads the word lists that lie in the assembly.</summary>
internal static class Resource
{
    /// <summary>The rows of a table of tab-separated columns; lines that begin with # are remarks.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = typeof(Resource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
