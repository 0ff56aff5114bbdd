using System.Text;

namespace NewsTools.Entities.Tables;

/// <summary>Reads an embedded table: one row a line, columns separated by tabs.</summary>
internal static class TableFile
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using Stream stream = typeof(TableFile).Assembly.GetManifestResourceStream($"entities.{name}.tsv")
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is string line)
        {
            yield return line.Split('\t');
        }
    }

    /// <summary>The parts of a cell, with its separator.</summary>
    public static string[] Parts(string cell, char separator = '|')
        => cell.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A finer kind by its name; none where the cell is empty.</summary>
    public static EntitySubtype SubtypeOf(string cell) => Enum.TryParse(cell, out EntitySubtype subtype) ? subtype : EntitySubtype.None;

    /// <summary>F and M as a gender.</summary>
    public static Gender GenderOf(string letter) => letter switch
    {
        "F" => Gender.Female,
        "M" => Gender.Male,
        _ => Gender.Unknown,
    };
}
