namespace NewsTools.Core.Tests.Seeds;

/// <summary>A line of a facts file.</summary>
/// <param name="Mark">' ' for a fact that the engine finds, '-' for one that it misses, '+' for what it finds wrongly.</param>
/// <param name="Section">The section: header, entities, quotes or dates.</param>
/// <param name="Fields">What the line says.</param>
internal sealed record SeedLine(char Mark, string Section, string[] Fields)
{
    public static SeedLine Parse(string section, string line)
    {
        bool marked = line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("+ ", StringComparison.Ordinal);
        string fact = marked ? line[2..] : line;
        return new SeedLine(marked ? line[0] : ' ', section, Split(section, fact));
    }

    /// <summary>The line as it stands in the file, but for the mark.</summary>
    public string Fact => Section switch
    {
        "header" => $"{Fields[0]}: {Fields[1]}".TrimEnd(),
        "dates" => $"{Fields[0]} = {Fields[1]}",
        _ => string.Join(" | ", Fields).TrimEnd(),
    };

    private static string[] Split(string section, string fact)
    {
        string separator = section switch { "header" => ":", "dates" => " = ", _ => "|" };
        int columns = section is "header" or "dates" ? 2 : 4;
        string[] fields = fact.Split(separator, columns, StringSplitOptions.TrimEntries);
        return fields.Length == columns ? fields : throw new FormatException($"A line of [{section}] has {columns} fields: {fact}");
    }
}
