using System.Net;
using System.Text.Json;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events;

/// <param name="Events">What could be read, each origin once.</param>
/// <param name="Unreadable">How many could not.</param>
sealed record HarvestReading(HarvestOutcome Outcome, IReadOnlyList<TakenEvent> Events, int Unreadable);

/// <summary>Reads another house's coming events page by page. It may be slow, shut or changed: then nothing here changes.</summary>
sealed class LinkedHouse(IHttpClientFactory clients)
{
    public const string Client = "harvest";

    /// <summary>A page of a hundred with places and keywords told whole is about a megabyte.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    const int MostPages = 20, OnPage = 100;
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public async Task<HarvestReading> Read(string address, IReadOnlyList<Municipality> towns, CancellationToken ct)
    {
        var (reading, taken, unreadable) = (new LinkedReading(towns), new Dictionary<string, TakenEvent>(), 0);
        var next = First(address);
        var seen = new HashSet<Uri>();
        for (var page = 0; next is not null; page++)
        {
            if (page == MostPages) return new(HarvestOutcome.Cut, [.. taken.Values], unreadable);
            if (!seen.Add(next)) return new(HarvestOutcome.Unreadable, [], 0);   // a page that leads back to itself
            var (outcome, body) = await Ask(next, ct);
            using (body)
            {
                if (body is null) return new(outcome, [], 0);
                if (!IsPage(body.RootElement)) return new(HarvestOutcome.Unreadable, [], 0);
                foreach (var told in body.RootElement.GetProperty("data").EnumerateArray().Where(t => !LinkedReading.IsSeries(t)))
                    if (reading.Event(told) is not { } found) unreadable++;
                    else if (found.DataSource != LinkedOrigin.Own) taken[found.Origin] = found;   // what we have told ourselves does not come back
                if (!Next(body.RootElement, next, out next)) return new(HarvestOutcome.Unreadable, [], 0);
            }
        }
        return new(HarvestOutcome.Whole, [.. taken.Values], unreadable);
    }

    /// <summary>What is coming, with places and keywords told whole, deleted ones too; the staff's own filters stay.</summary>
    static Uri First(string address)
    {
        var uri = new UriBuilder(address);
        var own = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => p.Split('=')[0] is not ("page" or "page_size" or "include" or "format" or "show_deleted"));
        uri.Query = string.Join('&', [.. own, .. own.Any(p => p.StartsWith("start=", StringComparison.Ordinal)) ? Array.Empty<string>() : ["start=today"], $"page_size={OnPage}", "include=location,keywords", "show_deleted=true"]);
        if (!uri.Path.EndsWith('/')) uri.Path += "/";
        return uri.Uri;
    }

    async Task<(HarvestOutcome Outcome, JsonDocument? Body)> Ask(Uri page, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);   // of the whole answer, not only of its first line
        try
        {
            using var client = clients.CreateClient(Client);
            using var answer = await client.GetAsync(page, limit.Token);
            if (answer.StatusCode is not HttpStatusCode.OK) return ((int)answer.StatusCode is >= 400 and < 500 ? HarvestOutcome.Refused : HarvestOutcome.Silent, null);
            return (HarvestOutcome.Whole, JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(limit.Token), new() { MaxDepth = 32 }));
        }
        catch (JsonException)
        {
            return (HarvestOutcome.Unreadable, null);
        }
        catch (Exception why) when (why is HttpRequestException or IOException || why is OperationCanceledException && !ct.IsCancellationRequested)
        {
            return (HarvestOutcome.Silent, null);
        }
    }

    static bool IsPage(JsonElement body) => body.ValueKind is JsonValueKind.Object && body.TryGetProperty("data", out var data) && data.ValueKind is JsonValueKind.Array && body.TryGetProperty("meta", out var meta) && meta.ValueKind is JsonValueKind.Object;

    /// <summary>The next page is at the same door, whatever the answer says; false where it is not.</summary>
    static bool Next(JsonElement body, Uri now, out Uri? next)
    {
        next = null;
        if (!body.GetProperty("meta").TryGetProperty("next", out var told) || told.ValueKind is JsonValueKind.Null) return true;
        return told.ValueKind is JsonValueKind.String && Uri.TryCreate(told.GetString(), UriKind.Absolute, out next) && next.Scheme == now.Scheme && next.Authority == now.Authority;
    }
}
