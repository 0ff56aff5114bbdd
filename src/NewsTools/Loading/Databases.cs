using System.Management.Automation;

namespace NewsTools.Loading;

/// <summary>Which database file a call means.</summary>
internal static class Databases
{
    public const string InMemory = ":memory:";

    public const string EnvironmentVariable = "NEWSTOOLS_DATABASE";

    /// <summary>The file given, else the environment's, else the user's own; null where none is given and the user has no folder for it.</summary>
    public static string? Resolve(PathIntrinsics paths, string? given)
    {
        string? path = given ?? Environment.GetEnvironmentVariable(EnvironmentVariable);
        if (string.IsNullOrEmpty(path))
        {
            return Default();
        }

        return path == InMemory ? InMemory : paths.GetUnresolvedProviderPathFromPSPath(path);
    }

    private static string? Default()
    {
        string folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return string.IsNullOrEmpty(folder) ? null : Path.Combine(folder, "NewsTools", "articles.db");
    }
}
