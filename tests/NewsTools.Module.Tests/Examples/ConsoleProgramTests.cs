using System.Diagnostics;
using NewsTools.Module.Tests.Shell;

namespace NewsTools.Module.Tests.Examples;

/// <summary>The C# program of the examples folder: the engine, the readers and the store without PowerShell.</summary>
public sealed class ConsoleProgramTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newstools-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_program_prints_quotations_and_stores_articles()
    {
        File.WriteAllText(Path.Combine(_folder, "harbour.txt"), Samples.Harbour);

        ProcessResult result = Run("harbour.txt");
        ProcessResult stored = NewsToolsProcess.Run(_folder, null, "(Get-Article).Title");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("Helen Marsh: ", result.Output, StringComparison.Ordinal);
        Assert.Equal(Samples.Harbour.Split('\n')[0].Trim(), stored.Output.Trim());
    }

    private ProcessResult Run(string file)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(RepositoryFolder.ConsoleExample, "Console.dll"), file])
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        return NewsToolsProcess.Finish(process, null);
    }
}
