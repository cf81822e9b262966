using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces.Series;

/// <summary>Series to book. The clock stands at Wednesday 4.3.2026 12.00; the rule's first day is Monday 9.3.</summary>
static class SeriesHouse
{
    public const string SixMondays = "FREQ=WEEKLY;BYDAY=MO;COUNT=6";   // 9.3 16.3 23.3 30.3 6.4 (Easter Monday) 13.4

    public static object ASeries(Guid space, string recurrence = SixMondays, string? onConflict = null, int hour = 17, int length = 2, object[]? choices = null, string title = "Kuoroharjoitus", int attendees = 12) =>
        new { spaceId = space, title, start = At(9, hour), end = At(9, hour).AddHours(length), attendees, recurrence, onConflict = onConflict ?? "fail", choices, contact = new { name = "Toimisto", email = "toimisto@esimerkki.fi" } };

    public static Task<HttpResponseMessage> BookSeries(this HttpClient client, object wish) => client.PostAsJsonAsync("/api/v1/booking-series", wish);

    public static Task<HttpResponseMessage> Preview(this HttpClient client, object wish) => client.PostAsJsonAsync("/api/v1/booking-series:preview", wish);

    public static async Task<JsonElement> SeriesBooked(this HttpClient client, object wish)
    {
        var answer = await client.BookSeries(wish);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return await answer.Body();
    }

    public static async Task<JsonElement> Act(this HttpClient client, JsonElement series, string verb, object? body = null)
    {
        var answer = await client.PostAsJsonAsync($"/api/v1/booking-series/{series.GetProperty("id").GetGuid()}:{verb}", body ?? new { });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Body();
    }

    /// <summary>"9.3 confirmed", in order.</summary>
    public static IReadOnlyList<string> Dates(this JsonElement answer) =>
        [.. answer.GetProperty("occurrences").EnumerateArray().Select(o => $"{DateOnly.Parse(o.GetProperty("date").GetString()!, System.Globalization.CultureInfo.InvariantCulture):d'.'M} {o.GetProperty("status").GetString()}")];

    public static JsonElement Date(this JsonElement answer, string date) => answer.GetProperty("occurrences").EnumerateArray().Single(o => o.GetProperty("date").GetString() == date);
}
