using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Contracts;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Participation;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Participation;

/// <summary>What tests of participation need: a Wednesday, what neighbours tell, letters and the links in them.</summary>
static class ParticipationHouse
{
    public static readonly Guid Body = SeasonId.Of("gov-jarjestoneuvottelukunta");
    public static readonly DateTimeOffset Wednesday = new(2026, 11, 25, 10, 0, 0, TimeSpan.Zero), Thursday = Wednesday.AddDays(1), Friday = Wednesday.AddDays(2);

    /// <summary>A house with the season's bodies and one coming event.</summary>
    public static House AHouse(Provider? on = null)
    {
        var house = new House(on ?? TestDatabase.Usual);
        house.Clock.Now = Wednesday;
        house.Send(new Yhdessa.Governance.ImportGovernance(Directory.Season.File)).GetAwaiter().GetResult();
        house.Coordinator().Post("/events", new { name = new { fi = "Joulumessut (fi)", sv = "Joulumessut (sv)", en = "Joulumessut (en)" }, type = "fair", datePrecision = "exact", start = "2026-12-05T10:00:00+02:00", municipality = "398", place = "Fellmannia", publish = true }).GetAwaiter().GetResult().StatusCode.ShouldBe(HttpStatusCode.Created);
        return house;
    }

    public static HttpClient Coordinator(this House house) => house.As(Guid.CreateVersion7(), Roles.Coordinator);

    /// <summary>Tells the house what a module has told, as the relay would.</summary>
    public static async Task Tell(this House house, IEvent happened)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ParticipationDb>();
        foreach (var subscriber in scope.ServiceProvider.GetRequiredService<Modules>().SubscribersOf(happened).Where(s => s.Assembly == typeof(ParticipationModule).Assembly))
        {
            scope.ServiceProvider.GetRequiredService<OneSubscriber>().Type = subscriber;
            await scope.ServiceProvider.GetRequiredService<IPublisher>().Publish((object)happened);
            await db.SaveChangesAsync();
        }
    }

    public static Task<List<QueuedLetter>> Letters(this House house) => house.In((MailDb db) => db.Letters.AsNoTracking().OrderBy(l => l.CreatedAt).ToListAsync());

    /// <summary>The path of the newest letter's button.</summary>
    public static async Task<string> Link(this House house) => (await house.Letters())[^1].Words!.Button!.Path;

    public static async Task<Guid> Subscribed(this House house, string email)
    {
        var answer = await house.Stranger().Post("/subscriptions", new { email, lists = new[] { "weekly" } });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        var letter = (await house.Letters()).Last(l => l.To == email);
        await house.Fill(letter.Words!.Button!.Path, "confirm-subscription");
        return (await house.In((ParticipationDb db) => db.Subscriptions.AsNoTracking().SingleAsync(s => s.Email == email))).Id;
    }

    /// <summary>A stranger opens a page, fills its form and sends it.</summary>
    public static async Task<HttpResponseMessage> Fill(this House house, string address, string form, params (string Name, string Value)[] fields)
    {
        var stranger = house.Stranger();
        var filled = await PageForm.Open(stranger, address, form);
        foreach (var (name, value) in fields) filled = filled.With(name, value);
        return await filled.Send(stranger);
    }

    public static async Task<JsonElement> Get(this HttpClient client, string path)
    {
        var answer = await client.GetAsync(new Uri("/api/v1" + path, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return await answer.Json();
    }

    public static async Task<JsonElement> Json(this HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.Clone();

    public static Task<HttpResponseMessage> Post(this HttpClient client, string path, object body) => client.PostAsJsonAsync("/api/v1" + path, body);

    public static async Task<string?> Code(this HttpResponseMessage answer) => (await answer.Json()).GetProperty("code").GetString();
}
