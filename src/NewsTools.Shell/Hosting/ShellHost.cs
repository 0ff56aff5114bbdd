using System.Globalization;
using System.Management.Automation.Host;

namespace NewsTools.Shell.Hosting;

/// <summary>The engine's host: text to the console, no prompts, and the exit code of a script's <c>exit</c>.</summary>
internal sealed class ShellHost : PSHost
{
    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override string Name => "newstools";

    public override Version Version => typeof(ShellHost).Assembly.GetName().Version!;

    public override CultureInfo CurrentCulture => CultureInfo.CurrentCulture;

    public override CultureInfo CurrentUICulture => CultureInfo.CurrentUICulture;

    public override PSHostUserInterface UI { get; } = new ShellUserInterface();

    /// <summary>The code that a script gave to <c>exit</c>; null where it gave none.</summary>
    public int? ExitCode { get; private set; }

    public override void SetShouldExit(int exitCode) => ExitCode = exitCode;

    public override void EnterNestedPrompt() => throw new NotSupportedException("newstools has no prompt.");

    public override void ExitNestedPrompt()
    {
    }

    public override void NotifyBeginApplication()
    {
    }

    public override void NotifyEndApplication()
    {
    }
}
