using NewsTools.Module.Tests.Shell;

namespace NewsTools.Module.Tests.Views;

/// <summary>What the user sees, in 80 columns, compared with approved files.</summary>
public sealed class ViewTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newstools-").FullName;

    public ViewTests()
    {
        File.WriteAllText(Path.Combine(_folder, "harbour.txt"), Samples.Harbour);
        File.WriteAllText(Path.Combine(_folder, "council.txt"), Samples.Council);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Article", "Import-Article *.txt")]
    [InlineData("Quote", "Import-Article harbour.txt | Get-Quote")]
    [InlineData("Entity", "Import-Article harbour.txt | Get-Entity")]
    [InlineData("Mention", "Import-Article harbour.txt | Get-Entity Marsh -Mention")]
    [InlineData("DateMention", "Import-Article harbour.txt | Get-DateMention")]
    [InlineData("ArticleMatch", "$null = Import-Article *.txt; Find-Article tram")]
    public void A_view_is_as_approved(string name, string pipeline)
    {
        ProcessResult result = NewsToolsProcess.Run(_folder, null, pipeline);

        Assert.Equal("", result.Errors);
        Approved.Equal($"Views/{name}.approved.txt", result.Output);
    }

    [Theory]
    [InlineData("Get-Article")]
    [InlineData("Get-Quote")]
    [InlineData("Get-Entity")]
    [InlineData("Get-Entity Marsh -Mention")]
    [InlineData("Get-DateMention")]
    [InlineData("Find-Article tram")]
    [InlineData("Get-ArticleDatabase")]
    public void What_comes_back_from_a_job_or_another_machine_looks_the_same(string pipeline)
    {
        string original = Output($"$null = Import-Article *.txt; {pipeline}");
        string copy = Output($"[Management.Automation.PSSerializer]::Deserialize([Management.Automation.PSSerializer]::Serialize(@({pipeline}))) | ForEach-Object {{ $_ }}");

        Assert.NotEqual("", original);
        Assert.Equal(original, copy);
    }

    private string Output(string pipeline)
    {
        ProcessResult result = NewsToolsProcess.Run(_folder, null, pipeline);
        Assert.Equal("", result.Errors);
        return result.Output;
    }
}
