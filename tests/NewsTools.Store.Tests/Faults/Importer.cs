using System.Diagnostics;
using System.Globalization;

namespace NewsTools.Store.Tests;

/// <summary>Starts the importing process of the tests of faults.</summary>
internal static class Importer
{
    public static Process Start(string database, int first, int portion, int last)
    {
        string assembly = typeof(MadeArticle).Assembly.Location;
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (string argument in (string[])["exec", assembly, database, Text(first), Text(portion), Text(last)])
        {
            start.ArgumentList.Add(argument);
        }

        // Start-up is what a round costs.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        return Process.Start(start)!;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
