namespace NewsTools.Shell;

/// <summary>How objects are written to standard output.</summary>
internal enum OutputFormat
{
    /// <summary>Through their views, for people.</summary>
    Text = 0,

    /// <summary>One JSON object a line.</summary>
    Json,

    /// <summary>Comma-separated values with a header.</summary>
    Csv,
}
