using NewsTools.Module.Tests.Shell;

namespace NewsTools.Module.Tests.Examples;

/// <summary>The scripts of the examples folder run under <c>newstools</c>.</summary>
public sealed class ExampleScriptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newstools-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Watching_a_feed_adds_only_what_is_new()
    {
        string feed = Path.Combine(_folder, "feed.xml");
        File.WriteAllText(feed, """
            <rss version="2.0"><channel><title>Larne Times</title><item><title>Berths</title><link>https://news.example/1</link>
            <content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>The port of Larne will double its berths.</p>
            <p>"We have waited ten years for this day," said Helen Marsh, director of the port. "The work begins in June."</p>
            <p>Traders on the quay were told that the road would stay open throughout the whole of the works, which are to last for two years.</p>]]></content:encoded>
            <pubDate>Mon, 05 Mar 2018 09:00:00 +0000</pubDate></item></channel></rss>
            """);

        ProcessResult first = Run("Watch-Feed.ps1", "-Feed", feed, "-Speaker", "Helen*", "-Folder", _folder);
        string csv = File.ReadAllText(Path.Combine(_folder, "quotes.csv"));
        ProcessResult second = Run("Watch-Feed.ps1", "-Feed", feed, "-Speaker", "Helen*", "-Folder", _folder);

        Assert.Equal((0, "", 0, ""), (first.ExitCode, first.Errors, second.ExitCode, second.Errors));
        Assert.Contains("\"Helen Marsh\"", csv, StringComparison.Ordinal);
        Assert.Equal(csv, File.ReadAllText(Path.Combine(_folder, "quotes.csv")));
        Assert.True(File.ReadAllLines(Path.Combine(_folder, "quotes.jsonl")).Length >= 1);
    }

    [Fact]
    public void A_second_watcher_does_not_collide()
    {
        using FileStream theLock = new(Path.Combine(_folder, "lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(3, Run("Watch-Feed.ps1", "-Feed", "feed.xml", "-Folder", _folder).ExitCode);
    }

    [Fact]
    public void Outlets_are_compared()
    {
        Import();

        ProcessResult result = Run("Compare-Outlet.ps1", "-Database", "articles.db");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("Larne Times", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_is_shown()
    {
        Import();

        ProcessResult result = Run("Show-Person.ps1", "Helen Marsh", "-Database", "articles.db");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("We have waited ten years", result.Output, StringComparison.Ordinal);
    }

    private static string ScriptPath(string name) => Path.Combine(RepositoryFolder.Path, "examples", name);

    private void Import()
    {
        File.WriteAllText(Path.Combine(_folder, "harbour.txt"), Samples.Harbour);
        NewsToolsProcess.Run(_folder, null, "Import-Article harbour.txt -Source 'Larne Times'");
    }

    private ProcessResult Run(string script, params string[] arguments) => NewsToolsProcess.Run(_folder, null, ["-File", ScriptPath(script), .. arguments]);
}
