using System.Management.Automation;

namespace NewsTools.Module.Tests;

/// <summary>What a script wrote.</summary>
internal sealed record RunResult(IReadOnlyList<PSObject> Output, IReadOnlyList<ErrorRecord> Errors, IReadOnlyList<string> Warnings)
{
    /// <summary>The objects, when there was no error.</summary>
    public IReadOnlyList<TItem> Of<TItem>()
    {
        Assert.Empty(Errors.Select(error => error.ToString()));
        return [.. Output.Select(item => Assert.IsType<TItem>(item.BaseObject))];
    }

    /// <summary>The first parts of the errors' ids.</summary>
    public IEnumerable<string> ErrorIds => Errors.Select(error => error.FullyQualifiedErrorId.Split(',')[0]);
}
