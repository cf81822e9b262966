using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Tests.Spaces;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>What else there is when an event's space is taken, each one press away; and what a space wants accepted first.</summary>
public sealed class EventSpaceOfferTests
{
    static DateTimeOffset At(int day, int hour) => Helsinki.At(new DateTime(2026, 3, day, hour, 0, 0));

    static async Task<(House House, HttpClient Editor, Guid Taken, Guid Other)> Furnished()
    {
        var house = await EventsHouse.WithOrganizations();
        var (taken, other) = (await house.ASpace("Sali", c => c with { Capacity = 60 }), await house.ASpace("Verstas", c => c with { Capacity = 40 }));
        using var somebody = house.Editor();   // what one has booked oneself is no clash
        await somebody.Booked(SpacesHouse.Wish(taken, At(10, 11), At(10, 13)));
        return (house, house.Editor(), taken, other);
    }

    static async Task<PageForm> Filled(HttpClient client, Guid space) => (await PageForm.Open(client, "/staff/events/new", "new-event")).With("Wish.Name.Fi", "Kevätkahvit").With("Wish.Type", "activity")
        .With("Wish.FirstDay", "2026-03-10").With("Wish.StartTime", "11:00").With("Wish.EndTime", "13:00").With("Wish.Municipality", "398").With("Wish.Capacity", "30").With("Wish.SpaceId", space.ToString());

    static PageForm Again(IHtmlDocument page, string address, string name) => new(page, new Uri(address, UriKind.Relative), page.Forms.First(f => f.QuerySelector($"input[name=_handler][value='{name}']") is not null));

    static List<(string Words, string Value)> Offers(IHtmlDocument page) => [.. page.QuerySelectorAll("#space-offers button[name=_space]").Select(b => (b.TextContent.Trim(), b.GetAttribute("value")!))];

    static Task<Event> Only(House house) => house.In((EventsDb db) => db.Events.AsNoTracking().SingleAsync());

    static async Task Settled(House house)
    {
        for (var n = 0; n < 4; n++) await house.DeliverEvents();
    }

    [Fact]
    public async Task Each_alternative_is_one_button_that_saves_the_filled_event_there()
    {
        var (house, editor, taken, other) = await Furnished();
        using var _ = house;
        using var shown = await (await Filled(editor, taken)).Send(editor, "_do=publish");
        shown.StatusCode.ShouldBe(HttpStatusCode.Conflict, await shown.Content.ReadAsStringAsync());
        var page = await PageForm.Read(shown);
        var offers = Offers(page);
        offers.Count.ShouldBe(3);
        offers.Select(o => o.Words).ShouldBeUnique();
        page.QuerySelector("#space-offers button")!.HasAttribute("hidden").ShouldBeTrue("the Enter key is not the first offer");

        var there = offers.Single(o => o.Value.StartsWith(other.ToString(), StringComparison.Ordinal));
        using var sent = await Again(page, "/staff/events/new", "new-event").With("Wish.Summary.Fi", "Tule kahville.").Send(editor, $"_space={there.Value}");

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync());
        var made = await Only(house);
        (made.SpaceIds.Single(), made.Start, made.Publication, made.Summary!.Fi).ShouldBe((other, At(10, 11).ToUniversalTime(), Publication.Published, "Tule kahville."));
        await Settled(house);
        (await house.In((SpacesDb db) => db.Bookings.CountAsync(b => b.SpaceId == (Id<Space>)other))).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_space_at_another_time_is_one_button_too_and_a_draft_stays_a_draft()
    {
        var (house, editor, taken, _) = await Furnished();
        using var _h = house;
        using var shown = await (await Filled(editor, taken)).Send(editor, "_do=keep");
        var page = await PageForm.Read(shown);

        var later = Offers(page).First(o => o.Value.StartsWith(taken.ToString(), StringComparison.Ordinal));
        using var sent = await Again(page, "/staff/events/new", "new-event").Send(editor, $"_space={later.Value}");

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync());
        var made = await Only(house);
        (made.SpaceIds.Single(), made.Publication, made.End - made.Start).ShouldBe((taken, Publication.Draft, (TimeSpan?)TimeSpan.FromHours(2)));
        made.Start.ShouldNotBe(At(10, 11).ToUniversalTime());
    }

    [Fact]
    public async Task Who_has_said_that_the_twins_are_others_is_not_asked_again_for_taking_an_offer()
    {
        var (house, editor, taken, other) = await Furnished();
        using var _ = house;
        await editor.Made(EventsHouse.Wish("Kevätkahvit", ("start", "2026-03-10T09:00:00Z"), ("end", "2026-03-10T11:00:00Z"), ("publish", true)));
        var twins = await PageForm.Read(await (await Filled(editor, taken)).Send(editor, "_do=publish"));
        twins.QuerySelector("#twins").ShouldNotBeNull();

        var clash = await PageForm.Read(await Again(twins, "/staff/events/new", "new-event").Send(editor, "_anyway=publish"));
        var offer = Offers(clash).Single(o => o.Value.StartsWith(other.ToString(), StringComparison.Ordinal));
        using var sent = await Again(clash, "/staff/events/new", "new-event").Send(editor, $"_space={offer.Value}");

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync());
        (await house.In((EventsDb db) => db.Events.CountAsync(e => e.Publication == Publication.Published))).ShouldBe(2);
    }

    [Fact]
    public async Task A_space_that_is_closed_or_too_small_then_offers_other_times_and_spaces()
    {
        var (house, editor, _, other) = await Furnished();
        using var _h = house;
        var big = await house.ASpace("Juhlasali", c => c with { Capacity = 300 });

        var closed = await (await editor.Make(EventsHouse.Wish("Yöpeli", ("spaceId", other), ("start", "2026-03-11T19:00:00Z"), ("end", "2026-03-11T21:00:00Z"), ("bookSpace", true)))).Json();
        var small = await (await editor.Make(EventsHouse.Wish("Juhla", ("spaceId", other), ("start", "2026-03-11T09:00:00Z"), ("end", "2026-03-11T11:00:00Z"), ("capacity", 200), ("bookSpace", true)))).Json();

        (closed.Words("code"), closed.GetProperty("alternatives").GetArrayLength()).ShouldBe(("outside-opening-hours", 3));
        (small.Words("code"), small.GetProperty("alternatives")[0].GetProperty("spaceId").GetGuid()).ShouldBe(("too-many-people", big));
    }

    [Fact]
    public async Task An_event_that_was_refused_its_space_afterwards_offers_others_on_its_page_and_to_programs()
    {
        var (house, editor, taken, other) = await Furnished();
        using var _ = house;
        var id = (await editor.Made(EventsHouse.Wish("Kevätkahvit", ("spaceId", taken), ("start", "2026-03-10T09:00:00Z"), ("end", "2026-03-10T11:00:00Z")))).Id();   // a program that says nothing of booking gets its event

        var told = await (await editor.GetAsync(new Uri($"/api/v1/events/{id}/space", UriKind.Relative))).Json();
        (told.Words("state"), told.GetProperty("alternatives").GetArrayLength()).ShouldBe(("refused", 3));
        var form = await PageForm.Open(editor, $"/staff/events/{id}", "edit-event");
        var there = Offers(form.Page).Single(o => o.Value.StartsWith(other.ToString(), StringComparison.Ordinal));
        using var sent = await form.Send(editor, $"_space={there.Value}");

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync());
        await Settled(house);
        (await (await editor.GetAsync(new Uri($"/api/v1/events/{id}/space", UriKind.Relative))).Json()).Words("state").ShouldBe("confirmed");
    }

    [Fact]
    public async Task The_terms_of_a_space_are_accepted_in_the_events_own_form_and_hold_when_it_moves()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var space = await house.ASpace("Sali", c => c with { Terms = new() { ToAccept = new("Tila on päihteetön."), PurposeNeeded = true } });

        var unticked = await PageForm.Read(await (await Filled(editor, space)).Send(editor, "_do=publish"));
        unticked.QuerySelector("#errors a")!.GetAttribute("href")!.ShouldEndWith("#wish-acceptterms");
        unticked.Body!.TextContent.ShouldContain("Tila on päihteetön.");
        (await Again(unticked, "/staff/events/new", "new-event").With("Wish.AcceptTerms", "true").Send(editor, "_do=publish")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Settled(house);

        var booking = await house.In((SpacesDb db) => db.Bookings.AsNoTracking().SingleAsync());
        var version = await house.In((SpacesDb db) => db.Spaces.Where(s => s.Id == (Id<Space>)space).Select(s => s.Terms.ToAcceptVersion).SingleAsync());
        booking.AcceptedTerms.ShouldBe(version);
        var id = (await Only(house)).Id;
        var edit = await PageForm.Open(editor, $"/staff/events/{id}", "edit-event");
        edit.Page.QuerySelector("[name='Wish.AcceptTerms']").ShouldBeNull("what was accepted is not asked again");
        (await edit.With("Wish.FirstDay", "2026-03-11").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Settled(house);
        (await house.In((SpacesDb db) => db.Bookings.AsNoTracking().SingleAsync())).Start.Day.ShouldBe(11);
    }

    [Fact]
    public async Task An_event_held_after_all_says_that_its_space_waits_for_the_terms_and_leads_to_them()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var space = await house.ASpace("Sali", c => c with { Terms = new() { ToAccept = new("Tila on päihteetön.") } });
        var version = (await house.In((SpacesDb db) => db.Spaces.Where(s => s.Id == (Id<Space>)space).Select(s => s.Terms.ToAcceptVersion).SingleAsync()))!;
        var id = (await editor.Made(EventsHouse.Wish("Talkoot", ("spaceId", space), ("start", "2026-03-10T09:00:00Z"), ("end", "2026-03-10T11:00:00Z"), ("bookSpace", true), ("acceptedTerms", version)))).Id();
        await Settled(house);
        var address = $"/staff/events/{id}";
        await editor.Press(address, "cancel-event", ("reason", "Sairastapaus"));
        await Settled(house);

        (await editor.Press(address, "resume-event")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Settled(house);

        var page = await PageForm.Open(editor, address, "edit-event");
        page.Page.Body!.TextContent.ShouldContain("kun hyväksyt sen ehdot");
        var way = page.Page.QuerySelector("main a[href$='#wish-acceptterms']")!;
        page.Page.GetElementById(way.GetAttribute("href")!.Split('#')[1]).ShouldNotBeNull("the link leads to the box");
        (await page.With("Wish.AcceptTerms", "true").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Settled(house);
        (await (await editor.GetAsync(new Uri($"/api/v1/events/{id}/space", UriKind.Relative))).Json()).Words("state").ShouldBe("confirmed");
        (await editor.GetStringAsync(new Uri(address, UriKind.Relative))).ShouldNotContain("kun hyväksyt sen ehdot");
    }

    [Fact]
    public async Task A_program_accepts_the_terms_by_their_version_and_moving_to_another_space_accepts_those_of_that_one()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var (one, two) = (await house.ASpace("Sali", c => c with { Terms = new() { ToAccept = new("Ei päihteitä.") } }), await house.ASpace("Verstas", c => c with { Terms = new() { ToAccept = new("Siivoa jälkesi.") } }));
        async Task<string> Version(Guid space) => (await house.In((SpacesDb db) => db.Spaces.Where(s => s.Id == (Id<Space>)space).Select(s => s.Terms.ToAcceptVersion).SingleAsync()))!;
        Dictionary<string, object?> In(Guid space, params (string, object?)[] more) => EventsHouse.Wish("Talkoot", [("spaceId", space), ("start", "2026-03-10T09:00:00Z"), ("end", "2026-03-10T11:00:00Z"), ("bookSpace", true), .. more]);

        using var refused = await editor.Make(In(one));
        ((await refused.Json()).Words("code"), refused.StatusCode).ShouldBe(("terms-not-accepted", HttpStatusCode.UnprocessableEntity));
        var id = (await editor.Made(In(one, ("acceptedTerms", await Version(one))))).Id();
        await Settled(house);
        (await editor.Patch(id, new { spaceId = two, bookSpace = true })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await editor.Patch(id, new { spaceId = two, bookSpace = true, acceptedTerms = await Version(two) })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Settled(house);

        (await house.In((SpacesDb db) => db.Bookings.AsNoTracking().SingleAsync())).SpaceId.Value.ShouldBe(two);
        (await editor.GetAsync(new Uri($"/api/v1/events/{id}/space", UriKind.Relative)) is { } answer ? (await answer.Json()).Words("state") : "").ShouldBe("confirmed");
    }

    [Fact]
    public async Task A_space_wished_for_before_the_time_is_known_is_booked_when_it_is()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var space = await house.ASpace();
        var id = (await editor.Made(EventsHouse.Wish("Talkoot", ("spaceId", space), ("start", "2026-03-10"), ("end", null), ("bookSpace", true)))).Id();

        var told = await (await editor.GetAsync(new Uri($"/api/v1/events/{id}/space", UriKind.Relative))).Json();
        (told.Words("state"), told.GetProperty("waitsForTime").GetBoolean()).ShouldBe(("none", true));
        var form = await PageForm.Open(editor, $"/staff/events/{id}", "edit-event");
        form.Page.Body!.TextContent.ShouldContain("Tila varataan, kun");
        (await form.With("Wish.StartTime", "12:00").With("Wish.EndTime", "14:00").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Settled(house);

        (await (await editor.GetAsync(new Uri($"/api/v1/events/{id}/space", UriKind.Relative))).Json()).Words("state").ShouldBe("confirmed");
    }
}
