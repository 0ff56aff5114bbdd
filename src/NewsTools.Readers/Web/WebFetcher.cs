using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using NewsTools.Readers.Documents;
using NewsTools.Readers.Web;

namespace NewsTools.Readers;

/// <summary>Fetches documents politely: one request a host at a time, under its own name, no longer, larger or elsewhere than allowed.</summary>
public sealed class WebFetcher : IDisposable
{
    private readonly FetchOptions _options;

    private readonly HttpClient _client;

    private readonly Func<TimeSpan, CancellationToken, Task> _delay;

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates a fetcher; proxies come from the environment.</summary>
    /// <param name="options">The limits.</param>
    public WebFetcher(FetchOptions? options = null)
        : this(options ?? new FetchOptions(), Task.Delay)
    {
    }

    internal WebFetcher(FetchOptions options, Func<TimeSpan, CancellationToken, Task> delay)
    {
        _options = options;
        _delay = delay;
        _client = new HttpClient(NetworkGuard.Handler(options)) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(options.UserAgent);
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8");
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en, *;q=0.5");
    }

    /// <summary>Fetches the document at an address.</summary>
    /// <param name="address">An http or https address.</param>
    /// <param name="known">The version that the caller has; the document is then fetched only if it has changed.</param>
    /// <param name="cancellationToken">Stops the fetch.</param>
    /// <exception cref="DocumentException">The address is not allowed, or the document cannot be had.</exception>
    public async Task<FetchedDocument> FetchAsync(Uri address, FetchState? known = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        NetworkGuard.CheckScheme(address);
        using CancellationTokenSource timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_options.Timeout);
        try
        {
            return await FollowAsync(address, known, timeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DocumentException(DocumentError.Unreachable, $"'{address.Host}' did not send the document within {_options.Timeout.TotalSeconds:0} seconds.");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            throw exception.InnerException as DocumentException ?? new DocumentException(DocumentError.Unreachable, $"'{address.Host}' could not be asked: {exception.Message}", exception);
        }
    }

    /// <summary>Ends open connections.</summary>
    public void Dispose()
    {
        _client.Dispose();
        foreach (SemaphoreSlim host in _hosts.Values)
        {
            host.Dispose();
        }
    }

    private async Task<FetchedDocument> FollowAsync(Uri address, FetchState? known, CancellationToken cancellationToken)
    {
        int redirects = 0;
        int retries = 0;
        while (true)
        {
            FetchStep step = await AskAsync(address, redirects == 0 ? known : null, cancellationToken).ConfigureAwait(false);
            if (step.Document is FetchedDocument document)
            {
                return document;
            }

            if (step.Redirect is Uri target)
            {
                address = ++redirects > _options.MaximumRedirects
                    ? throw new DocumentException(DocumentError.Unreachable, $"'{address.Host}' redirects more than {_options.MaximumRedirects} times.")
                    : NetworkGuard.CheckScheme(target);
            }
            else
            {
                TimeSpan wait = step.Wait ?? TimeSpan.FromSeconds(1);
                if (++retries > _options.Retries || wait > _options.LongestWait)
                {
                    throw new DocumentException(DocumentError.Refused, $"'{address.Host}' is busy and asks to come back in {wait.TotalSeconds:0} seconds.");
                }

                await _delay(wait, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<FetchStep> AskAsync(Uri address, FetchState? known, CancellationToken cancellationToken)
    {
        SemaphoreSlim host = _hosts.GetOrAdd(address.Authority, _ => new SemaphoreSlim(1));
        await host.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            NetworkGuard.CheckLiteral(address, _options);
            using HttpRequestMessage request = Request(address, known);
            using HttpResponseMessage response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            return await ReadAsync(address, response, known, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            host.Release();
        }
    }

    private static HttpRequestMessage Request(Uri address, FetchState? known)
    {
        HttpRequestMessage request = new(HttpMethod.Get, address);
        if (known?.EntityTag is string tag && EntityTagHeaderValue.TryParse(tag, out EntityTagHeaderValue? parsed))
        {
            request.Headers.IfNoneMatch.Add(parsed);
        }

        request.Headers.IfModifiedSince = known?.LastModified;
        return request;
    }

    private async Task<FetchStep> ReadAsync(Uri address, HttpResponseMessage response, FetchState? known, CancellationToken cancellationToken)
    {
        switch (response.StatusCode)
        {
            case HttpStatusCode.NotModified:
                return new FetchStep(new FetchedDocument(address, [], null, known, IsUnchanged: true));
            case HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect when response.Headers.Location is Uri location:
                return new FetchStep(Redirect: new Uri(address, location));
            case HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable:
                return new FetchStep(Wait: Wait(response));
            case HttpStatusCode.Unauthorized or HttpStatusCode.PaymentRequired or HttpStatusCode.Forbidden or HttpStatusCode.UnavailableForLegalReasons:
                throw new DocumentException(DocumentError.Refused, $"'{address.Host}' refuses the document ({(int)response.StatusCode}).");
            case >= HttpStatusCode.BadRequest or HttpStatusCode.NoContent or < HttpStatusCode.OK or >= HttpStatusCode.Ambiguous:
                throw new DocumentException(DocumentError.Unreachable, $"'{address.Host}' does not give the document ({(int)response.StatusCode}).");
            default:
                return new FetchStep(await TakeAsync(address, response, cancellationToken).ConfigureAwait(false));
        }
    }

    private async Task<FetchedDocument> TakeAsync(Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > _options.MaximumBytes)
        {
            throw new DocumentException(DocumentError.TooLarge, $"The document is over the limit of {_options.MaximumBytes >> 20} MB.");
        }

        using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        byte[] bytes = await BoundedStream.ReadAllAsync(stream, _options.MaximumBytes, cancellationToken).ConfigureAwait(false);
        string? tag = response.Headers.ETag?.ToString();
        DateTimeOffset? modified = response.Content.Headers.LastModified;
        FetchState? state = tag is null && modified is null ? null : new FetchState(tag, modified);
        return new FetchedDocument(address, bytes, response.Content.Headers.ContentType?.ToString(), state, IsUnchanged: false);
    }

    private static TimeSpan? Wait(HttpResponseMessage response)
        => response.Headers.RetryAfter?.Delta ?? (response.Headers.RetryAfter?.Date is DateTimeOffset until && response.Headers.Date is DateTimeOffset now ? until - now : null);
}
