using System.Runtime.CompilerServices;

namespace NewsTools.Benchmarks;

/// <summary>The articles of the seeds folder.</summary>
internal static class SampleArticles
{
    public static IEnumerable<string> Texts() => Directory.EnumerateFiles(Folder(), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../seeds");
}
