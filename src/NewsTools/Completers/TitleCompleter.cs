namespace NewsTools.Completers;

/// <summary>Completes the titles of stored articles.</summary>
public sealed class TitleCompleter : StoreCompleter
{
    private protected override CompletionKind Kind => CompletionKind.Title;
}
