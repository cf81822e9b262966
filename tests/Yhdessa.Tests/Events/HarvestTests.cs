using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.HarvestHouse;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Events;

/// <summary>Events that another house tells first: taken once, mended when it mends them, never over what somebody wrote here.</summary>
public sealed class HarvestTests
{
    [Theory, OnEachDatabase]
    public async Task Another_houses_events_come_once_with_their_origin_and_the_same_again_changes_nothing(Provider on)
    {
        await using var sink = await LinkedSink.Open();
        sink.Tells(LinkedSink.Event("a1", "Verkkotilaisuus"), LinkedSink.Event("a2", "Kirjapiiri", "2026-06-02", null), """{"id":"helsinki:bad","name":"not words"}""", LinkedSink.Event("a3", "Sarja", more: "\"super_event_type\":\"recurring\""));
        var (house, _) = await Fetching(sink, on);
        using var _house = house;

        (await Fetch(house)).Done.ShouldBe(2);
        (await Fetch(house)).Done.ShouldBe(0);

        var events = await Taken(house);
        events.Select(e => (e.Name.Fi, e.Municipality, e.Place, e.Publication)).ShouldBe([("Verkkotilaisuus", "398", "Pääkirjasto, Kirkkokatu 31", Publication.Published), ("Kirjapiiri", "398", "Pääkirjasto, Kirkkokatu 31", Publication.Published)]);
        (events[0].Start, events[1].Start, events[1].FirstDay).ShouldBe((new DateTimeOffset(2026, 6, 1, 13, 45, 0, TimeSpan.Zero), null, new DateOnly(2026, 6, 2)));
        events[0].Description!.Fi.ShouldBe("Tervetuloa.\n\nMukana kaikki.");
        (await Run(house)).Unreadable.ShouldBe(1);
        sink.Asked[0].ShouldBe("?division=kunta:lahti&start=today&page_size=100&include=location,keywords&show_deleted=true");
        var page = (await house.Stranger().Sees("/events/verkkotilaisuus")).Body!;
        page.QuerySelector("a[href='https://www.example.org/tapahtumat/a1']")!.TextContent.ShouldBe("Alkuperäinen ilmoitus");
        var linked = await (await house.Stranger().GetAsync(new Uri("/linked-events/v1/event/?data_source=helsinki", UriKind.Relative))).Json();
        linked.GetProperty("data").EnumerateArray().Select(e => e.Words("publisher")).ShouldBe(["ahjo:u541000", "ahjo:u541000"]);
    }

    [Fact]
    public async Task What_the_source_mends_is_mended_here_but_what_somebody_edited_here_stays()
    {
        await using var sink = await LinkedSink.Open();
        sink.Tells(LinkedSink.Event("a1", "Iltapäivä"), LinkedSink.Event("a2", "Aamu"));
        var (house, _) = await Fetching(sink);
        using var _house = house;
        await Fetch(house);
        var edited = (await Taken(house)).Single(e => e.Name.Fi == "Aamu");
        (await house.Editor().Patch(edited.Id, new { place = "Eri paikka" })).EnsureSuccessStatusCode();
        sink.Tells(LinkedSink.Event("a1", "Iltapäivä kaikille", "2026-06-03T13:00:00Z", "2026-06-03T15:00:00Z", "\"event_status\":\"EventRescheduled\""), LinkedSink.Event("a2", "Aamu muuttui"));

        await Fetch(house);

        var events = await Taken(house);
        events.Select(e => e.Name.Fi).ShouldBe(["Aamu", "Iltapäivä kaikille"]);
        (events[0].Place, events[1].FirstDay, events[1].Status).ShouldBe(("Eri paikka", new DateOnly(2026, 6, 3), EventStatus.Rescheduled));
        var run = await Run(house);
        (run.Added, run.Changed, run.Kept).ShouldBe((0, 1, 1));
    }

    [Theory, OnEachDatabase]
    public async Task A_move_that_the_source_tells_takes_back_the_reminder_of_the_old_time_and_tells_both_times(Provider on)
    {
        await using var sink = await LinkedSink.Open();
        sink.Tells(LinkedSink.Event("a1", "Iltapäivä", "2026-03-10T12:00:00Z", "2026-03-10T14:00:00Z"), LinkedSink.Event("a2", "Toinen", "2026-03-10T12:00:00Z", "2026-03-10T14:00:00Z"));
        var (house, _) = await Fetching(sink, on);
        using var _house = house;
        await Fetch(house);
        foreach (var e in await Taken(house))
        {
            (await house.Editor().Patch(e.Id, new { capacity = 10 })).EnsureSuccessStatusCode();
            await house.Stranger().Signed(e.Id, e.Name.Fi == "Toinen" ? "toinen@example.org" : "aino@example.org");
        }
        house.Clock.Now = Helsinki.At(new DateTime(2026, 3, 9, 7, 0, 0)).ToUniversalTime();
        (await house.Send(new RemindSignedUp(house.Clock.Now))).Done.ShouldBe(2);
        sink.Tells(LinkedSink.Event("a1", "Iltapäivä", "2026-03-10T13:00:00Z", "2026-03-10T15:00:00Z", "\"event_status\":\"EventRescheduled\""), LinkedSink.Event("a2", "Toinen", "2026-03-10T12:00:00Z", "2026-03-10T14:00:00Z"));

        await Fetch(house);

        (await Reminders(house)).ShouldBe(["toinen@example.org"], "the other one keeps its own");
        (await house.Send(new RemindSignedUp(house.Clock.Now))).Done.ShouldBe(1, "of the new time anew");
        (await house.Send(new RemindSignedUp(house.Clock.Now))).Done.ShouldBe(0);
        (await Reminders(house)).ShouldBe(["aino@example.org", "toinen@example.org"]);
        var moved = (await house.Letters()).Single(l => l.Key.StartsWith("events.moved:", StringComparison.Ordinal)).Words!;
        Plain(string.Join('\n', moved.Paragraphs)).ShouldContain("klo 14–16 → ti 10.3.2026 klo 15–17");
        Plain((await house.Stranger().Sees("/events/iltapaiva")).Body!.TextContent).ShouldContain("klo 14–16 → ", Case.Sensitive, "the page tells what it was");
    }

    [Fact]
    public async Task What_the_source_calls_off_and_holds_after_all_those_signed_up_hear_both_times()
    {
        await using var sink = await LinkedSink.Open();
        sink.Tells(LinkedSink.Event("a1", "Iltapäivä"));
        var (house, _) = await Fetching(sink);
        using var _house = house;
        await Fetch(house);
        var of = (await Taken(house)).Single().Id;
        (await house.Editor().Patch(of, new { capacity = 10 })).EnsureSuccessStatusCode();
        await house.Stranger().Signed(of, "aino@example.org");

        foreach (var told in (string[])["\"event_status\":\"EventCancelled\"", ""])
        {
            sink.Tells(LinkedSink.Event("a1", "Iltapäivä", more: told));
            await Fetch(house);
            await house.DeliverEvents();
        }

        (await house.LettersTo("aino@example.org")).ShouldBe(["confirmed", "calledOff", "resumed"]);
    }

    static string Plain(string words) => words.Replace("\u2060", "", StringComparison.Ordinal).Replace('\u00a0', ' ');

    static async Task<IReadOnlyList<string?>> Reminders(House house) =>
        [.. (await house.Letters()).Where(l => l.Key.StartsWith("reminder:", StringComparison.Ordinal) && l.State == Yhdessa.Mail.LetterState.Waiting).Select(l => l.To).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task What_the_source_no_longer_tells_is_marked_and_staff_look_at_it_and_it_comes_back()
    {
        await using var sink = await LinkedSink.Open();
        sink.Tells(LinkedSink.Event("a1", "Katoava"), LinkedSink.Event("a2", "Pysyvä"), LinkedSink.Event("a3", "Poistettu"));
        var (house, _) = await Fetching(sink);
        using var _house = house;
        await Fetch(house);

        sink.Tells(LinkedSink.Event("a2", "Pysyvä"), LinkedSink.Event("a3", "Poistettu", more: "\"deleted\":true").Replace("\"deleted\":false,\"replaced_by\"", "\"replaced_by\"", StringComparison.Ordinal));
        (await Fetch(house)).Done.ShouldBe(2);

        (await house.Stranger().Sees("/events/katoava")).Body!.TextContent.ShouldContain("poistunut lähteestään");
        var staff = (await house.Editor().Sees("/staff/events/sources")).Body!;
        staff.QuerySelectorAll("section[aria-labelledby=look] h3").Select(h => h.TextContent).ShouldBe(["Katoava", "Poistettu"], ignoreOrder: true);
        sink.Tells(LinkedSink.Event("a1", "Katoava"), LinkedSink.Event("a2", "Pysyvä"), LinkedSink.Event("a3", "Poistettu"));
        await Fetch(house);
        (await house.In((EventsDb db) => db.Harvested.CountAsync(h => h.VanishedAt != null))).ShouldBe(0);
    }

    [Fact]
    public async Task One_that_looks_like_ours_waits_with_the_twin_named_although_the_source_publishes()
    {
        await using var sink = await LinkedSink.Open();
        sink.Tells(LinkedSink.Event("a1", "Kevätmessut", "2026-04-10T09:00:00Z", "2026-04-10T12:00:00Z"));
        var (house, _) = await Fetching(sink);
        using var _house = house;
        await house.Editor().Made(EventsHouse.Wish());

        await Fetch(house);

        (await Taken(house)).Single().Publication.ShouldBe(Publication.Waiting);
        (await house.Editor().Sees("/staff/events/sources")).Body!.QuerySelector("section[aria-labelledby=look]")!.TextContent.ShouldContain("Näyttää samalta kuin");
    }

    [Theory]
    [InlineData("http://api.example.org/v1/event/")]
    [InlineData("https://127.0.0.1/v1/event/")]
    [InlineData("https://localhost/v1/event/")]
    [InlineData("https://intranet/v1/event/")]
    [InlineData("https://api.example.org:8443/v1/event/")]
    [InlineData("https://user:word@api.example.org/v1/event/")]
    [InlineData("file:///etc/passwd")]
    public async Task A_source_has_a_public_name_over_https(string address)
    {
        using var house = await EventsHouse.WithOrganizations();

        await Should.ThrowAsync<FluentValidation.ValidationException>(() => house.Send(new AddSource("Väärä", address, false)));
    }

    [Fact]
    public async Task Staff_add_a_source_fetch_it_at_once_stop_and_take_that_back_and_others_may_not()
    {
        await using var sink = await LinkedSink.Open();
        sink.Tells(LinkedSink.Event("a1", "Odottava"));
        using var house = sink.House();
        house.Clock.Now = Noon;
        await house.Send(new ImportSeason(Season.File));
        using var editor = house.Editor();

        using var added = await (await PageForm.Open(editor, "/staff/events/sources", "add-source")).With("Wish.Name", "Naapuri").With("Wish.Address", LinkedSink.Address).Send(editor);
        ((int)added.StatusCode).ShouldBe(302, await added.Content.ReadAsStringAsync());
        var source = (await house.Send(new HarvestSources())).Single();
        using var fetched = await (await PageForm.Open(editor, "/staff/events/sources", $"fetch-{source.Id}")).Send(editor);
        ((int)fetched.StatusCode).ShouldBe(302);
        (await Taken(house)).Single().Publication.ShouldBe(Publication.Waiting);

        await house.Send(new RemoveSource((Id<HarvestSource>)source.Id));
        (await Fetch(house)).Done.ShouldBe(0);
        await house.Send(new TakeBackSource((Id<HarvestSource>)source.Id));
        (await house.Send(new HarvestSources())).Count.ShouldBe(1);
        ((int)(await house.As(Guid.CreateVersion7()).GetAsync(new Uri("/staff/events/sources", UriKind.Relative))).StatusCode).ShouldBe(403);
    }
}
