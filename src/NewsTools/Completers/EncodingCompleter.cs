using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace NewsTools.Completers;

/// <summary>Completes the names of the character encodings that news documents have.</summary>
public sealed class EncodingCompleter : IArgumentCompleter
{
    private static readonly string[] Names =
        ["utf-8", "utf-16", "utf-16BE", "windows-1250", "windows-1251", "windows-1252", "iso-8859-1", "iso-8859-15", "macintosh", "shift_jis", "gb18030", "big5", "euc-kr"];

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
        => Names.Where(name => name.StartsWith(Quoting.Bare(wordToComplete ?? ""), StringComparison.OrdinalIgnoreCase))
            .Select(name => new CompletionResult(name));
}
