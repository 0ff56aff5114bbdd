namespace NewsTools.Core.Tests;

/// <summary>A test of a file that lies beside the repository; skipped where the file is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string file)
    {
        File = file;
        Skip = System.IO.File.Exists(PathOf(file)) ? null : $"../shared/{file} is absent.";
    }

    public string File { get; }

    public static string PathOf(string file) => Path.Combine(Repository.Root, "..", "shared", file);
}
