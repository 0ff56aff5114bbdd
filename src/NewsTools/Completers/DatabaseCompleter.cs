using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace NewsTools.Completers;

/// <summary>Completes database files: folders, and files with an extension that databases have. Never throws.</summary>
public sealed class DatabaseCompleter : IArgumentCompleter
{
    private static readonly string[] Extensions = [".db", ".sqlite", ".sqlite3"];

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        string typed = Quoting.Bare(wordToComplete ?? "");
        try
        {
            return Matches(typed);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or RuntimeException)
        {
            return [];
        }
    }

    private static CompletionResult[] Matches(string typed)
    {
        string written = typed[..(typed.LastIndexOfAny(['/', '\\']) + 1)];
        string folder = CurrentSession.State.Path.GetUnresolvedProviderPathFromPSPath(written.Length > 0 ? written : ".");
        return
        [
            .. new DirectoryInfo(folder).EnumerateFileSystemInfos($"{typed[written.Length..]}*")
                .Where(entry => entry is DirectoryInfo || Extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal)
                .Select(entry => new CompletionResult(
                    Quoting.Quote(written + entry.Name),
                    entry.Name,
                    entry is DirectoryInfo ? CompletionResultType.ProviderContainer : CompletionResultType.ProviderItem,
                    entry.FullName)),
        ];
    }
}
