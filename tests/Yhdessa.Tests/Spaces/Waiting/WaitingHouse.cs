using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Waiting;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Spaces.Waiting;

/// <summary>Lines for times that are taken.</summary>
static class WaitingHouse
{
    public static object Time(Guid space, DateTimeOffset start, DateTimeOffset end) => new { spaceId = space, start, end };

    public static Task<HttpResponseMessage> Join(this HttpClient client, string needs, int attendees, params object[] times) =>
        client.PostAsJsonAsync("/api/v1/waiting-list", new { times, needs, title = "Jonottava ryhmä", attendees, contact = new { name = "Aino Esimerkki", email = "jonottaja@example.org" } });

    public static async Task<Guid> Waits(this HttpClient client, params object[] times)
    {
        var answer = await client.Join("one", 8, times);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Body()).GetProperty("id").GetGuid();
    }

    public static async Task<JsonElement> Place(this HttpClient client, Guid id) => await (await client.GetAsync(new Uri($"/api/v1/waiting-list/{id}", UriKind.Relative))).Body();

    public static async Task<string?> State(this HttpClient client, Guid id) => (await client.Place(id)).GetProperty("state").GetString();

    public static Task<HttpResponseMessage> Act(this HttpClient client, Guid id, string verb) => client.PostAsJsonAsync($"/api/v1/waiting-list/{id}:{verb}", new { });

    public static async Task Cancel(this HttpClient client, Guid booking)
    {
        var answer = await client.PostAsJsonAsync($"/api/v1/bookings/{booking}:cancel", new { });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>A time that was taken, waited for, called off and offered.</summary>
    public static async Task AnOffer(this House house, Guid person, Guid space)
    {
        var start = Helsinki.At(Helsinki.DateOf(house.Clock.Now).AddDays(5), new(12, 0));
        var taken = await house.As(person).Booked(SpacesHouse.Wish(space, start, start.AddHours(1)));
        await house.As(person).Waits(Time(space, start, start.AddHours(1)));
        await house.As(person).Cancel(taken);
    }

    public static Task<List<SlotWait>> AllWaits(this House house) => house.In((SpacesDb db) => db.Set<SlotWait>().AsNoTracking().Include(w => w.Times).OrderBy(w => w.Number).ToListAsync());

    public static IReadOnlyList<string> Log(this JsonElement wait) => [.. wait.GetProperty("log").EnumerateArray().Select(n => $"{n.GetProperty("what").GetString()} {(n.TryGetProperty("because", out var why) ? why.GetString() : "")}".Trim())];
}
