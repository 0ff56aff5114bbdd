using System.Management.Automation;

namespace NewsTools.Module.Tests.Commands;

/// <summary>Objects survive remoting and jobs, and runspaces work side by side.</summary>
public sealed class CompositionTests : IDisposable
{
    private readonly ModuleHost _host = new();

    public CompositionTests()
    {
        _host.WriteFile("harbour.txt", Samples.Harbour);
        _host.Run("Import-Article harbour.txt");
    }

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("Get-Article", "Title")]
    [InlineData("Get-Quote", "Speaker")]
    [InlineData("Get-Entity", "Name")]
    [InlineData("Get-DateMention", "Value")]
    public void Properties_survive_serialisation(string command, string property)
    {
        PSObject original = _host.Run(command).Output[0];

        PSObject copy = (PSObject)PSSerializer.Deserialize(PSSerializer.Serialize(original));

        Assert.Contains($"Deserialized.{original.BaseObject.GetType().FullName}", copy.TypeNames);
        Assert.Equal(original.Properties[property].Value, copy.Properties[property].Value);
    }

    [Fact]
    public void Enumerations_serialise_by_name()
    {
        PSObject copy = (PSObject)PSSerializer.Deserialize(PSSerializer.Serialize(_host.Run("Get-Quote").Output[0]));

        Assert.Contains(copy.Properties["Kind"].Value.ToString(), Enum.GetNames<QuoteKind>());
    }

    [Fact]
    public void A_deserialised_fact_still_leads_to_its_article()
        => Assert.Single(_host.Run("$copy = [Management.Automation.PSSerializer]::Deserialize([Management.Automation.PSSerializer]::Serialize((Get-Quote)[0])); $copy | Get-Article").Of<Article>());

    [Fact]
    public void Runspaces_import_into_one_database_at_once()
    {
        string[] names = [.. Enumerable.Range(0, 4).Select(at => $"part{at}")];
        Parallel.ForEach(names, name =>
        {
            using ModuleHost other = new();
            for (int at = 0; at < 10; at++)
            {
                other.WriteFile($"{name}-{at}.txt", $"{name} number {at}\n\nA text of its own: {name} {at} {Guid.NewGuid()}.");
            }

            Assert.Equal(10, other.Run($"Import-Article *.txt -Database '{_host.Database}'").Of<Article>().Count);
        });

        Assert.Equal(41, _host.Run("Get-Article").Output.Count);
    }

    [Fact]
    public void Error_action_stop_ends_the_pipeline()
    {
        RunResult result = _host.Run("Import-Article missing.txt, harbour.txt -ErrorAction Stop");

        Assert.Equal(["PathNotFound"], result.ErrorIds);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Verbose_and_debug_tell_what_was_decided()
    {
        using PowerShell shell = _host.Shell();
        shell.AddScript("Get-Quote -Text '\"The work begins in June,\" said Helen Marsh.' -Verbose -Debug").Invoke();

        Assert.Contains(shell.Streams.Verbose, line => line.Message.Contains("Helen Marsh", StringComparison.Ordinal));
        Assert.Contains(shell.Streams.Debug, line => line.Message.StartsWith("Tagging:", StringComparison.Ordinal));
    }
}
