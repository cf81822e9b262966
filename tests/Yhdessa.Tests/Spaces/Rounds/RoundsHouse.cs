using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Tests.Partnerships;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Spaces.Rounds;

/// <summary>A house with two spaces, organizations that apply and a round; its clock stands at 4.3.2026 and the round takes applications 1.–31.3. for the season 1.5.–30.6.</summary>
sealed class RoundsHouse : IDisposable
{
    public static readonly Guid Dila = SeasonId.Of("org-dila"), Letk = SeasonId.Of("org-letk"), Verso = SeasonId.Of("org-verso"), Mente = SeasonId.Of("org-mente");

    RoundsHouse(House house) => House = house;

    public House House { get; }
    public Guid Hall { get; private set; }
    public Guid Room { get; private set; }
    public HttpClient Coordinator { get; private set; } = null!;

    public static async Task<RoundsHouse> Begin(House? house = null)
    {
        var rounds = new RoundsHouse(await (house ?? new House()).WithSeason());
        rounds.Hall = await rounds.House.ASpace("Sali", c => c with { Capacity = 40 });
        rounds.Room = await rounds.House.ASpace("Huone", c => c with { Capacity = 12 });
        rounds.Coordinator = rounds.House.As(Guid.CreateVersion7(), Roles.Coordinator);
        return rounds;
    }

    public HttpClient Of(Guid organization) => House.AsKey(organization, "spaces:read", "spaces:write");

    /// <summary>A person who looks after an organization.</summary>
    public async Task<Guid> Member(Guid organization, string email = "aino@example.org")
    {
        var person = (await House.Send(new Yhdessa.Host.Accounts.InvitePerson(email, new([])) { Name = "Aino Esimerkki", Quietly = true })).Value;
        await House.In(async (DirectoryDb db) => { await new KeepRights(db, TimeProvider.System).Handle(new(person, organization, "editor"), default); return 0; });
        return person;
    }

    public static object Slot(Guid space, string weekday, int from) => new { spaceId = space, weekday, from = $"{from:00}:00:00", to = $"{from + 2:00}:00:00" };

    public static object Wish(string weekday, int from, params Guid[] spaces) => new { spaceIds = spaces, weekday, from = $"{from:00}:00:00", to = $"{from + 2:00}:00:00" };

    public async Task<Guid> Round(params object[] slots)
    {
        var made = await Coordinator.PostAsJsonAsync("/api/v1/seasonal-rounds", new { name = "Kevään vuorot", houseId = await HouseId(), opensOn = "2026-03-01", closesOn = "2026-03-31", from = "2026-05-01", to = "2026-06-30", slots });
        made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
        var id = (await made.Body()).GetProperty("id").GetGuid();
        await Act($"/seasonal-rounds/{id}:open");
        return id;
    }

    public async Task<Guid> HouseId() => (await (await House.Stranger().GetAsync(new Uri($"/api/v1/spaces/{Hall}", UriKind.Relative))).Body()).GetProperty("houseId").GetGuid();

    public Task<HttpResponseMessage> TryApply(Guid round, Guid organization, int wanted, int people, params object[] wishes) =>
        Of(organization).PostAsJsonAsync($"/api/v1/seasonal-rounds/{round}/applications", new { wanted, groupSize = people, activity = "Kuoroharjoitukset", wishes });

    public async Task<Guid> Apply(Guid round, Guid organization, int wanted, params object[] wishes)
    {
        var answer = await TryApply(round, organization, wanted, 10, wishes);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Body()).GetProperty("id").GetGuid();
    }

    public async Task<JsonElement> Act(string path, object? body = null, HttpClient? who = null)
    {
        var answer = await (who ?? Coordinator).PostAsJsonAsync("/api/v1" + path, body ?? new { });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Body();
    }

    public void ItIs(int day, int month = 4) => House.Clock.Now = Helsinki.At(new DateTime(2026, month, day, 12, 0, 0)).ToUniversalTime();

    public async Task<List<JsonElement>> Results(Guid round, HttpClient? who = null) => [.. (await (who ?? Coordinator).Get($"/seasonal-rounds/{round}/results")).GetProperty("items").EnumerateArray()];

    public static string? Given(JsonElement result) => string.Join(' ', result.GetProperty("slots").EnumerateArray().Select(s => $"{s.GetProperty("weekday").GetString()}{s.GetProperty("from").GetString()![..2]}{s.GetProperty("space").GetString()}"));

    public void Dispose() => House.Dispose();
}
