using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Tests.Support;
using SpaceHouse = Yhdessa.Spaces.Houses.House;

namespace Yhdessa.Tests.Spaces;

/// <summary>Spaces to book in, and wishes for them. The house's clock stands at Wednesday 4.3.2026 12.00.</summary>
static class SpacesHouse
{
    public static readonly DateTimeOffset Now = Helsinki.At(new DateTime(2026, 3, 4, 12, 0, 0)).ToUniversalTime();

    public static readonly OpeningHours EightToTwenty = new([.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, new(8, 0), new(20, 0)))], []);

    public static DateTimeOffset At(int day, int hour, int minute = 0) => Helsinki.At(new DateTime(2026, 3, day, hour, minute, 0));

    public static House AtNow(this House house)
    {
        house.Clock.Now = Now;
        return house;
    }

    public static async Task<Guid> ASpace(this House house, string name = "Kansalaistila", Func<PlainCard, PlainCard>? card = null, Guid? wholeOf = null)
    {
        var space = new Space(Id<Space>.New(), await house.TheHouse(), name);
        var told = new PlainCard { Name = name, OpeningHours = EightToTwenty, ParentId = (Id<Space>?)wholeOf };
        space.Describe(card?.Invoke(told) ?? told);
        return await house.In((SpacesDb db) => Task.FromResult(db.Add(space).Entity.Id.Value));
    }

    static async Task<Id<SpaceHouse>> TheHouse(this House house)
    {
        var id = (Id<SpaceHouse>)SeasonId.Of("house-fellmannia");
        await house.In(async (SpacesDb db) => await db.Houses.FindAsync(id) ?? db.Add(new SpaceHouse(id, "Kumppanuustalo Fellmannia", isPeer: false)).Entity);
        return id;
    }

    public static object Wish(Guid space, DateTimeOffset start, DateTimeOffset end, int attendees = 12, string title = "Jaoston kokous", bool @public = false, Guid? organizationId = null) =>
        new { spaceId = space, organizationId, title, @public, start, end, attendees };

    public static Task<HttpResponseMessage> Book(this HttpClient client, object wish) => client.PostAsJsonAsync("/api/v1/bookings", wish);

    public static async Task<JsonElement> Body(this HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.Clone();

    public static async Task<Guid> Booked(this HttpClient client, object wish)
    {
        var answer = await client.Book(wish);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Body()).GetProperty("id").GetGuid();
    }

    public static async Task<string?> Code(this HttpResponseMessage answer) => (await answer.Body()).GetProperty("code").GetString();
}
