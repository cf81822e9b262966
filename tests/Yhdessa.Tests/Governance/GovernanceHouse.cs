using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Yhdessa.Governance;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Governance;

/// <summary>A house with the season's bodies in it. Its clock stands at Wednesday 4.3.2026.</summary>
static class GovernanceHouse
{
    public static readonly Guid Board = SeasonId.Of("gov-jarjestoneuvottelukunta"), Business = SeasonId.Of("jnk-yritykset/seat"), Organization = SeasonId.Of("org-ph-liitto");

    public static async Task<House> WithSeason(this House house)
    {
        house.Clock.Now = Helsinki.At(new DateTime(2026, 3, 4, 12, 0, 0)).ToUniversalTime();
        await house.Send(new Yhdessa.Directory.ImportSeason(Tests.Directory.Season.File));
        await house.Send(new ImportGovernance(Tests.Directory.Season.File));
        return house;
    }

    public static HttpClient Coordinator(this House house) => house.As(Guid.CreateVersion7(), Roles.Coordinator);

    public static async Task<JsonNode> Get(this HttpClient client, string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        var answer = await client.GetAsync(new Uri("/api/v1" + path, UriKind.Relative));
        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, body);
        return JsonNode.Parse(body)!;
    }

    public static readonly Guid Forum = SeasonId.Of("gov-yhdistysfoorumi");

    /// <summary>Posts and reads the answer, which must have that status.</summary>
    public static async Task<JsonNode> Post(this HttpClient client, string path, object? wish = null, int status = 200)
    {
        var answer = await client.PostAsJsonAsync($"/api/v1{path}", wish ?? new { });
        var body = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBe(status, $"{path}: {body}");
        return JsonNode.Parse(body)!;
    }

    /// <summary>A meeting of the board on the house's own day, with one item; the item's id.</summary>
    public static async Task<(Guid Meeting, Guid Item)> Meeting(this HttpClient keeper, Guid? body = null, string start = "2026-03-04T09:00:00+02:00", string title = "Kesän tori")
    {
        var meeting = (Guid)(await keeper.Post("/meetings", new { bodyId = body ?? Board, start }, 201))["id"]!;
        return (meeting, (Guid)(await keeper.Post($"/meetings/{meeting}/agenda-items", new { title }, 201))["id"]!);
    }

    public static Task<HttpResponseMessage> Give(this HttpClient client, object wish, Guid? seat = null) => client.PostAsJsonAsync($"/api/v1/seats/{seat ?? Business}:give", wish);
    public static Task<HttpResponseMessage> End(this HttpClient client, string until, Guid? seat = null) => client.PostAsJsonAsync($"/api/v1/seats/{seat ?? Business}:end", new { until });

    public static async Task<string?> Code(this HttpResponseMessage answer) => (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["code"];
}
