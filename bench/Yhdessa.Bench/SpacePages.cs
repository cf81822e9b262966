using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace Yhdessa.Bench;

/// <summary>The calendar pages of a house that "generate" made: never the same page twice in a row.</summary>
sealed class SpacePages(Guid house, IReadOnlyList<Guid> spaces)
{
    static readonly DateTime today = DateTime.UtcNow.Date;

    public HttpRequestMessage Month(int n) => Get(string.Create(CultureInfo.InvariantCulture, $"/spaces/{spaces[n % spaces.Count]}/month?month={today.AddMonths(n % 10 - 5):yyyy-MM}"));

    public HttpRequestMessage Day(int n) => Get(string.Create(CultureInfo.InvariantCulture, $"/houses/{house}/day?date={today.AddDays(n % 300 - 150):yyyy-MM-dd}"));

    public static async Task<SpacePages> Of(HttpClient client, string name)
    {
        var house = (await Items(client, "/api/v1/houses?pageSize=200")).Single(h => h.GetProperty("name").GetString() == name).GetProperty("id").GetGuid();
        var spaces = (await Items(client, "/api/v1/spaces?pageSize=200")).Where(s => s.GetProperty("houseId").GetGuid() == house).Select(s => s.GetProperty("id").GetGuid());
        return new(house, [.. spaces]);
    }

    static async Task<List<JsonElement>> Items(HttpClient client, string path) => [.. (await client.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative))).GetProperty("items").EnumerateArray()];

    static HttpRequestMessage Get(string path) => new(HttpMethod.Get, new Uri(path, UriKind.Relative));
}
