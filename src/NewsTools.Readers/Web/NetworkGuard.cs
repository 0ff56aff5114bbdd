using System.Net;
using System.Net.Sockets;

namespace NewsTools.Readers.Web;

/// <summary>Keeps requests on the web: no other scheme, and no address of the machine or its own network unless allowed.</summary>
internal static class NetworkGuard
{
    private static readonly IPNetwork[] PrivateNetworks =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/4", "240.0.0.0/4",
            "::/127", "64:ff9b::/96", "100::/64", "2002::/16", "fc00::/7", "fe80::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    public static SocketsHttpHandler Handler(FetchOptions options) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        MaxConnectionsPerServer = 1,
        MaxResponseHeadersLength = 64,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(15),
        UseCookies = false,
        ConnectCallback = (context, cancellationToken) => ConnectAsync(context, options, cancellationToken),
    };

    /// <summary>The address itself, were it one of the web.</summary>
    public static Uri CheckScheme(Uri address)
        => address.IsAbsoluteUri && address.Scheme is "http" or "https" && address.UserInfo.Length == 0
            ? address
            : throw new DocumentException(DocumentError.Refused, $"'{address}' is no http or https address.");

    /// <summary>Refuses addresses written as numbers or as this machine's name, which a proxy would otherwise reach.</summary>
    public static void CheckLiteral(Uri address, FetchOptions options)
    {
        bool isLocal = address.IsLoopback || address.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(address.Host.Trim('[', ']'), out IPAddress? literal) && IsPrivate(literal));
        if (isLocal && !options.AllowPrivateNetwork)
        {
            throw Refusal(address.Host);
        }
    }

    public static bool IsPrivate(IPAddress address)
    {
        IPAddress plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Array.Exists(PrivateNetworks, network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain));
    }

    /// <summary>Connects to an address that was looked up and checked here, so that no second look-up can give another.</summary>
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, FetchOptions options, CancellationToken cancellationToken)
    {
        string host = context.DnsEndPoint.Host;
        IPAddress[] addresses = await Dns.GetHostAddressesAsync(host, cancellationToken).ConfigureAwait(false);
        if (!options.AllowPrivateNetwork && !IsProxy(context) && Array.Exists(addresses, IsPrivate))
        {
            throw Refusal(host);
        }

        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The proxy of the environment may well stand in the own network.</summary>
    private static bool IsProxy(SocketsHttpConnectionContext context)
        => context.InitialRequestMessage.RequestUri is Uri target && HttpClient.DefaultProxy.GetProxy(target) is Uri proxy
        && proxy.Host.Equals(context.DnsEndPoint.Host, StringComparison.OrdinalIgnoreCase) && proxy.Port == context.DnsEndPoint.Port;

    private static DocumentException Refusal(string host)
        => new(DocumentError.Refused, $"'{host}' is in this machine's own or a private network; allow that with -AllowPrivateNetwork.");
}
