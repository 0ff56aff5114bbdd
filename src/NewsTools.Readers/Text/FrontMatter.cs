namespace NewsTools.Readers.Text;

/// <summary>Splits the front matter off a text: simple fields of YAML between "---" lines or of TOML between "+++" lines.</summary>
internal static class FrontMatter
{
    private const int MostLines = 200;

    public static (Dictionary<string, string> Fields, string Body) Split(string text)
    {
        Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);
        string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        string fence = lines[0].Trim();
        int end = fence is "---" or "+++" ? Array.FindIndex(lines, 1, Math.Min(lines.Length - 1, MostLines), line => line.Trim() == fence || (fence == "---" && line.Trim() == "...")) : -1;
        if (end < 0)
        {
            return (fields, text);
        }

        string key = "";
        foreach (string line in lines[1..end])
        {
            string trimmed = line.Trim();
            int mark = trimmed.IndexOf(fence == "---" ? ':' : '=', StringComparison.Ordinal);
            if (trimmed.StartsWith("- ", StringComparison.Ordinal) && key.Length > 0)
            {
                fields[key] = fields[key].Length == 0 ? Value(trimmed[2..]) : $"{fields[key]}; {Value(trimmed[2..])}";
            }
            else if (mark > 0 && trimmed[0] != '#')
            {
                key = trimmed[..mark].Trim();
                fields[key] = Value(trimmed[(mark + 1)..]);
            }
        }

        return (fields, string.Join('\n', lines[(end + 1)..]));
    }

    private static string Value(string text)
    {
        string value = text.Trim();
        if (value is ['[', .., ']'])
        {
            return string.Join("; ", value[1..^1].Split(',').Select(Value));
        }

        return value is ['"', .., '"'] or ['\'', .., '\''] && value.Length > 1 ? value[1..^1] : value is ">" or "|" or ">-" or "|-" ? "" : value;
    }
}
