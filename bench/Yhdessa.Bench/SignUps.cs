using System.Net.Http.Json;
using System.Text.Json;

namespace Yhdessa.Bench;

/// <summary>Generated events ahead that take sign-ups: every second one for the product, the others for the raw application; nobody signs up twice.</summary>
sealed class SignUps(IReadOnlyList<Guid> events)
{
    const int Pages = 60, Fewest = 10;

    public HttpRequestMessage Ask(int n, Func<Guid, string> path, int half) => new(HttpMethod.Post, new Uri(path(events[n % (events.Count / 2) * 2 + half]), UriKind.Relative))
    {
        Content = JsonContent.Create(new { name = "Mittari", email = $"mittari{n}@example.fi", groupSize = 1, answers = new { } }),
    };

    /// <summary>Each has ten places or more, so that each is asked ten times at most.</summary>
    public static async Task<SignUps> In(HttpClient house, int requests)
    {
        var found = new List<Guid>();
        var tomorrow = DateTime.UtcNow.AddDays(2);
        for (var page = 1; page <= Pages && found.Count * Fewest / 2 < requests * 2; page++)
        {
            var list = await house.GetFromJsonAsync<JsonElement>(new Uri(FormattableString.Invariant($"/api/v1/events?from={tomorrow:yyyy-MM-dd}&pageSize=200&page={page}"), UriKind.Relative));
            found.AddRange(list.GetProperty("items").EnumerateArray().Where(e => e.TryGetProperty("places", out var places) && places.TryGetProperty("free", out var free) && free.GetInt32() >= Fewest).Select(e => e.GetProperty("id").GetGuid()));
        }
        return new(found);
    }
}
