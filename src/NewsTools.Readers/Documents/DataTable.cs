using System.Reflection;

namespace NewsTools.Readers.Documents;

/// <summary>Reads the tab-separated tables embedded in this assembly.</summary>
internal static class DataTable
{
    /// <summary>The rows of a table, named by folder and file; lines that start with '#' are comments.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"NewsTools.Readers.{name}")
            ?? throw new InvalidOperationException($"The table '{name}' is not embedded.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is string line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
