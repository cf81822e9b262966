using System.Net;
using System.Net.Http.Json;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Events;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>What the house does with people's sign-ups: tells, reminds, lists, counts and forgets.</summary>
public class RegistrationCareTests
{
    [Fact]
    public async Task The_letter_comes_at_once_with_a_calendar_and_a_link_in_the_readers_language()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(10));
        house.Clock.Now = At(4, 23).ToUniversalTime();   // quiet hours do not hold a confirmation
        var swede = house.Stranger();
        swede.DefaultRequestHeaders.Add("Accept-Language", "sv");
        await swede.SignUp(of, "aino@example.org", 2);

        var letter = (await house.Letters()).Single();

        letter.Words!.Subject.ShouldStartWith("Din plats är bokad: Gemensam kväll");
        letter.Words.Calendar!.ShouldContain($"UID:event-{of}@yhdessa");
        letter.Words.Calendar!.ShouldContain("DTSTART;TZID=Europe/Helsinki:20260310T140000");
        letter.Words.Button!.Path.ShouldStartWith("/registration/");
        (letter.Urgent, letter.Secret, letter.DueAt).ShouldBe((true, true, house.Clock.Now));
        letter.Key.ShouldNotContain("example.org");
    }

    [Fact]
    public async Task A_reminder_goes_once_the_day_before_and_again_when_the_event_is_moved()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(2, 5));
        foreach (var who in new[] { "a", "b", "jono" }) await house.Stranger().Signed(of, $"{who}@example.org");
        await house.Stranger().Press(await house.LinkOf("b@example.org"), "cancel-registration");   // the one in line gets the place

        async Task<int> Job(DateTimeOffset now)
        {
            house.Clock.Now = now.ToUniversalTime();
            return (await house.Send(new RemindSignedUp(house.Clock.Now))).Done;
        }

        (await Job(At(8, 12))).ShouldBe(0);
        for (var i = 0; i < 10; i++) (await Job(At(9, 7, i))).ShouldBe(i == 0 ? 2 : 0);
        (await Job(At(10, 9))).ShouldBe(0);
        (await house.LettersTo("b@example.org")).ShouldBe(["confirmed", "cancelled"]);
        (await house.Letters()).Where(l => l.Key.StartsWith("reminder:", StringComparison.Ordinal)).ShouldAllBe(l => !l.Urgent && l.UselessAfter == At(10, 14).ToUniversalTime() && l.DueAt == At(9, 8).ToUniversalTime(), "held until eight in the morning");

        await house.In(async (EventsDb db) => (await db.Events.SingleAsync(e => e.Id == (Id<Event>)of)).Describe(new(new("Yhteinen ilta"), EventKind.Own, EventType.AssociationEvening, EventDate.Clock(At(17, 14), At(17, 16)), 2026)));
        (await Job(At(16, 12))).ShouldBe(2);
        (await Job(At(16, 13))).ShouldBe(0);
    }

    [Theory, OnEachDatabase]
    public async Task Thirty_days_after_the_event_names_addresses_and_answers_are_gone_and_the_counts_stay(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(10) { Questions = [new("diet", new("Ruokavalio"))] });
        await house.Stranger().SignUp(of, "aino@example.org", 3, new { diet = "kasvis" });

        (await house.Send(new ForgetSignedUp(At(10, 16).AddDays(30)))).Done.ShouldBe(0);
        (await house.Send(new ForgetSignedUp(At(10, 16).AddDays(31)))).Done.ShouldBe(1);
        (await house.Send(new ForgetSignedUp(At(10, 16).AddDays(31)))).Done.ShouldBe(0);

        var left = await house.In((EventsDb db) => db.Registrations.SingleAsync());
        (left.Name, left.Email, left.Answers.Count, left.GroupSize, left.Status).ShouldBe((null, null, 0, 3, RegistrationStatus.Confirmed));
        var audit = string.Join(' ', await house.In((EventsDb db) => db.Set<AuditEntry>().Select(a => a.Changes).ToListAsync()));
        audit.ShouldNotContain("aino", Case.Insensitive);
        audit.ShouldNotContain("kasvis");
    }

    [Fact]
    public async Task A_person_sees_her_own_sign_ups_and_erased_she_gives_her_place_to_the_next()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(1, 5));
        var person = (await house.Send(new InvitePerson("aino@example.org", new([])) { Name = "Aino Esimerkki", Quietly = true })).Value;
        await house.Stranger().Signed(of, "Aino@example.org");
        await house.Stranger().Signed(of, "toinen@example.org");

        async Task<T> As<T>(Guid? who, Func<EventsDb, ISender, Task<T>> work)
        {
            await using var scope = house.Services.CreateAsyncScope();
            var handler = scope.ServiceProvider;
            return await work(handler.GetRequiredService<EventsDb>(), handler.GetRequiredService<ISender>());
        }

        var rows = await As(person, (db, sender) => new MySignUpsHandler(db, new Somebody(person), sender).Handle(new(), default));
        rows[0].Rows.Single()["groupSize"].ShouldBe(1);
        await As(person, async (db, sender) =>
        {
            await using var scope = house.Services.CreateAsyncScope();
            var services = scope.ServiceProvider;
            var own = services.GetRequiredService<EventsDb>();
            await new EraseMySignUpsHandler(own, new Somebody(person), services.GetRequiredService<ISender>(), services.GetRequiredService<SignUpDesk>(), house.Clock).Handle(new(), default);
            return await own.SaveChangesAsync();
        });

        (await house.StateOf("toinen@example.org")).ShouldBe("Confirmed");
        var all = await house.In((EventsDb db) => db.Registrations.OrderBy(r => r.Number).ToListAsync());
        (all[0].Name, all[0].Email, all[0].Status).ShouldBe((null, null, RegistrationStatus.Cancelled));
        (await Should.ThrowAsync<SignInNeeded>(() => As(null, (db, sender) => new MySignUpsHandler(db, new Somebody(null), sender).Handle(new(), default)))).ShouldNotBeNull();
    }

    sealed record Somebody(Guid? PersonId) : ICurrentUser
    {
        public Guid? KeyId => null;
        public Guid? KeyOrganization => null;
        public string? Municipality => null;
        public bool IsSystem => false;
        public bool Has(string permission) => false;
        public Task<bool> ActsFor(Guid organization, CancellationToken ct) => Task.FromResult(false);
    }

    [Fact]
    public async Task Staff_lists_marks_and_counts_and_looking_is_written_down()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(10, 5) { Questions = [new("diet", new("Ruokavalio"))] });
        await house.Stranger().SignUp(of, "aino@example.org", 3, new { diet = "kasvis" });
        var editor = house.As(Guid.CreateVersion7(), Roles.Editor);
        house.Clock.Now = At(10, 15).ToUniversalTime();
        var id = (await house.In((EventsDb db) => db.Registrations.SingleAsync())).Id;

        var page = await PageForm.Read(await editor.GetAsync(new Uri($"/staff/events/{of}/registrations", UriKind.Relative)));
        page.QuerySelector("table.fold")!.TextContent.ShouldContain("aino@example.org");
        var file = await editor.GetStringAsync(new Uri($"/staff/events/{of}/registrations/list.csv", UriKind.Relative));
        file.ShouldContain("kasvis");
        await editor.Press($"/staff/events/{of}/registrations", "mark-came", ("chosen", id.ToString()), ("act", "came"));
        await editor.Press($"/staff/events/{of}/registrations", "count-attendance", ("people", "12"));

        (await house.In((EventsDb db) => db.Registrations.SingleAsync())).Came.ShouldBe(true);
        (await house.In((EventsDb db) => db.Events.SingleAsync())).Attendance.ShouldBe(12);
        (await house.In((EventsDb db) => db.Set<AuditEntry>().CountAsync(a => a.What == "LookAtRegistrations" && a.Subject == of.ToString()))).ShouldBeGreaterThanOrEqualTo(2);
        (await PageForm.Read(await editor.GetAsync(new Uri("/staff/registrations", UriKind.Relative)))).QuerySelector("table.fold")!.TextContent.ShouldContain("3/10");
        (await PageForm.Read(await editor.GetAsync(new Uri($"/staff/events/{of}/poster", UriKind.Relative)))).QuerySelector(".poster .qr").ShouldNotBeNull();
    }

    [Fact]
    public async Task Only_a_key_with_the_admin_scope_reads_the_names_and_it_is_written_down()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(1, 5));
        await house.Stranger().Signed(of, "a@example.org");
        await house.Stranger().Signed(of, "b@example.org");
        var list = new Uri($"/api/v1/events/{of}/registrations", UriKind.Relative);

        (await house.Stranger().GetAsync(list)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await house.AsKey(null, "events:read", "events:write").GetAsync(list)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await house.As(Guid.CreateVersion7(), Roles.County).GetAsync(new Uri($"/staff/events/{of}/registrations", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var rows = (await (await house.AsKey(null, "events:admin").GetAsync(list)).Json(HttpStatusCode.OK)).GetProperty("items");
        rows.EnumerateArray().Select(r => (r.GetProperty("email").GetString(), r.GetProperty("status").GetString())).ShouldBe([("a@example.org", "confirmed"), ("b@example.org", "waiting")]);
        rows[1].GetProperty("place").GetInt32().ShouldBe(1);
        (await house.In((EventsDb db) => db.Set<AuditEntry>().CountAsync(a => a.What == "LookAtRegistrations"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_page_without_scripts_signs_up_and_keeps_what_was_typed_when_it_says_no()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(2) { Questions = [new("diet", new("Ruokavalio"))] });
        var anyone = house.Stranger();
        var address = $"/events/ilta-{of}/sign-up";

        var no = await anyone.Press(address, "sign-up", ("Wish.Name", "Aino Esimerkki"), ("Wish.GroupSize", "3"), ("Wish.Email", "aino@example.org"), ("Wish.Answers[0]", "kasvis"));
        no.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var told = await PageForm.Read(no);
        told.QuerySelector("#wish-groupsize-err")!.TextContent.ShouldContain("2 henkeä");
        told.QuerySelector("#wish-answers-0")!.GetAttribute("value").ShouldBe("kasvis");
        var yes = await anyone.Press(address, "sign-up", ("Wish.Name", "Aino Esimerkki"), ("Wish.GroupSize", "2"), ("Wish.Email", "aino@example.org"), ("Wish.Answers[0]", "kasvis"));

        yes.Headers.Location!.ToString().ShouldEndWith($"/events/ilta-{of}");
        (await house.In((EventsDb db) => db.Registrations.SingleAsync())).Answers["diet"].ShouldBe("kasvis");
    }

    [Fact]
    public async Task The_demonstration_shows_places_a_line_and_answers_and_leaves_what_a_real_person_needs()
    {
        using var house = new House().AtNow();
        await house.Send(new LoadDemoEvents(Now));
        async Task<EventAnswer> Of(string slug) => await house.Send(new OneEvent(slug));

        (await Of("esimerkki-kumppanuusfoorumi")).Places.ShouldBe(new EventPlaces(40, 9, 0));
        (await Of("esimerkki-some-koulutus")).Places.ShouldBe(new EventPlaces(12, 0, 6));
        (await Of("esimerkki-jarjestoilta")).Feedback.ShouldBe(new EventAnswer.FeedbackFigures(4.38m, 8, 0.4211m, false) { Unverified = 0 });
        (await house.Send(new RemindSignedUp(At(11, 10)))).Done.ShouldBe(0, "nobody writes to made-up people");

        (await house.Stranger().SignUp((await Of("esimerkki-kumppanuusfoorumi")).Id, "oikea@example.org")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await house.Send(new RemoveDemoEvents())).What.ShouldContain("kept, because somebody needs them: Kumppanuusfoorumi");

        (await house.In((EventsDb db) => db.Events.Select(e => e.Slug).ToListAsync())).ShouldBe(["esimerkki-kumppanuusfoorumi"]);
        (await house.In((EventsDb db) => db.Registrations.CountAsync())).ShouldBe(1);
        (await house.In((EventsDb db) => db.Feedback.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Synthetic_events_spread_over_two_years_types_and_municipalities_and_the_same_seed_is_the_same()
    {
        using var house = new House().AtNow();
        await house.Send(new Yhdessa.Directory.ImportSeason(Directory.Season.File));

        (await house.Send(new GenerateEvents(500, 7))).Done.ShouldBe(500);
        (await house.Send(new GenerateEvents(500, 7))).Done.ShouldBe(0);

        var all = await house.In((EventsDb db) => db.Events.AsNoTracking().ToListAsync());
        all.Select(e => e.Type).Distinct().Count().ShouldBe(Enum.GetValues<EventType>().Length);
        all.Select(e => e.Municipality).Distinct().Count().ShouldBe(10);
        (all.Max(e => e.FirstDay!.Value).DayNumber - all.Min(e => e.FirstDay!.Value).DayNumber).ShouldBeInRange(700, 730);
    }
}
