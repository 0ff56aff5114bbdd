namespace NewsTools.Module.Tests;

/// <summary>Compares with a file that a person has approved. Where it differs, the received text is written beside the file, to be read and renamed.</summary>
internal static class Approved
{
    public static void Equal(string file, string text)
    {
        string path = Path.Combine(RepositoryFolder.Path, "tests", "NewsTools.Module.Tests", file);
        string received = string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n') + "\n";
        string approved = File.Exists(path) ? File.ReadAllText(path) : "";
        if (approved != received)
        {
            File.WriteAllText(path.Replace(".approved.", ".received.", StringComparison.Ordinal), received);
        }

        Assert.Equal(approved, received);
    }
}
