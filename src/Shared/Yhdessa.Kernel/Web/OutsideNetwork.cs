using System.Net;
using System.Net.Sockets;

namespace Yhdessa.Kernel;

/// <summary>How the house asks others: what somebody typed in as an address never leads inside our own walls.</summary>
public static class OutsideNetwork
{
    /// <summary>Every connection, also after a redirect, goes to an address that the whole world sees, and to the one that was looked at.</summary>
    public static SocketsHttpHandler Handler(TimeSpan patience, bool redirects = true) => new()
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = redirects,
        MaxAutomaticRedirections = 5,
        ConnectTimeout = patience,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = async (context, ct) =>
        {
            var open = (await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, ct)).FirstOrDefault(IsPublic) ?? throw new HttpRequestException("not a public address");
            var socket = new Socket(open.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(open, context.DnsEndPoint.Port, ct);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        },
    };

    static readonly IPNetwork[] inside = [.. new[] { "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3", "::/127", "64:ff9b::/96", "2001::/32", "2002::/16", "fc00::/7", "fe80::/10", "ff00::/8" }.Select(n => IPNetwork.Parse(n))];

    public static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !inside.Any(n => n.Contains(plain));
    }
}
