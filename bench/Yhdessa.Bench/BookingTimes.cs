using System.Net.Http.Json;
using System.Text.Json;

namespace Yhdessa.Bench;

/// <summary>Free hours in spaces that nobody has booked yet: mornings for the product, afternoons for the raw application, each used once.</summary>
sealed class BookingTimes(IReadOnlyList<Guid> spaces)
{
    const int HoursEach = 6;

    public HttpRequestMessage Ask(int n, string path, int firstHour, string? key)
    {
        var (space, turn) = (spaces[n % spaces.Count], n / spaces.Count);
        var start = DateTimeOffset.UtcNow.Date.AddDays(3 + turn / HoursEach).AddHours(firstHour - 2 + turn % HoursEach);   // 8–20 in Helsinki, summer or winter
        var ask = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = JsonContent.Create(new { spaceId = space, title = $"Mittaus {n}", start = $"{start:yyyy-MM-ddTHH:mm:ssZ}", end = $"{start.AddHours(1):yyyy-MM-ddTHH:mm:ssZ}", attendees = 4, contact = new { name = "Mittari", email = "mittari@example.fi" } }),
        };
        if (key is not null) ask.Headers.Authorization = new("Bearer", key);
        return ask;
    }

    /// <summary>The empty spaces of the house that "generate --seed 2" made.</summary>
    public static async Task<BookingTimes> In(HttpClient house)
    {
        var talo = (await Items(house, "/api/v1/houses?pageSize=200")).Single(h => h.GetProperty("name").GetString() == "Talo 2").GetProperty("id").GetGuid();
        var all = new List<JsonElement>();
        for (var page = 1; all.Count == (page - 1) * 200; page++) all.AddRange(await Items(house, $"/api/v1/spaces?pageSize=200&page={page}"));
        return new([.. all.Where(s => s.GetProperty("houseId").GetGuid() == talo && s.GetProperty("capacity").GetInt32() >= 4).Select(s => s.GetProperty("id").GetGuid())]);
    }

    static async Task<List<JsonElement>> Items(HttpClient house, string path)
    {
        var list = await house.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative));
        return [.. list.GetProperty("items").EnumerateArray()];
    }
}
