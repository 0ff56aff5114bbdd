using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace NewsTools.Shell.Hosting;

/// <summary>Writes output to standard output, everything else to standard error, and asks nothing: an unattended run must not wait.</summary>
internal sealed class ShellUserInterface : PSHostUserInterface
{
    private readonly ProgressLine _progress = new(Console.Error, isShown: !Console.IsErrorRedirected);

    public override PSHostRawUserInterface RawUI { get; } = new ShellRawUserInterface();

    public override bool SupportsVirtualTerminal { get; } =
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public override void Write(string value) => Console.Out.Write(Rendered(value));

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Write(value);

    public override void WriteLine(string value)
    {
        _progress.Clear();
        Console.Out.WriteLine(Rendered(value));
    }

    public override void WriteErrorLine(string value) => WriteToError(value);

    public override void WriteDebugLine(string message) => WriteToError($"DEBUG: {message}");

    public override void WriteVerboseLine(string message) => WriteToError($"VERBOSE: {message}");

    public override void WriteWarningLine(string message) => WriteToError($"WARNING: {message}");

    public override void WriteProgress(long sourceId, ProgressRecord record) => _progress.Show(record);

    public override string ReadLine() => throw Unattended("input");

    public override SecureString ReadLineAsSecureString() => throw Unattended("input");

    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) => throw Unattended(message);

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
        => throw Unattended(message);

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) => throw Unattended(message);

    public override PSCredential PromptForCredential(
        string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options)
        => throw Unattended(message);

    private static HostException Unattended(string question)
        => new($"newstools asks nothing, so it cannot answer: {question} Give every mandatory parameter; -Confirm:$false or -Force answers a confirmation.");

    private string Rendered(string value) => GetOutputString(value, SupportsVirtualTerminal);

    private void WriteToError(string line)
    {
        _progress.Clear();
        Console.Error.WriteLine(GetOutputString(line, supportsVirtualTerminal: false));
    }
}
