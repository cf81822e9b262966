using System.Net;
using System.Net.Sockets;

namespace Yhdessa.Directory;

enum SiteAnswer { Answers, Gone, Silent }

/// <summary>Looks at other people's websites, politely: the head first, ten seconds at most, and never anything inside our own walls.</summary>
sealed class Websites(IHttpClientFactory clients)
{
    public const string Client = "links";

    public async Task<SiteAnswer> Look(string address, CancellationToken ct)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var site) || site.Scheme is not ("http" or "https") || !site.IsDefaultPort) return SiteAnswer.Silent;
        using var client = clients.CreateClient(Client);
        var head = await Ask(client, HttpMethod.Head, site, ct);
        return head is SiteAnswer.Answers ? head : await Ask(client, HttpMethod.Get, site, ct);   // many answer only a whole question
    }

    static async Task<SiteAnswer> Ask(HttpClient client, HttpMethod method, Uri site, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(TimeSpan.FromSeconds(10));
        try
        {
            using var request = new HttpRequestMessage(method, site);
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return answer.StatusCode switch
            {
                HttpStatusCode.NotFound or HttpStatusCode.Gone => SiteAnswer.Gone,
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests => SiteAnswer.Answers,   // somebody is there, though not for a program
                >= HttpStatusCode.BadRequest => SiteAnswer.Silent,
                _ => SiteAnswer.Answers,
            };
        }
        catch (Exception why) when (why is HttpRequestException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            return SiteAnswer.Silent;
        }
    }

    /// <summary>Every connection, also after a redirect, goes to an address that the whole world sees, and to the one that was looked at.</summary>
    public static SocketsHttpHandler Guarded() => new()
    {
        UseProxy = false,
        UseCookies = false,
        MaxAutomaticRedirections = 5,
        ConnectTimeout = TimeSpan.FromSeconds(10),
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

    internal static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !inside.Any(n => n.Contains(plain));
    }
}
