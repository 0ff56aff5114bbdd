namespace NewsTools.Completers;

/// <summary>Completes the speakers of stored quotations.</summary>
public sealed class SpeakerCompleter : StoreCompleter
{
    private protected override CompletionKind Kind => CompletionKind.Speaker;
}
