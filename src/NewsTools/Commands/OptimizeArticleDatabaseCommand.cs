using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gathers statistics, merges the search index and gives free space back.</summary>
[Cmdlet(VerbsCommon.Optimize, "ArticleDatabase", SupportsShouldProcess = true)]
[OutputType(typeof(DatabaseInfo))]
public sealed class OptimizeArticleDatabaseCommand : StoreCommand
{
    /// <summary>Tells of the database afterwards.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ExistingStore is not IArticleStore store || !ShouldProcess(DatabasePath, "Optimize"))
        {
            return;
        }

        Guarded(DatabasePath, () =>
        {
            store.Optimize(Cancellation);
            return true;
        });
        if (PassThru)
        {
            WriteObject(Guarded(DatabasePath, () => store.Describe(check: false, Cancellation)));
        }
    }
}
