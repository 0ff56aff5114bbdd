using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace NewsTools.Completers;

/// <summary>Completes database files: folders, and files with an extension that databases have.</summary>
public sealed class DatabaseCompleter : IArgumentCompleter
{
    private static readonly string[] Extensions = [".db", ".sqlite", ".sqlite3"];

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
        => CompletionCompleters.CompleteFilename(wordToComplete ?? "")
            .Where(result => result.ResultType == CompletionResultType.ProviderContainer
                || Extensions.Contains(Path.GetExtension(result.ListItemText), StringComparer.OrdinalIgnoreCase));
}
