namespace NewsTools.Shell;

/// <summary>The exit codes of <c>newstools</c>, beside a script's own.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    public const int ErrorWritten = 1;

    public const int WrongUsage = 2;

    /// <summary>128 + SIGINT, as shells give it.</summary>
    public const int Interrupted = 130;

    /// <summary>128 + SIGTERM, as shells give it.</summary>
    public const int Terminated = 143;
}
