using System.Text;

namespace NewsTools.Models;

/// <summary>Reads the word lists that are embedded in the assembly: a row a line, columns separated by tabs, comments after <c># </c>.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a list.</summary>
    /// <exception cref="InvalidDataException">There is no such list.</exception>
    public static IEnumerable<string[]> Rows(string name)
        => Encoding.UTF8.GetString(ModelFile.Resource(name))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith("# ", StringComparison.Ordinal))
            .Select(line => line.Split('\t'));
}
