using System.Management.Automation;
using NewsTools.Completers;

namespace NewsTools.Commands;

/// <summary>Searches the stored articles' titles and texts.</summary>
[Cmdlet(VerbsCommon.Find, "Article", SupportsPaging = true)]
[OutputType(typeof(ArticleMatch))]
public sealed class FindArticleCommand : StoreCommand
{
    private const int DefaultFirst = 50;

    /// <summary>Words, "phrases", prefix*, AND, OR, NOT, NEAR(…), title:word, text:word.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string Query { get; set; } = "";

    /// <summary>Sources to keep; wildcards allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(SourceCompleter))]
    public string[] Source { get; set; } = [];

    /// <summary>The first day of publication, inclusive.</summary>
    [Parameter]
    public DateTime? Since { get; set; }

    /// <summary>The last day of publication, inclusive.</summary>
    [Parameter]
    public DateTime? Until { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ExistingStore is not IArticleStore store)
        {
            return;
        }

        SearchQuery query = new()
        {
            Text = Query,
            Sources = Source,
            Since = Since,
            Until = Until,
            Skip = (int)Math.Min(PagingParameters.Skip, int.MaxValue),
            First = PagingParameters.First == ulong.MaxValue ? DefaultFirst : (int)Math.Min(PagingParameters.First, int.MaxValue),
        };
        WriteAll(store.Search(query, Cancellation));
    }
}
