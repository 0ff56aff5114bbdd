using System.Diagnostics;

namespace NewsTools.Module.Tests.Shell;

/// <summary>Runs <c>newstools</c> as a process of its own.</summary>
internal static class NewsToolsProcess
{
    private static readonly string Executable = Path.Combine(RepositoryFolder.Shell, OperatingSystem.IsWindows() ? "newstools.exe" : "newstools");

    public static ProcessResult Run(string folder, string? input, params string[] arguments)
    {
        using Process process = Start(folder, arguments);
        return Finish(process, input);
    }

    public static ProcessResult Finish(Process process, string? input)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new ProcessResult(process.ExitCode, output.Result, errors.Result);
    }

    public static Process Start(string folder, params string[] arguments) => Process.Start(new ProcessStartInfo(Executable, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["NEWSTOOLS_DATABASE"] = Path.Combine(folder, "articles.db") },
    })!;
}
