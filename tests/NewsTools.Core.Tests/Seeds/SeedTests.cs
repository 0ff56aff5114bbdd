using System.Globalization;
using Xunit.Abstractions;

namespace NewsTools.Core.Tests.Seeds;

public sealed class SeedTests(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "seeds");

    private static readonly string[] Names = [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Seeds => [.. Names];

    /// <summary>Every fact is found or marked as missed, and nothing else is found; what fails is written beside the tests with the marks it would need.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_engine_finds_what_the_facts_file_says(string name)
    {
        SeedComparison comparison = new(SeedFacts.Read(FactsOf(name)), FoundFacts.Of(File.ReadAllText(Path.Combine(Folder, name + ".txt"))));
        if (comparison.Differences.Count > 0)
        {
            string path = Path.Combine(AppContext.BaseDirectory, "seeds", name + ".facts");
            SeedFacts.Write(path, name, comparison.Marked);
            Assert.Fail($"{string.Join('\n', comparison.Differences)}\nWith the marks that this needs: {path}");
        }
    }

    [Fact]
    public void The_seeds_are_many_and_their_misses_are_counted()
    {
        List<SeedLine> lines = [.. Names.SelectMany(name => SeedFacts.Read(FactsOf(name)))];
        foreach (string section in SeedFacts.Sections)
        {
            ILookup<char, SeedLine> marks = lines.Where(line => line.Section == section).ToLookup(line => line.Mark);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{section}: {marks[' '].Count()} found, {marks['-'].Count()} missed, {marks['+'].Count()} wrong"));
            Assert.NotEmpty(marks[' ']);
        }

        Assert.True(Names.Length >= 12);
    }

    [Fact]
    public void Seeds_are_short_articles()
        => Assert.All(Names, name => Assert.InRange(File.ReadAllText(Path.Combine(Folder, name + ".txt")).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Length, 200, 600));

    private static string FactsOf(string name) => Path.Combine(Folder, name + ".facts");
}
