using System.Runtime.Loader;
using NewsTools.Module.Tests.Shell;

namespace NewsTools.Module.Tests.Loading;

/// <summary>What the module loads stays out of the user's session, and nothing is loaded before it is used.</summary>
public sealed class IsolationTests : IDisposable
{
    private readonly ModuleHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public void Packages_load_into_a_context_of_their_own()
    {
        _host.WriteFile("a.html", "<html><body><p>Rain fell on Cork on Monday, and the council said that it would fall again on Tuesday.</p></body></html>");
        Assert.Empty(_host.Run("Import-Article a.html; Get-ArticleDatabase").Errors);

        string?[] shared = [.. AssemblyLoadContext.Default.Assemblies.Select(assembly => assembly.GetName().Name)];
        Assert.DoesNotContain("Microsoft.Data.Sqlite", shared);
        Assert.DoesNotContain("AngleSharp", shared);
        Assert.DoesNotContain("NewsTools.Store", shared);
        Assert.DoesNotContain("NewsTools.Readers", shared);
    }

    [Fact]
    public void A_pure_pipeline_touches_no_database()
    {
        ProcessResult result = NewsToolsProcess.Run(
            _host.Folder,
            null,
            "$null = Get-Quote -Text '\"It rains,\" said Ann Lee.'; [AppDomain]::CurrentDomain.GetAssemblies() | ForEach-Object { $_.GetName().Name }");

        Assert.Contains("NewsTools.Core", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NewsTools.Store", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NewsTools.Readers", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_is_valid()
        => Assert.Empty(_host.Run($"Test-ModuleManifest '{ModuleHost.ManifestPath}'").Errors.Select(error => error.ToString()));

    [Fact]
    public void The_module_can_be_removed_and_imported_again()
    {
        Assert.Empty(_host.Run($"Remove-Module NewsTools; Import-Module '{ModuleHost.ManifestPath}' -Force; Import-Article -Text 'Rain fell.'").Errors);
        File.Delete(_host.Database);
        Assert.False(File.Exists(_host.Database));
    }

    [Fact]
    public void The_manifest_exports_every_cmdlet()
        => Assert.Equal(ModuleManifest.Cmdlets.Order(StringComparer.Ordinal), _host.Run("(Get-Module NewsTools).ExportedCmdlets.Keys").Output.Select(name => name.ToString()).Order(StringComparer.Ordinal));
}
