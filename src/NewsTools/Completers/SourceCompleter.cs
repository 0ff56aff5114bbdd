namespace NewsTools.Completers;

/// <summary>Completes the sources of stored articles.</summary>
public sealed class SourceCompleter : StoreCompleter
{
    private protected override CompletionKind Kind => CompletionKind.Source;
}
