using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NewsTools.Readers.Tests.Web;

/// <summary>A server that answers each path with the bytes it is told, whether they are HTTP or not.</summary>
internal sealed class MisbehavingServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    private readonly CancellationTokenSource _stop = new();

    private readonly Dictionary<string, Func<string, NetworkStream, CancellationToken, Task>> _answers = [];

    public MisbehavingServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>The requests received, with their headers.</summary>
    public List<string> Requests { get; } = [];

    public Uri Address(string path) => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}");

    public void On(string path, string status, string headers = "", string body = "")
        => _answers[path] = (_, stream, token) => stream.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\n{(headers.Contains("Content-Length", StringComparison.Ordinal) ? "" : $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n")}{headers}Connection: close\r\n\r\n{body}"), token).AsTask();

    public void On(string path, Func<string, NetworkStream, CancellationToken, Task> answer) => _answers[path] = answer;

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        CancellationToken token = _stop.Token;
        while (!token.IsCancellationRequested)
        {
            try
            {
                TcpClient client = await _listener.AcceptTcpClientAsync(token);
                _ = AnswerAsync(client, token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException or SocketException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(TcpClient client, CancellationToken token)
    {
        using (client)
        {
            try
            {
                NetworkStream stream = client.GetStream();
                string request = await RequestAsync(stream, token);
                lock (Requests)
                {
                    Requests.Add(request);
                }

                await _answers[request.Split(' ')[1]](request, stream, token);
                client.Client.Shutdown(SocketShutdown.Send);
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException or SocketException)
            {
                // The client went away, as some tests mean it to.
            }
        }
    }

    private static async Task<string> RequestAsync(NetworkStream stream, CancellationToken token)
    {
        byte[] buffer = new byte[8192];
        StringBuilder request = new();
        while (!request.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            int read = await stream.ReadAsync(buffer, token);
            if (read == 0)
            {
                throw new IOException("The client closed the connection.");
            }

            request.Append(Encoding.ASCII.GetString(buffer, 0, read));
        }

        return request.ToString();
    }
}
