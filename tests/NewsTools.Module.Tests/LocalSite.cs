using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsTools.Module.Tests;

/// <summary>A web site on this machine that answers with entity tags and counts what it is asked.</summary>
internal sealed class LocalSite : IDisposable
{
    private readonly HttpListener _listener = new();

    public LocalSite()
    {
        using (TcpListener free = new(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        }

        _listener.Prefixes.Add($"{Address}/");
        _listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    /// <summary>Path to body; the type follows from the extension.</summary>
    public ConcurrentDictionary<string, string> Pages { get; } = new();

    /// <summary>The paths that were answered with a body.</summary>
    public ConcurrentQueue<string> Served { get; } = new();

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Answer(context);
        }
    }

    private void Answer(HttpListenerContext context)
    {
        string path = context.Request.Url!.AbsolutePath;
        using HttpListenerResponse response = context.Response;
        if (!Pages.TryGetValue(path, out string? page))
        {
            response.StatusCode = 404;
            return;
        }

        string tag = $"\"{string.GetHashCode(page, StringComparison.Ordinal):x}\"";
        if (context.Request.Headers["If-None-Match"] == tag)
        {
            response.StatusCode = 304;
            return;
        }

        Served.Enqueue(path);
        response.Headers["ETag"] = tag;
        response.ContentType = path.EndsWith(".xml", StringComparison.Ordinal) ? "application/rss+xml; charset=utf-8" : "text/html; charset=utf-8";
        response.OutputStream.Write(Encoding.UTF8.GetBytes(page));
    }
}
