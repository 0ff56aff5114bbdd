using System.Runtime.CompilerServices;

namespace NewsTools.Benchmarks;

/// <summary>The articles of the seeds folder.</summary>
internal static class SampleArticles
{
    public static IEnumerable<string> Texts([CallerFilePath] string here = "")
        => Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(here)!, "../../seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);
}
