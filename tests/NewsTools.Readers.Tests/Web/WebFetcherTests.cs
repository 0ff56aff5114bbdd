using System.IO.Compression;
using System.Net;
using System.Text;
using NewsTools.Readers.Tests.Fixtures;
using NewsTools.Readers.Web;

namespace NewsTools.Readers.Tests.Web;

public sealed class WebFetcherTests : IDisposable
{
    private readonly MisbehavingServer _server = new();

    private readonly List<TimeSpan> _waits = [];

    private readonly WebFetcher _fetcher;

    public WebFetcherTests()
        => _fetcher = new WebFetcher(new FetchOptions { AllowPrivateNetwork = true, Timeout = TimeSpan.FromSeconds(30), MaximumBytes = 1 << 20 }, (wait, _) =>
        {
            _waits.Add(wait);
            return Task.CompletedTask;
        });

    public void Dispose()
    {
        _fetcher.Dispose();
        _server.Dispose();
    }

    [Fact]
    public async Task A_page_is_fetched_with_its_version()
    {
        _server.On("/a", "200 OK", "Content-Type: text/html; charset=utf-8\r\nETag: \"v1\"\r\nLast-Modified: Tue, 05 Mar 2024 21:30:00 GMT\r\n", Samples.Html);
        FetchedDocument fetched = await _fetcher.FetchAsync(_server.Address("/a"));
        Assert.Equal(("text/html; charset=utf-8", "\"v1\"", false), (fetched.MediaType, fetched.State?.EntityTag, fetched.IsUnchanged));
        Assert.Equal(Samples.Title, DocumentReader.Read(fetched.Bytes, new ReadOptions { Location = fetched.Address.AbsoluteUri, MediaType = fetched.MediaType })[0].Title);
        Assert.Contains("User-Agent: NewsTools/", _server.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_is_asked_one_thing_at_a_time()
    {
        int open = 0;
        int most = 0;
        foreach (int page in Enumerable.Range(0, 8))
        {
            _server.On($"/{page}", async (_, stream, token) =>
            {
                most = Math.Max(most, Interlocked.Increment(ref open));
                await Task.Delay(20, token);
                Interlocked.Decrement(ref open);
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\n{page}"), token);
            });
        }

        FetchedDocument[] fetched = await Task.WhenAll(Enumerable.Range(0, 8).Select(page => _fetcher.FetchAsync(_server.Address($"/{page}"))));

        Assert.Equal(Enumerable.Range(0, 8).Select(page => $"{page}"), fetched.Select(document => Encoding.ASCII.GetString(document.Bytes)));
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task An_unchanged_page_is_not_sent_again()
    {
        _server.On("/a", "304 Not Modified");
        FetchState known = new("\"v1\"", new DateTimeOffset(2024, 3, 5, 21, 30, 0, TimeSpan.Zero));
        FetchedDocument fetched = await _fetcher.FetchAsync(_server.Address("/a"), known);
        Assert.True(fetched.IsUnchanged);
        Assert.Equal(known, fetched.State);
        Assert.Contains("If-None-Match: \"v1\"", _server.Requests[0], StringComparison.Ordinal);
        Assert.Contains("If-Modified-Since: Tue, 05 Mar 2024 21:30:00 GMT", _server.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_are_followed_and_loops_are_not()
    {
        _server.On("/a", "301 Moved", "Location: /b\r\n");
        _server.On("/b", "200 OK", "", "Hello.");
        _server.On("/loop", "302 Found", "Location: /loop\r\n");
        Assert.Equal("/b", (await _fetcher.FetchAsync(_server.Address("/a"))).Address.AbsolutePath);
        Assert.Equal(DocumentError.Unreachable, await ErrorAsync("/loop"));
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/a")]
    [InlineData("gopher://example.org/")]
    [InlineData("http://user:secret@example.org/")]
    public async Task Redirects_and_addresses_stay_on_the_web(string address)
    {
        _server.On("/a", "302 Found", $"Location: {address}\r\n");
        Assert.Equal(DocumentError.Refused, await ErrorAsync("/a"));
        Assert.Equal(DocumentError.Refused, (await Assert.ThrowsAsync<DocumentException>(() => _fetcher.FetchAsync(new Uri(address)))).Error);
    }

    [Theory]
    [InlineData("429 Too Many Requests", "Retry-After: 7\r\n", 7)]
    [InlineData("503 Service Unavailable", "Date: Tue, 05 Mar 2024 21:30:00 GMT\r\nRetry-After: Tue, 05 Mar 2024 21:30:09 GMT\r\n", 9)]
    [InlineData("503 Service Unavailable", "", 1)]
    public async Task A_busy_server_is_asked_again_when_it_says(string status, string headers, int seconds)
    {
        _server.On("/a", status, headers);
        Assert.Equal(DocumentError.Refused, await ErrorAsync("/a"));
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(seconds), 2), _waits);
    }

    [Fact]
    public async Task A_server_that_asks_for_too_long_a_wait_is_not_asked_again()
    {
        _server.On("/a", "429 Too Many Requests", "Retry-After: 3600\r\n");
        Assert.Equal(DocumentError.Refused, await ErrorAsync("/a"));
        Assert.Empty(_waits);
    }

    [Theory]
    [InlineData("404 Not Found", DocumentError.Unreachable)]
    [InlineData("500 Oops", DocumentError.Unreachable)]
    [InlineData("403 Forbidden", DocumentError.Refused)]
    [InlineData("451 Unavailable", DocumentError.Refused)]
    [InlineData("302 Found", DocumentError.Unreachable)]
    public async Task Other_answers_are_errors(string status, DocumentError error)
    {
        _server.On("/a", status, "", "<html>…</html>");
        Assert.Equal(error, await ErrorAsync("/a"));
    }

    [Fact]
    public async Task A_body_shorter_than_announced_is_an_error()
    {
        _server.On("/a", "200 OK", "Content-Length: 5000\r\n", "Cut off");
        Assert.Equal(DocumentError.Unreachable, await ErrorAsync("/a"));
    }

    [Fact]
    public async Task An_announced_or_endless_body_over_the_limit_is_refused()
    {
        _server.On("/announced", "200 OK", "Content-Length: 50000000\r\n", "x");
        _server.On("/endless", async (_, stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"u8.ToArray(), token);
            byte[] block = new byte[65536];
            while (true)
            {
                await stream.WriteAsync(block, token);
            }
        });
        Assert.Equal(DocumentError.TooLarge, await ErrorAsync("/announced"));
        Assert.Equal(DocumentError.TooLarge, await ErrorAsync("/endless"));
    }

    [Fact]
    public async Task Packed_pages_are_unpacked_up_to_the_limit()
    {
        _server.On("/small", (_, stream, token) => SendGzipAsync(stream, Samples.Bytes("Hello."), token));
        _server.On("/bomb", (_, stream, token) => SendGzipAsync(stream, new byte[8 << 20], token));
        Assert.Equal("Hello.", Encoding.UTF8.GetString((await _fetcher.FetchAsync(_server.Address("/small"))).Bytes));
        Assert.Equal(DocumentError.TooLarge, await ErrorAsync("/bomb"));
    }

    [Fact]
    public async Task A_silent_server_is_given_up()
    {
        _server.On("/a", (_, _, token) => Task.Delay(Timeout.Infinite, token));
        using WebFetcher hasty = new(new FetchOptions { AllowPrivateNetwork = true, Timeout = TimeSpan.FromMilliseconds(200) });
        Assert.Equal(DocumentError.Unreachable, (await Assert.ThrowsAsync<DocumentException>(() => hasty.FetchAsync(_server.Address("/a")))).Error);
    }

    [Fact]
    public async Task What_is_no_http_is_an_error()
    {
        _server.On("/a", (_, stream, token) => stream.WriteAsync("SSH-2.0-server\r\n"u8.ToArray(), token).AsTask());
        Assert.Equal(DocumentError.Unreachable, await ErrorAsync("/a"));
    }

    [Fact]
    public async Task A_wrong_charset_does_not_spoil_the_text()
    {
        _server.On("/a", "200 OK", "Content-Type: text/plain; charset=iso-8859-1\r\n", "“Très bien,” said Zoë of the café.");
        FetchedDocument fetched = await _fetcher.FetchAsync(_server.Address("/a"));
        Assert.Equal("“Très bien,” said Zoë of the café.", DocumentReader.Read(fetched.Bytes, new ReadOptions { MediaType = fetched.MediaType })[0].Text);
    }

    [Fact]
    public async Task The_own_network_is_closed_unless_opened()
    {
        _server.On("/a", "200 OK", "", "Secret.");
        using WebFetcher guarded = new();
        Assert.Equal(DocumentError.Refused, (await Assert.ThrowsAsync<DocumentException>(() => guarded.FetchAsync(_server.Address("/a")))).Error);
        Assert.Empty(_server.Requests);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.31.0.1", true)]
    [InlineData("192.168.1.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:10.0.0.1", true)]
    [InlineData("fd00::1", true)]
    [InlineData("fe80::1", true)]
    [InlineData("93.184.216.34", false)]
    [InlineData("172.32.0.1", false)]
    [InlineData("2606:2800:220:1::1", false)]
    public void Private_addresses_are_known(string address, bool isPrivate)
        => Assert.Equal(isPrivate, NetworkGuard.IsPrivate(IPAddress.Parse(address)));

    private static async Task SendGzipAsync(Stream stream, byte[] content, CancellationToken token)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {packed.Length}\r\nConnection: close\r\n\r\n"), token);
        await stream.WriteAsync(packed.ToArray(), token);
    }

    private async Task<DocumentError> ErrorAsync(string path)
        => (await Assert.ThrowsAsync<DocumentException>(() => _fetcher.FetchAsync(_server.Address(path)))).Error;
}
