using System.Management.Automation;
using NewsTools.Importing;

namespace NewsTools.Commands;

/// <summary>Analyses stored articles again and replaces their facts. Without input: all whose facts another engine found.</summary>
[Cmdlet(VerbsData.Update, "Article", DefaultParameterSetName = OutdatedSet, SupportsShouldProcess = true)]
[OutputType(typeof(Article))]
public sealed class UpdateArticleCommand : StoredArticleCommand
{
    private const string OutdatedSet = "Outdated";

    private ImportProgress? _progress;

    /// <summary>Gives the articles back, with their new facts.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => _progress = new ImportProgress(this);

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (long id in ParameterSetName == OutdatedSet ? OutdatedIds() : Ids())
        {
            Cancellation.ThrowIfStopped();
            if (Stored(id) is Article article && ShouldProcess($"article {id}, '{article}'", "Analyse again"))
            {
                Update(id, article);
            }
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing() => _progress?.Complete();

    private IEnumerable<long> OutdatedIds()
        => ExistingStore is IArticleStore store ? Guarded(DatabasePath, () => store.OutdatedIds(Analyzer.EngineVersion)) : [];

    private void Update(long id, Article article)
    {
        AnalysisResult facts = Guarded(
            article,
            () => Analyzer.Analyze(article.Text, article.Published, new AnalysisOptions { Title = article.Title }, Cancellation));
        Article updated = Guarded(DatabasePath, () => Store.ReplaceFacts(id, facts, Analyzer.EngineVersion));
        _progress!.Advance(article);
        if (PassThru)
        {
            WriteObject(ArticleFacts.Attach(updated, facts));
        }
    }
}
