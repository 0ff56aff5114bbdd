namespace NewsTools.Shell;

/// <summary>What the command tells of itself.</summary>
internal static class Usage
{
    private const string Text = """
        newstools: the PowerShell engine with NewsTools loaded, for machines without pwsh.

        newstools [-OutputFormat Text|Json|Csv] "PIPELINE"        run a pipeline
        newstools [-OutputFormat Text|Json|Csv] -File X.ps1 [ARGS]  run a script
        newstools [-OutputFormat Text|Json|Csv] < X.ps1            run what standard input holds
        newstools -Version

        Exit codes: 0, 1 if any error was written, 2 for a wrong command line, 130 after Ctrl-C, or the script's own "exit N".

        Examples:
          newstools "Import-Article *.txt | Get-Quote | Where-Object Speaker -eq 'Wang Yi'"
          newstools -OutputFormat Json "Get-Entity -Type Person" > people.jsonl
          newstools "Get-Command -Module NewsTools"
          newstools "Get-Help Get-Quote -Examples"
        """;

    public static int Show()
    {
        Console.Out.WriteLine(Text);
        return ExitCode.Success;
    }

    public static int ShowVersion()
    {
        Console.Out.WriteLine(typeof(Usage).Assembly.GetName().Version?.ToString(3));
        return ExitCode.Success;
    }

    public static int Complain(string complaint)
    {
        Console.Error.WriteLine($"newstools: {complaint} See newstools -Help.");
        return ExitCode.WrongUsage;
    }
}
