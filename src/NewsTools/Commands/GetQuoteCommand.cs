using System.Management.Automation;
using NewsTools.Completers;
using NewsTools.Input;

namespace NewsTools.Commands;

/// <summary>Gets the attributed quotations in articles.</summary>
[Cmdlet(VerbsCommon.Get, "Quote", DefaultParameterSetName = StoredSet)]
[OutputType(typeof(Quote))]
public sealed class GetQuoteCommand : FactCommand
{
    private NamePatterns _speakers = NamePatterns.Any;

    /// <summary>Speakers to keep, by full name; wildcards allowed.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(SpeakerCompleter))]
    public string[] Speaker { get; set; } = [];

    /// <summary>Kinds to keep.</summary>
    [Parameter]
    public QuoteKind[] Kind { get; set; } = [];

    /// <summary>What is reported; by default Speech.</summary>
    [Parameter]
    public QuoteAct[] Act { get; set; } = [QuoteAct.Speech];

    /// <summary>Words that the quotation contains one after the other, without regard to case; the last may go on (tariff finds tariffs).</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Contains { get; set; }

    /// <summary>The first day of publication, inclusive.</summary>
    [Parameter]
    public DateTime? Since { get; set; }

    /// <summary>The last day of publication, inclusive.</summary>
    [Parameter]
    public DateTime? Until { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => _speakers = new NamePatterns(Speaker);

    private protected override void WriteStored()
    {
        if (ExistingStore is IArticleStore store)
        {
            QuoteQuery query = new()
            {
                ArticleIds = ArticleId,
                Speakers = Speaker,
                Kinds = Kind,
                Acts = Act,
                Contains = Contains,
                Since = Since,
                Until = Until,
            };
            WriteAll(store.Quotes(query, Cancellation));
        }
    }

    private protected override void WriteFacts(Article article, Entity? narrowedTo)
    {
        if (!DateRange.Contains(article.Published, Since, Until))
        {
            return;
        }

        foreach (Quote quote in FactsOf(article).Quotes)
        {
            if (IsWanted(quote) && (narrowedTo is null || quote.Speaker == narrowedTo.Name || quote.Speakers.Contains(narrowedTo.Name)))
            {
                WriteObject(quote.Of(article));
            }
        }
    }

    private bool IsWanted(Quote quote)
        => (_speakers.Match(quote.Speaker) || quote.Speakers.Any(_speakers.Match))
            && (Kind.Length == 0 || Kind.Contains(quote.Kind))
            && Act.Contains(quote.Act)
            && (Contains is null || quote.Contains(Contains));
}
