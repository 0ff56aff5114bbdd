using System.Reflection;

namespace NewsTools.Module.Tests;

/// <summary>The checkout that the tests were built from, and what was built in it.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = System.IO.Path.GetFullPath(Metadata("Repository"));

    public static string Shell { get; } = System.IO.Path.Combine(Path, "src", "NewsTools.Shell", Metadata("ProgramOutput"));

    public static string ConsoleExample { get; } = System.IO.Path.Combine(Path, "examples", "Console", Metadata("ProgramOutput"));

    private static string Metadata(string key)
        => typeof(RepositoryFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
