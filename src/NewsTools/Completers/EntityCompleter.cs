namespace NewsTools.Completers;

/// <summary>Completes the names of stored entities.</summary>
public sealed class EntityCompleter : StoreCompleter
{
    private protected override CompletionKind Kind => CompletionKind.Entity;
}
