using System.Management.Automation.Language;

namespace NewsTools.Module.Tests;

/// <summary>What the manifest exports.</summary>
internal static class ModuleManifest
{
    public static IReadOnlyList<string> Cmdlets { get; } = Read();

    private static string[] Read()
    {
        HashtableAst table = (HashtableAst)Parser.ParseFile(ModuleHost.ManifestPath, out _, out _).Find(node => node is HashtableAst, searchNestedScriptBlocks: false);
        ExpressionAst exported = ((CommandExpressionAst)((PipelineAst)table.KeyValuePairs.Single(pair => pair.Item1.Extent.Text == "CmdletsToExport").Item2).PipelineElements[0]).Expression;
        return [.. ((object[])exported.SafeGetValue()).Cast<string>()];
    }
}
