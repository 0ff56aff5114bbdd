using System.Management.Automation;
using NewsTools.Input;

namespace NewsTools.Commands;

/// <summary>Gets the dates, times, durations and recurring times that articles mention.</summary>
[Cmdlet(VerbsCommon.Get, "DateMention", DefaultParameterSetName = StoredSet)]
[OutputType(typeof(DateMention))]
public sealed class GetDateMentionCommand : FactCommand
{
    /// <summary>Types to keep.</summary>
    [Parameter(Position = 0)]
    public DateType[] Type { get; set; } = [];

    /// <summary>The first day that the mentioned interval may touch, inclusive.</summary>
    [Parameter]
    public DateTime? Since { get; set; }

    /// <summary>The last day that the mentioned interval may touch, inclusive.</summary>
    [Parameter]
    public DateTime? Until { get; set; }

    private protected override void WriteStored()
    {
        if (ExistingStore is IArticleStore store)
        {
            WriteAll(store.Dates(new DateQuery { ArticleIds = ArticleId, Types = Type, Since = Since, Until = Until }, Cancellation));
        }
    }

    private protected override void WriteFacts(Article article, Entity? narrowedTo)
    {
        foreach (DateMention date in FactsOf(article).Dates)
        {
            if ((Type.Length == 0 || Type.Contains(date.Type)) && DateRange.Touches(date.Start, date.End, Since, Until))
            {
                WriteObject(date.Of(article));
            }
        }
    }
}
