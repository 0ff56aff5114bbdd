using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace NewsTools.Module.Tests;

/// <summary>The PowerShell engine with the module imported by its manifest, in a folder of its own with a database of its own.</summary>
internal sealed class ModuleHost : IDisposable
{
    private readonly Runspace _runspace;

    public ModuleHost()
    {
        Folder = Directory.CreateTempSubdirectory("newstools-").FullName;
        InitialSessionState state = InitialSessionState.CreateDefault2();
        state.ThrowOnRunspaceOpenError = true;
        state.ImportPSModule([ManifestPath]);
        _runspace = RunspaceFactory.CreateRunspace(state);
        _runspace.Open();
        _runspace.SessionStateProxy.Path.SetLocation(Folder);
        Run($"$PSDefaultParameterValues = @{{ '*:Database' = '{Database}' }}");
    }

    public static string ManifestPath { get; } = Path.Combine(AppContext.BaseDirectory, "module", "NewsTools", "NewsTools.psd1");

    /// <summary>The current location.</summary>
    public string Folder { get; }

    public string Database => Path.Combine(Folder, "articles.db");

    public string WriteFile(string name, string text)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs a script; a terminating error is one of the errors.</summary>
    public RunResult Run(string script)
    {
        using PowerShell shell = PowerShell.Create(_runspace);
        shell.AddScript(script);
        List<PSObject> output = [];
        List<ErrorRecord> errors = [];
        try
        {
            shell.Invoke(input: null, output);
        }
        catch (RuntimeException error)
        {
            errors.Add(error.ErrorRecord);
        }

        errors.InsertRange(0, shell.Streams.Error);
        return new RunResult(output, errors, [.. shell.Streams.Warning.Select(warning => warning.Message)]);
    }

    /// <summary>A runspace's own shell, for tests that stop it half-way.</summary>
    public PowerShell Shell() => PowerShell.Create(_runspace);

    public void Dispose()
    {
        _runspace.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
