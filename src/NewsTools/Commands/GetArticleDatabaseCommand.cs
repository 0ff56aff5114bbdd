using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Tells where the article database is, what it holds, and whether it is whole.</summary>
[Cmdlet(VerbsCommon.Get, "ArticleDatabase")]
[OutputType(typeof(DatabaseInfo))]
public sealed class GetArticleDatabaseCommand : StoreCommand
{
    /// <summary>Checks the file's integrity, which reads all of it.</summary>
    [Parameter]
    public SwitchParameter Check { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ExistingStore is IArticleStore store)
        {
            WriteObject(Guarded(DatabasePath, () => store.Describe(Check, Cancellation)));
        }
    }
}
