namespace NewsTools.Readers;

/// <summary>How documents are fetched from the web.</summary>
public sealed record FetchOptions
{
    /// <summary>How requests name their sender.</summary>
    public string UserAgent { get; init; } = "NewsTools/0.1";

    /// <summary>How long one document may take, redirects and waits for the server included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The longest wait that a server may ask for (Retry-After) before the fetch is given up.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest document that is taken, unpacked.</summary>
    public long MaximumBytes { get; init; } = 32L << 20;

    /// <summary>How many redirects are followed.</summary>
    public int MaximumRedirects { get; init; } = 10;

    /// <summary>How often a server that asks to wait is asked again.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>Whether loopback, private and link-local addresses may be asked.</summary>
    public bool AllowPrivateNetwork { get; init; }
}
