namespace NewsTools.Shell;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    /// <summary>The pipeline to run; null where a file or standard input gives it.</summary>
    public string? Pipeline { get; private init; }

    /// <summary>The script file to run.</summary>
    public string? File { get; private init; }

    /// <summary>The arguments of the script file.</summary>
    public IReadOnlyList<string> FileArguments { get; private init; } = [];

    public OutputFormat Format { get; private init; }

    public bool ShowsHelp { get; private init; }

    public bool ShowsVersion { get; private init; }

    public static bool TryParse(string[] args, out Options options, out string complaint)
    {
        options = new Options();
        complaint = "";
        for (int at = 0; at < args.Length; at++)
        {
            string name = args[at].TrimStart('-').ToUpperInvariant();
            bool isOption = args[at].StartsWith('-');
            switch (name)
            {
                case "HELP" or "H" or "?" when isOption:
                    options = options with { ShowsHelp = true };
                    return true;
                case "VERSION" when isOption:
                    options = options with { ShowsVersion = true };
                    return true;
                case "FILE" or "F" when isOption && at + 1 < args.Length:
                    options = options with { File = args[at + 1], FileArguments = args[(at + 2)..] };
                    return true;
                case "COMMAND" or "C" when isOption && at + 1 < args.Length:
                    options = options with { Pipeline = string.Join(' ', args[(at + 1)..]) };
                    return true;
                case "OUTPUTFORMAT" or "O" when isOption && at + 1 < args.Length:
                    if (!Enum.TryParse(args[++at], ignoreCase: true, out OutputFormat format) || !Enum.IsDefined(format))
                    {
                        complaint = $"'{args[at]}' is no output format: use Text, Json or Csv.";
                        return false;
                    }

                    options = options with { Format = format };
                    break;
                case "-" or "" when isOption:
                    return true;
                case var _ when isOption:
                    complaint = $"'{args[at]}' is no option, or lacks its value.";
                    return false;
                default:
                    options = options with { Pipeline = string.Join(' ', args[at..]) };
                    return true;
            }
        }

        return true;
    }
}
