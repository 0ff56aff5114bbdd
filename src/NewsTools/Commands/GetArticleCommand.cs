using System.Management.Automation;
using NewsTools.Completers;

namespace NewsTools.Commands;

/// <summary>Gets stored articles.</summary>
[Cmdlet(VerbsCommon.Get, "Article", DefaultParameterSetName = QuerySet)]
[OutputType(typeof(Article))]
public sealed class GetArticleCommand : StoreCommand
{
    private const string QuerySet = "Query";
    private const string IdSet = "Id";

    private readonly HashSet<(string, long)> _given = [];

    /// <summary>The articles' ids; facts and search matches bind by their ArticleId. Each article is given once.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = IdSet, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("ArticleId")]
    public long[] Id { get; set; } = [];

    /// <summary>Titles to keep; wildcards allowed.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(TitleCompleter))]
    public string[] Title { get; set; } = [];

    /// <summary>Sources to keep; wildcards allowed.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(SourceCompleter))]
    public string[] Source { get; set; } = [];

    /// <summary>Speakers quoted in the article; wildcards allowed.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(SpeakerCompleter))]
    public string[] Speaker { get; set; } = [];

    /// <summary>People, bodies and places named in the article; wildcards allowed.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(EntityCompleter))]
    public string[] Entity { get; set; } = [];

    /// <summary>The first day of publication, inclusive.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    public DateTime? Since { get; set; }

    /// <summary>The last day of publication, inclusive.</summary>
    [Parameter(ParameterSetName = QuerySet)]
    public DateTime? Until { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ExistingStore is not IArticleStore store)
        {
            return;
        }

        if (ParameterSetName == QuerySet)
        {
            ArticleQuery query = new() { Titles = Title, Sources = Source, Speakers = Speaker, EntityNames = Entity, Since = Since, Until = Until };
            WriteAll(store.Articles(query, Cancellation));
            return;
        }

        foreach (long id in Id.Where(id => _given.Add((store.Path, id))))
        {
            if (StoredArticle(store, id) is Article article)
            {
                WriteObject(article);
            }
        }
    }
}
