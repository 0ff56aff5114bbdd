using System.Management.Automation;
using System.Management.Automation.Language;

namespace NewsTools.Module.Tests.Help;

/// <summary>Every exported cmdlet has help that a user can follow; examples of the engine's own cmdlets run.</summary>
public sealed class HelpTests : IDisposable
{
    private readonly ModuleHost _host = new();

    public static TheoryData<string> Cmdlets { get; } = [.. ModuleManifest.Cmdlets];

    public void Dispose() => _host.Dispose();

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void A_cmdlet_has_help(string cmdlet)
    {
        PSObject help = Assert.Single(_host.Run($"Get-Help {cmdlet} -Full").Output);

        Assert.EndsWith(".", Text(help, "Synopsis"), StringComparison.Ordinal);
        Assert.NotEmpty(Items(help.Properties["description"].Value));
        Assert.True(Examples(help).Count >= 4, "at least four examples");
        Assert.NotEmpty(Items(Property(help, "relatedLinks", "navigationLink")));
        Assert.NotEmpty(Items(Property(help, "inputTypes", "inputType")));
        Assert.NotEmpty(Items(Property(help, "returnValues", "returnValue")));
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void Every_parameter_is_described(string cmdlet)
    {
        PSObject help = Assert.Single(_host.Run($"Get-Help {cmdlet} -Full").Output);
        Dictionary<string, PSObject> described = Items(Property(help, "parameters", "parameter")).ToDictionary(parameter => Text(parameter, "name"));

        IEnumerable<string> declared = _host.Run($"(Get-Command {cmdlet}).Parameters.Keys").Output.Select(name => name.ToString())
            .Except(Cmdlet.CommonParameters).Except(["WhatIf", "Confirm", "First", "Skip", "IncludeTotalCount"]);
        Assert.All(declared, name => Assert.NotEmpty(Items(described[name].Properties["description"].Value)));
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void A_cmdlet_declares_what_it_gives(string cmdlet)
        => Assert.NotEmpty(_host.Run($"(Get-Command {cmdlet}).OutputType").Output);

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void Examples_run(string cmdlet)
    {
        Prepare();
        foreach (string code in Examples(Assert.Single(_host.Run($"Get-Help {cmdlet} -Full").Output)))
        {
            ScriptBlockAst script = Parser.ParseInput(code, out _, out ParseError[] errors);
            Assert.Empty(errors.Select(error => $"{code}: {error.Message}"));
            if (script.FindAll(node => node is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>().All(IsServed))
            {
                Assert.Empty(_host.Run(code).Errors.Select(error => $"{code}: {error}"));
            }
        }
    }

    [Theory]
    [InlineData("about_NewsTools")]
    [InlineData("about_NewsTools_Accuracy")]
    [InlineData("about_NewsTools_Automation")]
    public void An_about_topic_is_found(string topic)
        => Assert.Contains("SHORT DESCRIPTION", _host.Run($"Get-Help {topic}").Output[0].ToString(), StringComparison.Ordinal);

    private static string Text(PSObject item, string property) => item.Properties[property].Value?.ToString()?.Trim() ?? "";

    private static object? Property(PSObject item, string outer, string inner)
        => item.Properties[outer]?.Value is PSObject nested ? nested.Properties[inner]?.Value : null;

    private static List<PSObject> Items(object? value) => value switch
    {
        null => [],
        PSObject { BaseObject: object[] many } => [.. many.Select(PSObject.AsPSObject)],
        object[] many => [.. many.Select(PSObject.AsPSObject)],
        _ => [PSObject.AsPSObject(value)],
    };

    private static List<string> Examples(PSObject help) => [.. Items(Property(help, "examples", "example")).Select(example => Text(example, "code"))];

    private bool IsServed(CommandAst command)
        => command.GetCommandName() is string name && _host.Run($"Get-Command '{name}'").Errors.Count == 0;

    private void Prepare()
    {
        _host.WriteFile("article.txt", Samples.Harbour);
        _host.WriteFile("council.txt", Samples.Council);
        _host.WriteFile("export.jsonl", """{ "headline": "Rain in Cork", "body": "Rain fell on Cork on Monday, the council said.", "date": "2020-02-03" }""");
        _host.Run("Import-Article *.txt; Import-Article *.txt -Database project.db");
    }
}
