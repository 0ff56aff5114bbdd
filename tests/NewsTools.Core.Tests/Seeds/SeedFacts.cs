namespace NewsTools.Core.Tests.Seeds;

/// <summary>Reads and writes the facts file of a seed, which seeds/README.md describes.</summary>
internal static class SeedFacts
{
    public static readonly string[] Sections = ["header", "entities", "quotes", "dates"];

    public static List<SeedLine> Read(string path)
    {
        List<SeedLine> facts = [];
        string section = "";
        foreach (string line in File.ReadLines(path).Select(line => line.TrimEnd()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
                Assert.Contains(section, Sections);
            }
            else
            {
                facts.Add(SeedLine.Parse(section, line));
            }
        }

        return facts;
    }

    public static void Write(string path, string name, IEnumerable<SeedLine> facts)
    {
        List<string> lines = [$"# What a careful reader finds in {name}.txt. How to read this file: see README.md."];
        foreach (IGrouping<string, SeedLine> section in facts.GroupBy(fact => fact.Section))
        {
            lines.AddRange(["", $"[{section.Key}]"]);
            lines.AddRange(section.Select(fact => fact.Mark == ' ' ? fact.Fact : $"{fact.Mark} {fact.Fact}"));
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
