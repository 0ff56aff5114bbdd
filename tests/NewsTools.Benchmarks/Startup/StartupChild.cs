using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace NewsTools.Benchmarks.Startup;

/// <summary>One fresh process: opens a runspace, warms the engine, then times the import and one command.</summary>
internal static class StartupChild
{
    public static void Run(string module, string? command)
    {
        using Runspace runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        Invoke(runspace, "1, 2 | Where-Object { $_ -gt 1 } | ForEach-Object { $_ }");
        double import = Time(() => Invoke(runspace, $"Import-Module '{module}'"));
        double first = command is null ? 0 : Time(() => Invoke(runspace, command));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{import:0.0} {first:0.0}"));
    }

    private static void Invoke(Runspace runspace, string script)
    {
        using PowerShell shell = PowerShell.Create(runspace);
        shell.AddScript(script).Invoke();
        if (shell.HadErrors)
        {
            throw new InvalidOperationException(shell.Streams.Error.FirstOrDefault()?.ToString());
        }
    }

    private static double Time(Action work)
    {
        long started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
