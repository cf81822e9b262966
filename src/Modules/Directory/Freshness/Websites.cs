using System.Net;

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

    /// <summary>Never anything inside our own walls.</summary>
    public static SocketsHttpHandler Guarded() => OutsideNetwork.Handler(TimeSpan.FromSeconds(10));

    internal static bool IsPublic(IPAddress address) => OutsideNetwork.IsPublic(address);
}
