using System.Management.Automation;

namespace NewsTools.Shell.Output;

/// <summary>Writes error records as one line each: the command, what happened, and what a missing cmdlet needs.</summary>
internal sealed class ErrorPrinter(TextWriter output)
{
    private const string NativeError = "NativeCommandError";

    /// <summary>Whether any error was written; what native programs write to standard error is none.</summary>
    public bool HasPrinted { get; private set; }

    public void Print(ErrorRecord error)
    {
        if (error.FullyQualifiedErrorId.StartsWith(NativeError, StringComparison.Ordinal))
        {
            output.WriteLine(error.Exception.Message);
            return;
        }

        HasPrinted = true;
        string message = Missing(error.Exception) ?? error.ErrorDetails?.Message ?? error.Exception.Message;

        string place = error.InvocationInfo is { ScriptName: { Length: > 0 } script } where ? $"{script}:{where.ScriptLineNumber}: " : "";
        string command = error.InvocationInfo?.MyCommand?.Name is string name ? $"{name}: " : "";
        output.WriteLine($"{place}{command}{message} [{error.FullyQualifiedErrorId}]");
    }

    /// <summary>What an unserved cmdlet needs, also where a native program's output was to pass through one.</summary>
    private static string? Missing(Exception? error) => error switch
    {
        null => null,
        CommandNotFoundException missing => UnservedCmdlets.Needs(missing.CommandName),
        _ => Missing(error.InnerException),
    };
}
