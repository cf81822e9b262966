using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>The door of an event: one tap a person, by list or by picture, and no tap counts twice however late it comes.</summary>
public class CheckInTests
{
    [Fact]
    public async Task Without_scripts_a_button_marks_who_came_another_takes_it_back_and_the_tally_counts_the_rest()
    {
        using var house = new House().AtNow();
        var (of, address) = await AtTheDoor(house, "aino", "bertta");
        var editor = house.As(Guid.CreateVersion7(), Roles.Editor);
        var aino = await Of(house, "aino");

        (await editor.Press(address, "door", ("came", aino.Id.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Came(house)).ShouldBe(["aino@example.org"]);
        var page = await PageForm.Read(await editor.GetAsync(new Uri(address, UriKind.Relative)));
        page.QuerySelector("[data-count]")!.TextContent.ShouldBe("2 / 4 tullut");
        await editor.Press(address, "door", ("undo", aino.Id.ToString()));
        (await Came(house)).ShouldBeEmpty();

        foreach (var one in (string[])["1", "1", "1", "-1"]) await editor.Press(address, "door", ("tally", one));
        (await house.Send(new DoorList((Id<Event>)of))).Tally.ShouldBe(2);
        (await PageForm.Read(await editor.GetAsync(new Uri($"{address}?q=BERT", UriKind.Relative)))).QuerySelectorAll("[data-list] > li").Length.ShouldBe(1);
        (await house.In((EventsDb db) => db.Set<AuditEntry>().CountAsync(a => a.What == "LookAtRegistrations"))).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_picture_on_her_own_page_opens_the_list_at_her_for_the_staff_and_nothing_for_a_stranger()
    {
        using var house = new House().AtNow();
        var (of, address) = await AtTheDoor(house, "aino", "bertta");
        var bertta = await Of(house, "bertta");
        var own = await PageForm.Read(await house.Stranger().GetAsync(new Uri(await house.LinkOf("bertta@example.org"), UriKind.Relative)));
        own.QuerySelector("img.qr")!.GetAttribute("alt")!.ShouldContain($"/staff/events/{of}/check-in?code={bertta.DoorCode}");

        var scanned = await PageForm.Read(await house.As(Guid.CreateVersion7(), Roles.Editor).GetAsync(new Uri($"{address}?code={bertta.DoorCode}", UriKind.Relative)));

        scanned.QuerySelector("[data-list] > li")!.GetAttribute("data-id").ShouldBe(bertta.Id.ToString());
        (await house.Stranger().GetAsync(new Uri($"{address}?code={bertta.DoorCode}", UriKind.Relative))).StatusCode.ShouldBeOneOf(HttpStatusCode.Redirect, HttpStatusCode.Unauthorized);
        (await house.As(Guid.CreateVersion7(), Roles.County).GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OnEachDatabase]
    public async Task Taps_sent_again_late_or_by_two_doors_at_once_count_once_and_whom_two_have_marked_stays_marked(Provider on)
    {
        using var house = new House(on).AtNow();
        var (of, address) = await AtTheDoor(house, "aino", "bertta");
        var (aino, bertta) = (await Of(house, "aino"), await Of(house, "bertta"));
        Guid first = Guid.CreateVersion7(), second = Guid.CreateVersion7(), late = Guid.CreateVersion7(), tally = Guid.CreateVersion7();
        var taps = new object[] { Tap(first, aino.Id), Tap(late, bertta.Id, undone: true), new { id = tally, registration = (Guid?)null, people = 1, undone = false } };

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Send(house, address, taps)));
        await Send(house, address, Tap(second, aino.Id), Tap(late, bertta.Id));   // another device; and a tap that comes after it was taken back

        (await Came(house)).ShouldBe(["aino@example.org"]);
        (await house.In((EventsDb db) => db.Set<DoorTap>().CountAsync())).ShouldBe(4);
        (await house.Send(new DoorList((Id<Event>)of))).Tally.ShouldBe(1);

        await Send(house, address, Tap(first, aino.Id, undone: true));
        (await Came(house)).ShouldBe(["aino@example.org"], "the other door's mark stands");
        await Send(house, address, Tap(second, aino.Id, undone: true));
        (await Came(house)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_door_opens_on_the_events_morning_takes_nobody_without_a_place_and_nothing_unreadable()
    {
        using var house = new House().AtNow();
        var (of, address) = await AtTheDoor(house, "aino");
        house.Clock.Now = At(9, 23).ToUniversalTime();
        (await Send(house, address, Tap(Guid.CreateVersion7(), (await Of(house, "aino")).Id))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        house.Clock.Now = At(10, 8).ToUniversalTime();
        foreach (var broken in (string[])["{", "[{\"id\":\"x\"}]", "[{}]", "null", "[null]"])
            ((int)(await house.As(Guid.CreateVersion7(), Roles.Editor).Press(address, "door", ("taps", broken))).StatusCode).ShouldBeInRange(300, 422, broken);
        (await Send(house, address, new { id = Guid.CreateVersion7(), registration = (Guid?)null, people = 500, undone = false })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Send(house, address, Tap(Guid.CreateVersion7(), Guid.CreateVersion7()))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.In((EventsDb db) => db.Set<DoorTap>().CountAsync())).ShouldBe(0);
        (await house.Send(new DoorList((Id<Event>)of))).Came.ShouldBe(0);
    }

    /// <summary>Groups of two, and the event has just begun.</summary>
    static async Task<(Guid Of, string Address)> AtTheDoor(House house, params string[] who)
    {
        var of = await house.AnEvent(new(10, 5));
        foreach (var name in who) await (await house.Stranger().SignUp(of, $"{name}@example.org", 2, name: $"{name} Esimerkki")).Json();
        house.Clock.Now = At(10, 14, 5).ToUniversalTime();
        return (of, $"/staff/events/{of}/check-in");
    }

    static object Tap(Guid id, Guid registration, bool undone = false) => new { id, registration, people = 0, undone };

    static Task<HttpResponseMessage> Send(House house, string address, params object[] taps) => house.As(Guid.CreateVersion7(), Roles.Editor).Press(address, "door", ("taps", JsonSerializer.Serialize(taps)));

    static Task<Registration> Of(House house, string who) => house.In((EventsDb db) => db.Registrations.AsNoTracking().SingleAsync(r => r.Email == $"{who}@example.org"));

    static Task<List<string?>> Came(House house) => house.In((EventsDb db) => db.Registrations.Where(r => r.Came == true).Select(r => r.Email).ToListAsync());
}
