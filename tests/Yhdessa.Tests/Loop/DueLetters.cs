using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Governance;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Participation.Newsletters;
using Yhdessa.Participation.Volunteering;
using Yhdessa.Tests.Governance;
using Yhdessa.Tests.Spaces;
using Yhdessa.Tests.Support;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Loop;

/// <summary>A house on Wednesday 25.11.2026 at noon in which something of every module is due tomorrow or soon, and somebody is to be reminded of each.</summary>
static class DueLetters
{
    public static readonly DateOnly Today = new(2026, 11, 25);
    public static readonly Guid Board = SeasonId.Of("gov-jarjestoneuvottelukunta"), Dila = SeasonId.Of("org-dila"), Person = Guid.CreateVersion7();

    /// <summary>How the keys of what is due begin, and to how many: the meeting to who sits in the body and to its secretary.</summary>
    public static readonly IReadOnlyDictionary<string, int> Kinds = new Dictionary<string, int>
    {
        ["spaces.reminder:"] = 1,
        ["reminder:events.day-before:"] = 1,
        ["reminder:governance.action-day:"] = 1,
        ["reminder:governance.meeting:"] = 2,
        ["reminder:partnerships.ends-14:"] = 1,
        ["reminder:participation.task-day-before:"] = 1,
        ["participation.newsletter:"] = 1,
    };

    public static DateTimeOffset At(int days, int hour) => Helsinki.At(Today.AddDays(days), new(hour, 0)).ToUniversalTime();

    /// <param name="newsletterAt">When the newsletter is to go; null is at once.</param>
    public static async Task<(Guid Event, Guid Booking)> Make(House house, DateTimeOffset? newsletterAt)
    {
        CultureInfo.CurrentUICulture = new("fi");
        house.Clock.Now = At(0, 12);
        await house.Send(new Yhdessa.Directory.ImportSeason(Season.File));
        await house.Send(new ImportGovernance(Season.File));
        await house.Send(new Yhdessa.Partnerships.Season.ImportPartnerships(Season.File));
        var booking = await house.As(Person).Booked(new { spaceId = await house.ASpace(), title = "Kokous", start = At(1, 12), end = At(1, 14), attendees = 5, contact = new { name = "Toimisto", email = "varaaja@example.org" } });
        var made = await AnEvent(house);
        await AMeetingAndAnAction(house);
        await AnAgreement(house);
        var task = await house.Send(new OfferTask("Kahvinkeitto", "Keitetään kahvit.", null, "398", "Fellmannia", At(1, 15), At(1, 18), 3));
        await house.Send(new SignUpForTask(task, "Aino", "talkoolainen@example.org"));
        await house.Send(new Subscribe("tilaaja@example.org", ["weekly"]));
        await house.Send(new ConfirmSubscription(await Token(house, "participation.subscribe:"), "fi"));
        await house.Send(new ScheduleIssue(await house.Send(new DraftIssue()), newsletterAt));
        await house.DeliverEvents();
        return (made, booking);
    }

    static async Task<Guid> AnEvent(House house)
    {
        var made = await Posted(house.As(Person, Roles.Coordinator), "/events", new { name = new { fi = "Joulumessut" }, type = "fair", datePrecision = "exact", start = At(1, 10), end = At(1, 13), municipality = "398", place = "Fellmannia", organizationIds = new[] { Dila }, capacity = 1, waitingListCapacity = 5, publish = true });
        var id = (Guid)made["id"]!;
        foreach (var email in (string[])["tulija@example.org", "jonottaja@example.org"]) await Posted(house.Stranger(), $"/events/{id}/registrations", new { name = "Aino", email, groupSize = 1 });
        return id;
    }

    static async Task AMeetingAndAnAction(House house)
    {
        await house.Send(new NameRepresentative((Id<Seat>)SeasonId.Of("jnk-yritykset/seat"), SeatPart.Representative, new(2026, 1, 1), "Aino Esimerkki", null, "edustaja@example.org", null, false));
        await house.Send(new InvitePerson("sihteeri@example.org", new([Roles.Secretary], BodyId: Board)) { Quietly = true });
        var keeper = house.As(Person, Roles.Coordinator);
        var (_, item) = await keeper.Meeting(start: "2026-11-25T09:00:00+02:00");
        await keeper.Post($"/agenda-items/{item}:decide", new { text = "Tehdään.", owner = "Talo", ownerEmail = "tekija@example.org", dueOn = Today.AddDays(1) });
        var (meeting, _) = await keeper.Meeting(start: "2026-11-27T15:00:00+02:00");
        await keeper.Post($"/meetings/{meeting}:call");
    }

    static async Task AnAgreement(House house)
    {
        var owner = await house.Send(new InvitePerson("omistaja@example.org", new([Roles.Editor])));
        await house.Send(new GiveOrganizationRight(owner, new(Dila, "owner")));
        var key = house.AsKey(null, "partnerships:read", "partnerships:write");
        var made = await Posted(key, "/agreements", new { organizationId = Dila, types = new[] { "space" }, from = "2026-01-01", until = Today.AddDays(10), houseSigner = "Koordinaattori", partnerSigner = "Puheenjohtaja", grants = new { freeHours = 40 } });
        await Posted(key, $"/agreements/{(Guid)made["id"]!}:activate", new { });
    }

    static async Task<JsonNode> Posted(HttpClient client, string path, object wish)
    {
        using var answer = await client.PostAsJsonAsync($"/api/v1{path}", wish);
        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{path}: {text}");
        return JsonNode.Parse(text)!;
    }

    public static Task<List<QueuedLetter>> Letters(House house) => house.In((MailDb db) => db.Letters.AsNoTracking().OrderBy(l => l.Key).ToListAsync());

    /// <summary>The end of the address in the newest letter of a kind.</summary>
    public static async Task<string> Token(House house, string kind)
    {
        var letter = await house.In((MailDb db) => db.Letters.AsNoTracking().Where(l => l.Key.StartsWith(kind)).OrderByDescending(l => l.Id).FirstAsync());
        return letter.Words!.Button!.Path.Split('/')[^1];
    }
}
