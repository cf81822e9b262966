using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>Events to sign up for. The house's clock stands at Wednesday 4.3.2026 12.00; an event is on Tuesday 10.3. at 14–16 unless told otherwise.</summary>
static class SignUpHouse
{
    public static readonly DateTimeOffset Now = Helsinki.At(new DateTime(2026, 3, 4, 12, 0, 0)).ToUniversalTime();

    public static DateTimeOffset At(int day, int hour, int minute = 0) => Helsinki.At(new DateTime(2026, 3, day, hour, minute, 0));

    public static House AtNow(this House house)
    {
        house.Clock.Now = Now;
        return house;
    }

    public static Event Told(SignUpTerms? terms, EventDate? date = null)
    {
        var id = Id<Event>.New();
        return new Event(id, $"ilta-{id}").Describe(new(new("Yhteinen ilta", "Gemensam kväll", "Joint evening"), EventKind.Own, EventType.AssociationEvening, date ?? EventDate.Clock(At(10, 14), At(10, 16)), 2026)
        {
            Municipality = "398",
            Place = "Kumppanuustalo Fellmannia",
        }).TakeSignUps(terms);
    }

    public static async Task<Guid> AnEvent(this House house, SignUpTerms? terms, EventDate? date = null) =>
        await house.In((EventsDb db) => Task.FromResult(db.Add(Told(terms, date)).Entity.Id.Value));

    public static Task<HttpResponseMessage> SignUp(this HttpClient client, Guid of, string email, int groupSize = 1, object? answers = null, string name = "Aino Esimerkki") =>
        client.PostAsJsonAsync($"/api/v1/events/{of}/registrations", new { name, email, groupSize, answers = answers ?? new { } });

    public static async Task<JsonElement> Json(this HttpResponseMessage answer, HttpStatusCode expected = HttpStatusCode.Created)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(expected, text);
        return JsonDocument.Parse(text).RootElement.Clone();
    }

    public static async Task<string?> Refusal(this HttpResponseMessage answer, HttpStatusCode expected) => (await answer.Json(expected)).GetProperty("code").GetString();

    /// <summary>Signs up and answers with the state: "confirmed", or "waiting".</summary>
    public static async Task<string?> Signed(this HttpClient client, Guid of, string email, int groupSize = 1) => (await (await client.SignUp(of, email, groupSize)).Json()).GetProperty("status").GetString();

    public static Task<List<QueuedLetter>> Letters(this House house) => house.In((EventsDb db) => db.Set<QueuedLetter>().AsNoTracking().OrderBy(l => l.CreatedAt).ToListAsync());

    /// <summary>The kind of each letter to an address: "confirmed", "promoted"…</summary>
    public static async Task<IReadOnlyList<string>> LettersTo(this House house, string email) => [.. (await house.Letters()).Where(l => l.To == email).Select(l => l.Key.Split(':')[0].Replace("events.", "", StringComparison.Ordinal))];

    /// <summary>The page that the newest letter to an address leads to.</summary>
    public static async Task<string> LinkOf(this House house, string email) => (await house.Letters()).Last(l => l.To == email).Words!.Button!.Path;

    public static async Task<string> StateOf(this House house, string email) => (await house.In((EventsDb db) => db.Registrations.AsNoTracking().Where(r => r.Email == email).OrderByDescending(r => r.Number).FirstAsync())).Status.ToString();

    /// <summary>How its sign-ups are run.</summary>
    public static Task Plan(this House house, Guid of, PlanCard card) => house.Send(new PlanSignUps((Id<Event>)of, card));

    public static async Task<HttpResponseMessage> Press(this HttpClient client, string page, string form, params (string Name, string Value)[] fields)
    {
        var opened = await PageForm.Open(client, page, form);
        foreach (var (name, value) in fields) opened = opened.With(name, value);
        return await opened.Send(client);
    }
}
