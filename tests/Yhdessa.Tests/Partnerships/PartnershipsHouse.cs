using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Partnerships.Season;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Partnerships;

/// <summary>A house with the 2024 season's organizations and partners. Its clock stands at 4.3.2026.</summary>
static class PartnershipsHouse
{
    public static readonly Guid Dila = SeasonId.Of("org-dila"), Unclear = SeasonId.Of("org-lahden-lahimmaispalvelu-phvet"), CitysOtherName = SeasonId.Of("org-lahden-kaupunki"), City = SeasonId.Of("org-kunta-lahti");

    public static async Task<House> WithSeason(this House house)
    {
        house.Clock.Now = Helsinki.At(new DateTime(2026, 3, 4, 12, 0, 0)).ToUniversalTime();
        await house.Send(new ImportSeason(Tests.Directory.Season.File));
        await house.Send(new ImportPartnerships(Tests.Directory.Season.File));
        return house;
    }

    public static HttpClient Coordinator(this House house) => house.As(Guid.CreateVersion7(), Roles.Coordinator);

    public static async Task<JsonElement> Get(this HttpClient client, string path)
    {
        var answer = await client.GetAsync(new Uri("/api/v1" + path, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Json();
    }

    public static async Task<JsonElement> Json(this HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.Clone();

    public static Task<HttpResponseMessage> Post(this HttpClient client, string path, object body) => client.PostAsJsonAsync("/api/v1" + path, body);

    public static async Task<Guid> Added(this HttpClient client, Guid organization, string type = "training", string from = "2026-02-01", string? until = null)
    {
        var answer = await client.Post("/partnerships", new { organizationId = organization, type, from, until });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Json()).GetProperty("id").GetGuid();
    }

    public static async Task<string?> Code(this HttpResponseMessage answer) => (await answer.Json()).GetProperty("code").GetString();
}
