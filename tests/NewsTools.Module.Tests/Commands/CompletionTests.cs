using System.Collections.ObjectModel;
using System.Management.Automation;

namespace NewsTools.Module.Tests.Commands;

public sealed class CompletionTests : IDisposable
{
    private readonly ModuleHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public void Speakers_are_completed_from_the_database_with_counts()
    {
        _host.WriteFile("a.txt", Samples.Harbour);
        _host.Run("Import-Article a.txt");

        CompletionResult completion = Assert.Single(Complete($"Get-Quote -Database '{_host.Database}' -Speaker Hel"));

        Assert.Equal("'Helen Marsh'", completion.CompletionText);
        Assert.Contains("Helen Marsh (", completion.ToolTip, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_an_apostrophe_is_quoted_rightly()
    {
        _host.WriteFile("a.txt", "Vote put off\n\n\"It is late,\" said Conan O'Brien. \"Too late,\" O'Brien said.");
        _host.Run("Import-Article a.txt");

        Assert.Contains("'Conan O''Brien'", Complete($"Get-Entity -Database '{_host.Database}' -Name Con").Select(completion => completion.CompletionText));
    }

    [Fact]
    public void The_sessions_default_database_is_used()
    {
        _host.WriteFile("a.txt", Samples.Harbour);
        _host.Run("Import-Article a.txt");

        Assert.Contains("'Helen Marsh'", Complete("Get-Entity Hel").Select(completion => completion.CompletionText));
    }

    [Fact]
    public void Without_a_database_nothing_is_completed_and_nothing_made()
    {
        string database = Path.Combine(_host.Folder, "none.db");

        Complete($"Get-Quote -Database '{database}' -Speaker Hel");

        Assert.False(File.Exists(database));
    }

    [Fact]
    public void A_file_that_is_no_database_completes_nothing()
    {
        string path = _host.WriteFile("notes.db", "These are notes and no database, and quite long ones at that.");

        Assert.DoesNotContain(Complete($"Get-Quote -Database '{path}' -Speaker Hel"), completion => completion.ResultType == CompletionResultType.ParameterValue);
    }

    [Fact]
    public void Database_files_are_completed()
    {
        _host.WriteFile("news.db", "");
        _host.WriteFile("news.txt", "");

        Assert.Equal(["news.db"], Complete($"Get-Quote -Database {_host.Folder}/news").Select(completion => completion.ListItemText));
    }

    [Fact]
    public void Enumerations_are_completed()
        => Assert.Contains("Mixed", Complete("Get-Quote -Kind M").Select(completion => completion.CompletionText));

    private Collection<CompletionResult> Complete(string line)
    {
        using PowerShell shell = _host.Shell();
        return CommandCompletion.CompleteInput(line, line.Length, null, shell).CompletionMatches;
    }
}
