using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Writes a consistent copy of the article database, safe while others write to it.</summary>
[Cmdlet(VerbsData.Backup, "ArticleDatabase", DefaultParameterSetName = PathSet, SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class BackupArticleDatabaseCommand : FileWritingCommand
{
    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        string file = TargetFile();
        if (ExistingStore is IArticleStore store && ShouldProcess(file, $"Back up '{DatabasePath}'"))
        {
            Writing(file, () => store.Backup(file, progress: null, Cancellation));
            WriteObject(new FileInfo(file));
        }
    }
}
