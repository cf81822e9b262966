using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Governance;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Governance.GovernanceHouse;

namespace Yhdessa.Tests.Governance;

/// <summary>Who speaks in a seat, when, and what others may know of her.</summary>
public class RepresentativeTests
{
    static NameRepresentative Named(SeatPart part, DateOnly from, DateOnly? until = null, bool consent = false, string? email = null) => new((Id<Seat>)Business, part, from, "Aino Esimerkki", until, email, null, consent);

    static async Task<System.Text.Json.Nodes.JsonNode> Seat(House house, string day) =>
        (await house.Stranger().Get($"/bodies/jarjestoneuvottelukunta/seats?at={day}"))["items"]!.AsArray().Single(s => (Guid)s!["id"]! == Business)!;

    [Fact]
    public async Task A_representative_is_named_by_date_and_shown_by_name_only_with_her_consent()
    {
        using var house = await new House().WithSeason();
        await house.Send(Named(SeatPart.Representative, new(2025, 1, 1), new(2025, 12, 31)));
        await house.Send(Named(SeatPart.Representative, new(2026, 1, 1), consent: true));
        await house.Send(Named(SeatPart.Deputy, new(2026, 1, 1)));

        (await Seat(house, "2025-06-01"))["representative"]!.ToJsonString().ShouldBe("""{"named":true,"from":"2025-01-01","until":"2025-12-31"}""");
        var now = await Seat(house, "2026-03-04");
        ((string?)now["representative"]!["name"], now["deputy"]!["name"]).ShouldBe(("Aino Esimerkki", null));
        (await Seat(house, "2024-06-01"))["representative"].ShouldBeNull();
        var page = await PageForm.Read(await house.Stranger().GetAsync(new Uri("/bodies/jarjestoneuvottelukunta", UriKind.Relative)));
        page.Body!.TextContent.ShouldContain("varaedustaja nimetty");

        var person = await house.In((GovernanceDb db) => db.Representatives.SingleAsync(p => p.Part == SeatPart.Representative && p.Until == null));
        await house.Send(new WithdrawConsent((Id<Seat>)Business, person.Id));
        (await Seat(house, "2026-03-04"))["representative"]!["name"].ShouldBeNull();
        var audit = await house.In((KernelDb db) => db.Set<AuditEntry>().Where(a => a.Kind == "Representative").Select(a => a.Changes).ToListAsync());
        audit.ShouldAllBe(c => !c.Contains("Aino"));
    }

    [Theory, OnEachDatabase]
    public async Task The_database_itself_keeps_one_representative_and_one_deputy_a_day(Provider on)
    {
        using var house = await new House(on).WithSeason();
        await house.Send(Named(SeatPart.Representative, new(2026, 1, 1)));
        await house.Send(Named(SeatPart.Deputy, new(2026, 1, 1), new(2026, 6, 30)));
        Representative Row(SeatPart part, DateOnly from) => new(Id<Representative>.New(), (Id<Seat>)Business, part, from, null, new("Aino Esimerkki", null, null, null));

        await Should.ThrowAsync<DbUpdateException>(() => house.In((GovernanceDb db) => Task.FromResult(db.Add(Row(SeatPart.Representative, new(2026, 5, 1))).Entity)));
        await Should.ThrowAsync<DbUpdateException>(() => house.In((GovernanceDb db) => Task.FromResult(db.Add(Row(SeatPart.Deputy, new(2026, 6, 30))).Entity)));
        await house.In((GovernanceDb db) => Task.FromResult(db.Add(Row(SeatPart.Deputy, new(2026, 7, 1))).Entity));
        (await Should.ThrowAsync<Conflict>(() => house.Send(Named(SeatPart.Deputy, new(2026, 2, 1))))).Code.ShouldBe("part-taken");
    }

    [Fact]
    public async Task A_person_sees_what_is_kept_of_her_and_is_forgotten_while_the_seat_stays_filled()
    {
        using var house = await new House().WithSeason();
        var person = await house.Send(new InvitePerson("aino@example.org", new([Roles.Editor])) { Name = "Aino Esimerkki", Quietly = true });
        await house.Send(Named(SeatPart.Representative, new(2026, 1, 1), consent: true, email: "aino@example.org"));
        var mine = new Mine(person.Value, "aino@example.org");

        (await house.In((GovernanceDb db) => mine.Seats(db).CountAsync())).ShouldBe(1);
        (await Should.ThrowAsync<SignInNeeded>(() => house.Send(new MyGovernance()))).Status.ShouldBe(401);
        house.Clock.Advance(TimeSpan.FromDays(500));
        await house.Send(new EndRepresentative((Id<Seat>)Business, (await house.In((GovernanceDb db) => db.Representatives.SingleAsync())).Id, new(2026, 5, 31)));
        (await house.Send(new ForgetFormerPeople(house.Clock.Now))).Done.ShouldBe(1);

        (await Seat(house, "2026-03-04"))["representative"]!["named"]!.GetValue<bool>().ShouldBeTrue();
        (await house.In((GovernanceDb db) => db.Representatives.SingleAsync())).Name.ShouldBeNull();
    }

    [Fact]
    public async Task A_call_goes_to_those_who_can_be_reached_and_a_moved_meeting_is_told_anew()
    {
        using var house = await new House().WithSeason();
        await house.Send(Named(SeatPart.Representative, new(2026, 1, 1), email: "edustaja@example.org"));
        await house.Send(Named(SeatPart.Deputy, new(2026, 1, 1)));
        var keeper = house.Coordinator();
        var (meeting, _) = await keeper.Meeting(start: "2026-03-20T15:00:00+02:00");

        await keeper.Post($"/meetings/{meeting}:call");
        await keeper.Post($"/meetings/{meeting}:call", null, 409);
        await house.Send(new ChangeMeeting((Id<Meeting>)meeting, Helsinki.At(new DateTime(2026, 3, 27, 15, 0, 0))));

        var letters = await house.In((MailDb db) => db.Set<QueuedLetter>().AsNoTracking().OrderBy(l => l.CreatedAt).ToListAsync());
        letters.Select(l => l.To).ShouldBe(["edustaja@example.org", "edustaja@example.org"]);
        letters.ShouldAllBe(l => !l.Key.Contains('@'));
        letters[0].Words!.Subject.ShouldContain("20.3.2026");
    }

    [Fact]
    public async Task Reminders_go_once_in_ten_runs_and_anew_when_the_day_moves()
    {
        using var house = await new House().WithSeason();
        await house.Send(Named(SeatPart.Representative, new(2026, 1, 1), email: "edustaja@example.org"));
        var keeper = house.Coordinator();
        var (_, item) = await keeper.Meeting();
        await keeper.Post($"/agenda-items/{item}:decide", new { text = "Tehdään.", owner = "Talo", ownerEmail = "talo@example.org", dueOn = "2026-03-13" });
        var (ahead, _) = await keeper.Meeting(start: "2026-03-12T15:00:00+02:00");
        await keeper.Post($"/meetings/{ahead}:call");

        for (var hour = 0; hour < 10 * 24; hour += 12)   // ten days and more, twice a day
        {
            await house.Send(new RemindGovernance(house.Clock.Now));
            house.Clock.Advance(TimeSpan.FromHours(12));
            if (hour == 7 * 24) await house.Send(new MoveAction(await house.In((GovernanceDb db) => db.Actions.Select(a => a.Id).SingleAsync()), new(2026, 3, 15), "Aineisto puuttuu."));
        }

        var keys = await house.In((MailDb db) => db.Set<QueuedLetter>().Where(l => l.Key.StartsWith("reminder:")).Select(l => l.Key).ToListAsync());
        keys.Count(k => k.Contains("governance.meeting")).ShouldBe(1);
        keys.Count(k => k.Contains("governance.action-week")).ShouldBe(2);   // for the first day, and for the day it was moved to
        keys.Count(k => k.Contains("governance.action-day")).ShouldBe(1);
    }
}
