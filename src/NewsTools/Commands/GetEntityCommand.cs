using System.Management.Automation;
using NewsTools.Completers;
using NewsTools.Input;

namespace NewsTools.Commands;

/// <summary>Gets the people, bodies, places and other named things in articles.</summary>
[Cmdlet(VerbsCommon.Get, "Entity", DefaultParameterSetName = StoredSet)]
[OutputType(typeof(Entity), typeof(Mention))]
public sealed class GetEntityCommand : FactCommand
{
    private NamePatterns _names = NamePatterns.Any;

    /// <summary>Names to keep, full or alias; wildcards allowed.</summary>
    [Parameter(Position = 0)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(EntityCompleter))]
    public string[] Name { get; set; } = [];

    /// <summary>Types to keep.</summary>
    [Parameter]
    public EntityType[] Type { get; set; } = [];

    /// <summary>Gives one object a mention instead of one an entity.</summary>
    [Parameter]
    public SwitchParameter Mention { get; set; }

    /// <summary>The first day of publication, inclusive.</summary>
    [Parameter]
    public DateTime? Since { get; set; }

    /// <summary>The last day of publication, inclusive.</summary>
    [Parameter]
    public DateTime? Until { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => _names = new NamePatterns(Name);

    private protected override void WriteStored()
    {
        if (ExistingStore is not IArticleStore store)
        {
            return;
        }

        EntityQuery query = new() { ArticleIds = ArticleId, Names = Name, Types = Type, Since = Since, Until = Until };
        if (Mention)
        {
            WriteAll(store.Entities(query, Cancellation).SelectMany(entity => entity.Mentions));
        }
        else
        {
            WriteAll(store.Entities(query, Cancellation));
        }
    }

    private protected override void WriteFacts(Article article, Entity? narrowedTo)
    {
        if (!DateRange.Contains(article.Published, Since, Until))
        {
            return;
        }

        foreach (Entity entity in FactsOf(article).Entities.Where(entity => IsWanted(entity) && (narrowedTo is null || entity.Name == narrowedTo.Name)))
        {
            if (Mention)
            {
                WriteObject(entity.Mentions.Select(mention => mention.Of(article)), enumerateCollection: true);
            }
            else
            {
                WriteObject(entity.Of(article) with { Mentions = [.. entity.Mentions.Select(mention => mention.Of(article))] });
            }
        }
    }

    private bool IsWanted(Entity entity)
        => (Type.Length == 0 || Type.Contains(entity.Type)) && (_names.Match(entity.Name) || entity.Aliases.Any(_names.Match));
}
