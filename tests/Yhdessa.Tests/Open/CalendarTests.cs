using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Host.Accounts;
using Yhdessa.Kernel;
using Yhdessa.Tests.Events;
using Yhdessa.Tests.Governance;
using Yhdessa.Tests.Spaces;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Open;

/// <summary>Calendars and feeds one subscribes to.</summary>
public sealed class CalendarTests
{
    static async Task<string> Read(HttpClient client, string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        answer.StatusCode.ShouldBe(status, path);
        return (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal);   // folded lines
    }

    [Theory, OnEachDatabase]
    public async Task An_organizations_calendar_has_its_events_and_of_its_bookings_the_public_ones(Provider on)
    {
        using var house = await SpacesHouse.AtNow(new House(on)).WithSeason();
        var (space, staff) = (await house.ASpace(), house.As(Guid.CreateVersion7(), Roles.Administrator));
        await staff.Booked(Wish(space, At(10, 10), At(10, 12), title: "Avoimet ovet", @public: true, organizationId: GovernanceHouse.Organization));
        await staff.Booked(Wish(space, At(11, 10), At(11, 12), title: "Hallituksen kokous", organizationId: GovernanceHouse.Organization));
        await house.In((Yhdessa.Events.EventsDb db) => Task.FromResult(db.Add(new Yhdessa.Events.Event(Id<Yhdessa.Events.Event>.New(), "ilta")
            .Describe(new(new("Yhteinen ilta"), Yhdessa.Events.EventKind.Own, Yhdessa.Events.EventType.AssociationEvening, Yhdessa.Events.EventDate.Clock(At(12, 14), At(12, 16)), 2026) { OrganizationIds = [GovernanceHouse.Organization] }))));

        var calendar = await Read(house.Stranger(), $"/calendar/organizations/{GovernanceHouse.Organization}.ics");

        calendar.ShouldContain("SUMMARY:Avoimet ovet");
        calendar.ShouldContain("SUMMARY:Yhteinen ilta");
        calendar.ShouldContain("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        calendar.ShouldNotContain("Hallituksen kokous");
        await Read(house.Stranger(), $"/calendar/organizations/{Guid.CreateVersion7()}.ics", HttpStatusCode.NotFound);
    }

    [Theory, OnEachDatabase]
    public async Task An_event_that_was_taken_away_is_told_as_cancelled_as_long_as_it_lies_in_the_bin(Provider on)
    {
        using var house = SpacesHouse.AtNow(new House(on));
        var (staff, anyone) = (house.As(Guid.CreateVersion7(), Roles.Administrator), house.Stranger());
        var made = await staff.Made(EventsHouse.Wish("Kevätmessut", ("organizationIds", null), ("municipality", null)));
        int Sequence(string calendar) => int.Parse(calendar.Split("SEQUENCE:")[1].Split("\r\n")[0], System.Globalization.CultureInfo.InvariantCulture);
        var before = await Read(anyone, "/calendar/events.ics");
        before.ShouldContain("STATUS:CONFIRMED");
        var draft = await staff.Made(EventsHouse.Wish("Luonnos", ("publish", false), ("organizationIds", null), ("municipality", null)));

        foreach (var id in new[] { made.Id(), draft.Id() }) await house.In(async (Yhdessa.Events.EventsDb db) => { (await db.Events.SingleAsync(e => e.Id == (Id<Yhdessa.Events.Event>)id)).Remove(house.Clock.GetUtcNow()); return 0; });

        var after = await Read(anyone, "/calendar/events.ics");
        after.ShouldContain($"UID:event-{made.Id()}@yhdessa");
        after.ShouldContain("STATUS:CANCELLED");
        after.ShouldNotContain("/events/kevatmessut");
        after.ShouldNotContain("Luonnos");
        Sequence(after).ShouldBeGreaterThan(Sequence(before));
        (await anyone.GetStringAsync(new Uri("/feeds/events.json", UriKind.Relative))).ShouldNotContain("Kevätmessut");
        house.Clock.Advance(TimeSpan.FromDays(31));
        (await Read(anyone, "/calendar/events.ics")).ShouldNotContain("BEGIN:VEVENT");
    }

    [Theory, OnEachDatabase]
    public async Task A_bodys_calendar_has_its_public_meetings_whoever_asks(Provider on)
    {
        using var house = await new House(on).WithSeason();
        var keeper = house.Coordinator();
        var (meeting, _) = await keeper.Meeting();
        await keeper.Post("/meetings", new { bodyId = GovernanceHouse.Board, start = "2026-05-04T09:00:00+03:00", @public = false }, 201);

        foreach (var reader in new[] { house.Stranger(), keeper })
        {
            var calendar = await Read(reader, $"/calendar/bodies/{GovernanceHouse.Board}.ics");
            calendar.ShouldContain($"UID:meeting-{meeting}@yhdessa");
            calendar.ShouldNotContain("20260504");
        }
        (await Read(house.Stranger(), $"/calendar/bodies/{GovernanceHouse.Forum}.ics")).ShouldNotContain(meeting.ToString());
        await Read(house.Stranger(), $"/calendar/bodies/{Guid.CreateVersion7()}.ics", HttpStatusCode.NotFound);
    }

    [Theory, OnEachDatabase]
    public async Task Her_own_calendar_has_a_secret_address_that_is_shown_once_and_ends_when_she_says_so(Provider on)
    {
        using var house = SpacesHouse.AtNow(new House(on));
        var (id, space) = (await house.Send(new InvitePerson("aino@example.org", new([])) { Name = "Aino Esimerkki", Quietly = true }), await house.ASpace());
        var me = house.As(id);
        await me.Booked(Wish(space, At(10, 10), At(10, 12), title: "Kuoroharjoitus"));
        (await house.Stranger().SignUp(await house.AnEvent(new Yhdessa.Events.SignUpTerms(10)), "aino@example.org")).StatusCode.ShouldBe(HttpStatusCode.Created);

        var first = await Address(me);
        var answer = await house.Stranger().GetAsync(new Uri(first, UriKind.Relative));
        var calendar = await answer.Content.ReadAsStringAsync();
        calendar.ShouldContain("SUMMARY:Kuoroharjoitus");
        calendar.ShouldContain("SUMMARY:Yhteinen ilta");
        (answer.Headers.GetValues("Referrer-Policy").Single(), answer.Headers.CacheControl!.NoStore, answer.Headers.Contains("Access-Control-Allow-Origin")).ShouldBe(("no-referrer", true, false));
        (await house.In((HostDb db) => db.CalendarAddresses.AsNoTracking().SingleAsync())).Hash.ShouldNotContain(first.Split('/')[^1][..10]);

        var second = await Address(me);
        await Read(house.Stranger(), first, HttpStatusCode.NotFound);
        await Read(house.Stranger(), second);
        await (await PageForm.Open(me, "/my", "end-calendar")).Send(me);
        await Read(house.Stranger(), second, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_erased_persons_calendar_opens_nothing()
    {
        using var house = SpacesHouse.AtNow(new House());
        var id = await house.Send(new InvitePerson("aino@example.org", new([])) { Name = "Aino Esimerkki", Quietly = true });
        var me = house.As(id);
        var address = await Address(me);

        await (await PageForm.Open(me, "/my", "erase-me")).With("typed", "aino@example.org").Send(me);

        await Read(house.Stranger(), address, HttpStatusCode.NotFound);
        (await house.In((HostDb db) => db.CalendarAddresses.AsNoTracking().CountAsync())).ShouldBe(0);
    }

    /// <summary>The path that her page shows after the press of the button; the page itself never shows it again.</summary>
    static async Task<string> Address(HttpClient me)
    {
        IHtmlDocument page = await PageForm.Read(await (await PageForm.Open(me, "/my", "make-calendar")).Send(me));
        var shown = page.QuerySelector("[aria-labelledby=calendar] code")!.TextContent;
        (await me.GetStringAsync(new Uri("/my", UriKind.Relative))).ShouldNotContain(shown);
        return new Uri(shown).AbsolutePath;
    }
}

/// <summary>What the demonstration did is told in the log in words, not by the code's names.</summary>
public sealed class DemonstrationLogTests(DemonstrationHouse demo) : IClassFixture<DemonstrationHouse>
{
    [Fact]
    public async Task The_log_has_words_for_everything_that_the_demonstration_did()
    {
        var texts = (Texts)demo.House.Services.GetService(typeof(Texts))!;
        var told = await demo.House.In((HostDb db) => db.Set<AuditEntry>().Select(a => new { a.What, a.Kind }).Distinct().ToListAsync());

        told.ShouldNotBeEmpty();
        told.Where(t => !texts.Has($"host.audit.act.{t.What}") || !texts.Has($"host.audit.kind.{t.Kind}")).ShouldBeEmpty();
    }
}

public sealed class NewsFeedTests(DemonstrationHouse demo) : IClassFixture<DemonstrationHouse>
{
    static readonly XNamespace atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_news_are_a_feed_in_the_readers_language()
    {
        var feed = XDocument.Parse(await demo.Text("/sv/feeds/news.atom")).Root!;

        feed.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe("sv");
        var entries = feed.Elements(atom + "entry").ToList();
        entries.ShouldNotBeEmpty();
        entries.ShouldAllBe(e => e.Element(atom + "id")!.Value.StartsWith("urn:uuid:") && e.Element(atom + "title")!.Value.Length > 0 && new Uri(e.Element(atom + "link")!.Attribute("href")!.Value).AbsolutePath.StartsWith("/sv/news/"));
        (await demo.House.Stranger().GetAsync(new Uri("/feeds/news.atom?colour=red", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
