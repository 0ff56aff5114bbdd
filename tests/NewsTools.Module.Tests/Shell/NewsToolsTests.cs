using System.Diagnostics;
using System.Text.Json;

namespace NewsTools.Module.Tests.Shell;

public sealed class NewsToolsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newstools-").FullName;

    public NewsToolsTests() => File.WriteAllText(Path.Combine(_folder, "harbour.txt"), Samples.Harbour);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_pipeline_prints_a_table()
    {
        ProcessResult result = Run("Import-Article *.txt | Get-Quote | Where-Object Speaker -eq 'Helen Marsh'");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("Speaker", result.Output, StringComparison.Ordinal);
        Assert.Contains("Helen Marsh", result.Output, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n'), line => Assert.True(line.TrimEnd('\r').Length <= 80));
    }

    [Fact]
    public void Json_is_one_object_a_line()
    {
        ProcessResult result = Run("-OutputFormat", "Json", "Import-Article harbour.txt | Get-Entity");

        Assert.All(
            result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Equal(JsonValueKind.String, JsonDocument.Parse(line).RootElement.GetProperty("Type").ValueKind));
    }

    [Fact]
    public void Csv_has_a_header()
        => Assert.StartsWith("Text,Type,Value,", Run("-OutputFormat", "Csv", "Import-Article harbour.txt | Get-DateMention").Output, StringComparison.Ordinal);

    [Fact]
    public void An_error_is_told_on_standard_error()
    {
        ProcessResult result = Run("Import-Article missing.txt");

        Assert.Equal((1, ""), (result.ExitCode, result.Output.Trim()));
        Assert.Contains("missing.txt", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_gets_its_arguments_and_gives_its_exit_code()
    {
        File.WriteAllText(Path.Combine(_folder, "x.ps1"), "param([string] $Name, [switch] $Loud) \"$Name $Loud\"; exit 7");

        ProcessResult result = Run("-File", "x.ps1", "-Name", "a b", "-Loud");

        Assert.Equal((7, "a b True"), (result.ExitCode, result.Output.Trim()));
    }

    [Fact]
    public void Standard_input_is_a_script()
        => Assert.Equal("3", NewsToolsProcess.Run(_folder, "1 + 2").Output.Trim());

    [Fact]
    public void A_wrong_option_is_told()
    {
        ProcessResult result = Run("-OutputFormat", "Yaml", "1");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Text, Json or Csv", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_syntax_error_is_an_error() => Assert.Equal(1, Run("Get-Quote |").ExitCode);

    [Theory]
    [InlineData("1, 2 | Sort-Object")]
    [InlineData("1, 2 | sort")]
    public void A_cmdlet_that_is_not_carried_says_what_it_needs(string pipeline)
        => Assert.Contains("pwsh", Run(pipeline).Errors, StringComparison.Ordinal);

    [Fact]
    public void An_interrupt_ends_the_run_with_130()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Process process = NewsToolsProcess.Start(_folder, "'started'; while ($true) { }");
        Assert.Equal("started", process.StandardOutput.ReadLine());
        using Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]);

        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
        Assert.Equal(130, process.ExitCode);
    }

    private ProcessResult Run(params string[] arguments) => NewsToolsProcess.Run(_folder, null, arguments);
}
