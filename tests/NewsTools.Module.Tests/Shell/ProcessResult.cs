namespace NewsTools.Module.Tests.Shell;

/// <summary>What a process left.</summary>
internal sealed record ProcessResult(int ExitCode, string Output, string Errors);
