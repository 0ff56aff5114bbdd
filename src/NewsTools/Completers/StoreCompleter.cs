using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using NewsTools.Loading;

namespace NewsTools.Completers;

/// <summary>Completes from what the database holds, most frequent first, with counts as tooltips. Never makes the file, never throws.</summary>
public abstract class StoreCompleter : IArgumentCompleter
{
    private const int Limit = 50;

    private protected StoreCompleter()
    {
    }

    private protected abstract CompletionKind Kind { get; }

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        ArgumentNullException.ThrowIfNull(fakeBoundParameters);
        try
        {
            return Complete(Quoting.Bare(wordToComplete ?? ""), fakeBoundParameters["Database"]?.ToString() ?? DefaultParameter.Of(commandName, "Database"));
        }
        catch (Exception error) when (error is StoreException or IOException or UnauthorizedAccessException or RuntimeException or ArgumentException)
        {
            return [];
        }
    }

    private CompletionResult[] Complete(string prefix, string? database)
    {
        if (Databases.Resolve(CurrentSession.State.Path, database) is not string path || (path != Databases.InMemory && !File.Exists(path)))
        {
            return [];
        }

        using IArticleStore store = Stores.Open(path);
        return [.. store.Complete(Kind, prefix, Limit).Select(Result)];
    }

    private static CompletionResult Result(Completion completion)
        => new(Quoting.Quote(completion.Value), completion.Value, CompletionResultType.ParameterValue, $"{completion.Value} ({completion.Count:N0})");
}
