using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Removes stored articles with their facts.</summary>
[Cmdlet(VerbsCommon.Remove, "Article", DefaultParameterSetName = InputSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(void))]
public sealed class RemoveArticleCommand : StoredArticleCommand
{
    /// <summary>Removes without asking.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (long id in Ids())
        {
            if (Stored(id) is Article article && Confirms($"article {id}, '{article}'"))
            {
                Guarded(DatabasePath, () => Store.Remove(id));
            }
        }
    }

    private bool Confirms(string target)
        => Force && !MyInvocation.BoundParameters.ContainsKey("Confirm") && !MyInvocation.BoundParameters.ContainsKey("WhatIf")
            ? true
            : ShouldProcess(target, "Remove article");
}
