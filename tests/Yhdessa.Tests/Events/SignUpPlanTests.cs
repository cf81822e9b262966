using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>What goes out before and after an event, who is hoped for, and sign-ups that somebody else takes.</summary>
public class SignUpPlanTests
{
    [Theory, OnEachDatabase]
    public async Task A_week_and_a_day_before_each_with_a_place_is_reminded_once_however_often_the_job_runs(Provider on)
    {
        using var house = new House(on).AtNow();
        await house.AnEvent(new(10), EventDate.Clock(At(20, 14), At(20, 16)));
        var of = (await house.In((EventsDb db) => db.Events.SingleAsync())).Id;
        await house.Stranger().Signed(of, "a@example.org");

        (await Reminded(house, 12, 13, 13, 14, 15, 16, 19, 19, 20)).ShouldBe([0, 1, 0, 0, 0, 0, 1, 0, 0]);
        (await house.LettersTo("a@example.org")).Count(k => k == "reminder").ShouldBe(2);
    }

    [Fact]
    public async Task An_events_own_days_are_kept_a_missed_one_is_sent_late_and_who_signed_up_since_is_not_told_at_once_again()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(10), EventDate.Clock(At(20, 14), At(20, 16)));
        await house.Plan(of, new() { ReminderDays = [10, 3] });
        await house.Stranger().Signed(of, "a@example.org");

        (await Reminded(house, 9, 11, 11)).ShouldBe([0, 1, 0]);   // the tenth was missed
        await house.Stranger().Signed(of, "b@example.org");
        (await Reminded(house, 12, 17, 19, 20)).ShouldBe([0, 2, 0, 0]);
        await house.Plan(of, new() { ReminderDays = [] });
        (await Reminded(house, 19)).ShouldBe([0]);
    }

    [Fact, Trait("Category", "Long")]
    public async Task Two_hosts_that_remind_at_once_send_each_reminder_once()
    {
        if (!TestDatabase.AtHand.Contains(Provider.PostgreSql)) return;
        using var house = new House(Provider.PostgreSql).AtNow();
        using var second = House.Beside(house);
        var of = await house.AnEvent(new(60), EventDate.Clock(At(20, 14), At(20, 16)));
        for (var i = 0; i < 40; i++) await house.As(Guid.CreateVersion7()).Signed(of, $"h{i}@example.org");

        foreach (var day in (int[])[13, 19])
        {
            foreach (var host in (House[])[house, second]) host.Clock.Now = At(day, 9).ToUniversalTime();
            await Task.WhenAll(Enumerable.Range(0, 6).Select(n => (n % 2 == 0 ? house : second).Send(new RemindSignedUp(At(day, 9).ToUniversalTime()))));
        }

        var reminders = (await house.Letters()).Where(l => l.Key.StartsWith("reminder:events.", StringComparison.Ordinal)).ToList();
        reminders.Count.ShouldBe(80);
        reminders.GroupBy(l => l.To).ShouldAllBe(g => g.Count() == 2);
    }

    [Theory, OnEachDatabase]
    public async Task The_morning_after_those_who_came_are_thanked_once_and_those_absent_are_not(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(10, 5));
        await house.Plan(of, new() { MaterialsUrl = "https://example.org/aineistot" });
        foreach (var who in (string[])["tuli", "poissa", "ehka"]) await house.Stranger().Signed(of, $"{who}@example.org");
        var people = await house.In((EventsDb db) => db.Registrations.AsNoTracking().ToListAsync());
        house.Clock.Now = At(10, 15).ToUniversalTime();
        (await house.Send(new ThanksGoTo((Id<Event>)of))).ShouldBe(new(3, SomebodyMarked: false));
        await house.Send(new MarkCame((Id<Event>)of, [people.Single(r => r.Email == "tuli@example.org").Id], true));
        await house.Send(new MarkCame((Id<Event>)of, [people.Single(r => r.Email == "poissa@example.org").Id], false));

        (await Thanked(house, At(10, 20))).ShouldBe(0, "not on the same evening");
        (await Thanked(house, At(11, 8))).ShouldBe(1);
        (await Thanked(house, At(12, 8))).ShouldBe(0);

        var letter = (await house.Letters()).Single(l => l.Key.StartsWith("events.thanks:", StringComparison.Ordinal));
        letter.To.ShouldBe("tuli@example.org");
        letter.Words!.Button!.Path.ShouldStartWith("/feedback/");
        string.Join('\n', letter.Words.Paragraphs).ShouldContain("https://example.org/aineistot");
    }

    [Fact]
    public async Task Where_nobody_was_marked_all_with_a_place_are_thanked_and_an_event_that_does_not_thank_writes_nothing()
    {
        using var house = new House().AtNow();
        var (of, quiet) = (await house.AnEvent(new(1, 5)), await house.AnEvent(new(5)));
        await house.Plan(quiet, new() { Thanks = false });
        foreach (var who in (string[])["a", "jono"]) await house.Stranger().Signed(of, $"{who}@example.org");
        await house.Stranger().Signed(quiet, "b@example.org");

        (await Thanked(house, At(11, 8))).ShouldBe(1);
        (await Thanked(house, At(14, 8))).ShouldBe(0);
        (await house.LettersTo("a@example.org")).ShouldContain("thanks");
    }

    [Theory, OnEachDatabase]
    public async Task The_staff_sees_who_is_missing_and_invites_each_organization_of_that_kind_once(Provider on)
    {
        using var house = new House(on).AtNow();
        foreach (var (name, sight) in new[] { ("Hyvinvointialue", Visibility.Public), ("Toinen alue", Visibility.Staff) })
            await house.Send(new EnterOrganization { Name = name, Kind = "county", Contacts = [new(null, "kirjaamo", $"{Slug.Of(name)}@example.org", null, sight)] });
        var of = await house.AnEvent(new(36, 5));
        await house.Plan(of, new() { Targets = [new(Sector.County, 8), new(Sector.Association, 2)] });
        await Comes(house, of, "a", 2, "county");
        await Comes(house, of, "b", 3, "association");
        var editor = house.As(Guid.CreateVersion7(), Roles.Editor);
        var address = $"/staff/events/{of}/audience";

        var row = (await PageForm.Read(await editor.GetAsync(new Uri(address, UriKind.Relative)))).QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Hyvinvointialue", StringComparison.Ordinal));
        row.QuerySelectorAll("td").Select(c => c.TextContent.Trim()).ShouldBe(["Hyvinvointialue", "2 / 5", "8", "6"]);
        await editor.Press(address, "invite-county");
        (await house.Send(new InviteSector((Id<Event>)of, Sector.County))).ShouldBe(0);

        var letters = (await house.Letters()).Where(l => l.Key.StartsWith("events.invitation:", StringComparison.Ordinal)).ToList();
        letters.Select(l => l.To).ShouldBe(["hyvinvointialue@example.org"], "an address that is not public stays unwritten to");
        letters[0].Words!.Button!.Path.ShouldStartWith("/events/");
        house.Clock.Now = At(10, 15).ToUniversalTime();
        await Should.ThrowAsync<RuleBroken>(() => house.Send(new InviteSector((Id<Event>)of, Sector.Association)));
    }

    [Fact]
    public async Task However_many_have_no_public_address_those_that_have_one_are_found_behind_them()
    {
        using var house = new House().AtNow();
        for (var n = 0; n <= InviteSectorHandler.Most; n++) await house.Send(new EnterOrganization { Name = $"Alue {n:000}", Kind = "county" });
        await house.Send(new EnterOrganization { Name = "Viimeinen alue", Kind = "county", Contacts = [new(null, "kirjaamo", "kirjaamo@example.org", null, Visibility.Public)] });
        var of = await house.AnEvent(new(36, 5));

        (await house.Send(new InviteSector((Id<Event>)of, Sector.County))).ShouldBe(1);
        (await house.Send(new InviteSector((Id<Event>)of, Sector.County))).ShouldBe(0);
    }

    [Fact]
    public async Task Sign_ups_that_somebody_else_takes_are_shown_with_their_deadline_and_the_desk_reminds()
    {
        using var house = new House().AtNow();
        var (own, elsewhere) = (await house.AnEvent(new(10)), await house.AnEvent(null));
        var editor = house.As(Guid.CreateVersion7(), Roles.Editor);

        (await Should.ThrowAsync<RuleBroken>(() => house.Plan(own, new() { ExternalUrl = "https://example.org/ilmo" }))).Code.ShouldBe("sign-up-twice");
        var no = await editor.Press($"/staff/events/{elsewhere}/sign-up", "plan-sign-ups", ("Wish.ExternalUrl", "javascript:alert(1)"));
        no.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await editor.Press($"/staff/events/{elsewhere}/sign-up", "plan-sign-ups", ("Wish.ExternalUrl", "https://example.org/ilmo"), ("Wish.ExternalUntil", "2026-03-08T12:00"));

        var panel = (await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/events/ilta-{elsewhere}", UriKind.Relative)))).QuerySelector("section[aria-labelledby=sign-up]")!;
        panel.QuerySelector("a.btn")!.GetAttribute("href").ShouldBe("https://example.org/ilmo");
        panel.TextContent.ShouldContain("8.3.2026");
        (await house.Send(new ExternalDeadlines())).ShouldBe(1);
        for (var i = 0; i < 2; i++) (await house.Stranger().Press($"/events/ilta-{elsewhere}/remind", "remind-me", ("Wish.Email", "Muistaja@example.org"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.Send(new RemindOfDeadlines(At(7, 11)))).Done.ShouldBe(0);
        (await house.Send(new RemindOfDeadlines(At(7, 13)))).Done.ShouldBe(1);
        (await house.Send(new RemindOfDeadlines(At(7, 14)))).Done.ShouldBe(0);
        (await house.Letters()).Single().Key.ShouldStartWith("reminder:events.deadline:");
        (await house.In((EventsDb db) => db.Set<DeadlineWatch>().CountAsync())).ShouldBe(0, "the address is kept until the letter and no longer");
        house.Clock.Now = At(9, 12).ToUniversalTime();
        (await house.Send(new ExternalDeadlines())).ShouldBe(0);
        (await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/events/ilta-{elsewhere}", UriKind.Relative)))).QuerySelector("section[aria-labelledby=sign-up]")!.QuerySelector("a").ShouldBeNull();
    }

    [Fact]
    public async Task The_settings_are_told_on_a_page_and_what_is_wrong_stays_beside_its_field()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(10, 5));
        var editor = house.As(Guid.CreateVersion7(), Roles.Editor);
        var address = $"/staff/events/{of}/sign-up";

        var no = await PageForm.Read(await editor.Press(address, "plan-sign-ups", ("Wish.OfferHours", "500"), ("Wish.ReminderDays", "7, huomenna")));
        no.QuerySelector("#wish-offerhours-err").ShouldNotBeNull();
        no.QuerySelector("#wish-reminderdays")!.GetAttribute("value").ShouldBe("7, huomenna");
        await editor.Press(address, "plan-sign-ups", ("Wish.OfferHours", "12"), ("Wish.ReminderDays", "1, 14"), ("Wish.AsksDiet", "true"), ("Wish.Targets[3]", "8"));

        var plan = await house.Send(new PlanOfSignUps(of));
        (plan.OfferHours, string.Join(' ', plan.ReminderDays), plan.AsksDiet, plan.AsksAccess, plan.Thanks).ShouldBe((12, "14 1", true, false, true));
        plan.Targets.ShouldBe([new SectorTarget(Sector.County, 8)]);
        (await house.As(Guid.CreateVersion7(), Roles.County).GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>The job on these days of March at nine in the morning: how many it reminded.</summary>
    static async Task<List<int>> Reminded(House house, params int[] days)
    {
        var done = new List<int>();
        foreach (var day in days)
        {
            house.Clock.Now = At(day, 9).ToUniversalTime();
            done.Add((await house.Send(new RemindSignedUp(house.Clock.Now))).Done);
        }
        return done;
    }

    static async Task<int> Thanked(House house, DateTimeOffset now)
    {
        house.Clock.Now = now.ToUniversalTime();
        return (await house.Send(new ThankThoseWhoCame(house.Clock.Now))).Done;
    }

    static async Task Comes(House house, Guid of, string who, int groupSize, string sector) =>
        (await house.Stranger().Press($"/events/ilta-{of}/sign-up", "sign-up", ("Wish.Name", "Aino Esimerkki"), ("Wish.Email", $"{who}@example.org"), ("Wish.GroupSize", $"{groupSize}"), ("Wish.Sector", sector))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
}
