using System.Diagnostics;
using System.Globalization;

namespace NewsTools.Benchmarks.Startup;

/// <summary>
/// Measures, each in a fresh process, how long Import-Module takes beside an empty binary module, and a first Get-Quote on a text after it.
/// Prints medians in milliseconds.
/// </summary>
internal static class StartupHarness
{
    private const int Runs = 11;

    public static void Run(string[] arguments)
    {
        if (arguments is ["child", string module, .. string[] command])
        {
            StartupChild.Run(module, command.Length > 0 ? command[0] : null);
            return;
        }

        string empty = EmptyModule.Write(Directory.CreateTempSubdirectory("newstools-").FullName);
        string manifest = Path.Combine(AppContext.BaseDirectory, "module", "NewsTools", "NewsTools.psd1");
        const string FirstQuote = "Get-Quote -Text '\"The work begins in June,\" said Helen Marsh, director of the port.'";
        double emptyImport = Median(empty, null, 0);
        double import = Median(manifest, null, 0);
        double first = Median(manifest, FirstQuote, 1);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Import-Module: {import:0} ms, an empty binary module {emptyImport:0} ms, beyond it {import - emptyImport:0} ms; first Get-Quote {first:0} ms"));
    }

    private static double Median(string module, string? command, int column)
    {
        double[] times = [.. Enumerable.Range(0, Runs).Select(_ => Child(module, command)[column]).Order()];
        return times[times.Length / 2];
    }

    private static double[] Child(string module, string? command)
    {
        string[] arguments = command is null ? ["startup", "child", module] : ["startup", "child", module, command];
        using Process child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true })!;
        string output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return [.. output.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(time => double.Parse(time, CultureInfo.InvariantCulture))];
    }
}
