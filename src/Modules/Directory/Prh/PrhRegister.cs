using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace Yhdessa.Directory;

/// <summary>Setting Prh__Address: where the business information system is asked. Null asks nobody.</summary>
sealed record PrhSettings(Uri? Address)
{
    public static PrhSettings Of(IConfiguration settings) => new(Address: settings["Prh:Address"] is { Length: > 0 } address ? new Uri(address.TrimEnd('/') + "/") : null);
}

/// <summary>What came of asking: the record, no such number, too many have asked, or nothing that can be read.</summary>
enum PrhOutcome { Found, Unknown, Busy, Silent }

sealed record PrhAnswer(PrhOutcome Outcome, PrhRecord? Record = null);

/// <summary>
/// The Finnish business information system (YTJ) as open data of the Patent and Registration Office, one number at a time and only when somebody
/// presses the button. It may be slow, shut or changed: then the form is as it was.
/// </summary>
sealed class PrhRegister(IHttpClientFactory clients, PrhSettings settings)
{
    public const string Client = "prh";

    /// <summary>One record is some kilobytes; more is not what we asked for.</summary>
    public const int MostBytes = 512 * 1024;

    static readonly TimeSpan patience = TimeSpan.FromSeconds(3);

    public bool IsOn => settings.Address is not null;

    public async Task<PrhAnswer> Find(string businessId, CancellationToken ct)
    {
        if (settings.Address is not { } address) return new(PrhOutcome.Silent);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(patience);   // of the whole answer, not only of its first line
        try
        {
            using var client = clients.CreateClient(Client);
            using var answer = await client.GetAsync(new Uri(address, $"companies?businessId={businessId}"), limit.Token);
            return answer.StatusCode switch
            {
                HttpStatusCode.OK => Read(await answer.Content.ReadAsByteArrayAsync(limit.Token), businessId),
                HttpStatusCode.NotFound => new(PrhOutcome.Unknown),
                HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => new(PrhOutcome.Busy),
                _ => new(PrhOutcome.Silent),
            };
        }
        catch (Exception why) when (why is HttpRequestException or IOException or JsonException || why is OperationCanceledException && !ct.IsCancellationRequested)
        {
            return new(PrhOutcome.Silent);
        }
    }

    static PrhAnswer Read(byte[] body, string businessId)
    {
        using var told = JsonDocument.Parse(body);
        if (told.RootElement.ValueKind is not JsonValueKind.Object || !told.RootElement.TryGetProperty("companies", out var all) || all.ValueKind is not JsonValueKind.Array) return new(PrhOutcome.Silent);
        foreach (var company in all.EnumerateArray())
            if (PrhRecord.IsOf(company, businessId)) return new(PrhOutcome.Found, PrhRecord.Of(company));
        return new(PrhOutcome.Unknown);
    }

    /// <summary>It answers from the address that the operator gave, and from nowhere it would send us to.</summary>
    public static SocketsHttpHandler Plain() => new() { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = patience, PooledConnectionLifetime = TimeSpan.FromMinutes(2) };
}
