using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Door;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

/// <summary>The screen at a space's door: what everybody sees there, and what a paired device may do.</summary>
public sealed class DoorTests : IDisposable
{
    static readonly Guid theHouse = SeasonId.Of("house-fellmannia");

    readonly House house = new House().AtNow();
    readonly HttpClient coordinator, tablet;

    public DoorTests() => (coordinator, tablet) = (house.As(Guid.CreateVersion7(), Roles.Coordinator), house.Stranger());

    public void Dispose() => house.Dispose();

    static string Screen(Guid space) => $"/screen/{theHouse}/{space}";

    async Task<IDocument> Look(Guid space, HttpClient? who = null) => await PageForm.Read(await (who ?? tablet).GetAsync(new Uri(Screen(space), UriKind.Relative)));

    async Task<string> Code(Guid space, string name = "Kokoustilan ovi")
    {
        var answer = await (await PageForm.Open(coordinator, "/staff/doors", "door-device")).With("Wish.Name", name).With("Wish.SpaceId", space.ToString()).Send(coordinator);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await PageForm.Read(answer)).QuerySelector("#code")!.TextContent;
    }

    async Task<HttpResponseMessage> Pair(string code, HttpClient? who = null) => await (await PageForm.Open(who ?? tablet, "/screen/pair", "pair")).With("Wish.Code", code).Send(who ?? tablet);

    async Task<Guid> APairedDoor(Func<PlainCard, PlainCard>? card = null)
    {
        var space = await house.ASpace(card: card);
        (await Pair(await Code(space))).StatusCode.ShouldBe(HttpStatusCode.Found);
        return space;
    }

    async Task<HttpResponseMessage> Tap(Guid space, int button, HttpClient? who = null)
    {
        var form = await PageForm.Open(who ?? tablet, Screen(space), "book-at-door");
        var ends = form.Element.QuerySelectorAll("button[name=end]").Select(b => b.GetAttribute("value")!).ToList();
        return await form.With("end", ends.Count > button ? ends[button] : "").Send(who ?? tablet);
    }

    Task<List<Booking>> Bookings() => house.In((SpacesDb db) => db.Bookings.Include(b => b.Blocks).OrderBy(b => b.CreatedAt).ToListAsync());

    [Fact]
    public async Task Anybody_sees_free_or_taken_until_when_what_comes_next_and_how_to_book_by_phone_but_no_private_title()
    {
        var space = await house.ASpace();
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(4, 14), At(4, 16), title: "Salainen kokous"));
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(4, 16), At(4, 17), title: "Avoin kahvila", @public: true));

        var screen = await Look(space);

        screen.QuerySelector("h1")!.TextContent.ShouldBe("Vapaa");
        screen.QuerySelector(".until")!.TextContent.ShouldBe("klo\u00a014 asti");
        screen.QuerySelector(".atdoor")!.TextContent.ShouldContain("Seuraavaksi klo\u00a014\u2060–\u206016: Varattu");
        screen.QuerySelector(".by-phone img")!.GetAttribute("alt")!.ShouldContain($"/spaces/{space}/book");
        screen.QuerySelectorAll("main button").ShouldBeEmpty("it is not paired");
        screen.DocumentElement.TextContent.ShouldNotContain("Salainen");
        house.Clock.Now = At(4, 16, 30);
        var later = await Look(space);
        later.QuerySelector("h1")!.TextContent.ShouldBe("Varattu");
        later.QuerySelector(".atdoor")!.TextContent.ShouldContain("Avoin kahvila");
    }

    [Fact]
    public async Task A_code_that_staff_show_pairs_a_device_once_and_within_ten_minutes()
    {
        var space = await house.ASpace();
        var (used, old) = (await Code(space), await Code(space, "Toinen"));

        (await Pair("vääräkoodi")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Pair(used.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal))).Headers.Location!.ToString().ShouldEndWith(Screen(space));
        (await Pair(used, house.Stranger())).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        house.Clock.Now = Now.AddMinutes(10);
        (await Pair(old, house.Stranger())).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var devices = await house.In((SpacesDb db) => db.DoorDevices.OrderBy(d => d.Name).ToListAsync());
        devices.Select(d => d.PairedAt is not null).ShouldBe([true, false]);
        devices.ShouldAllBe(d => d.CodeHash == null || !d.CodeHash.Contains(old, StringComparison.Ordinal));
    }

    [Fact]
    public async Task At_a_paired_door_one_tap_takes_the_space_at_once_and_audit_says_which_device()
    {
        var space = await APairedDoor();
        house.Clock.Now = At(4, 12, 7).AddSeconds(20);

        var page = await Look(space);
        page.QuerySelectorAll("button[name=end]").Select(b => b.TextContent).ShouldBe(["15 min klo\u00a012.22 asti", "30 min klo\u00a012.37 asti", "60 min klo\u00a013.07 asti", "90 min klo\u00a013.37 asti"]);
        (await Tap(space, 1)).StatusCode.ShouldBe(HttpStatusCode.Found);

        var booking = (await Bookings()).ShouldHaveSingleItem();
        (booking.Start, booking.End, booking.Title, booking.Status).ShouldBe((At(4, 12, 7), At(4, 12, 37), "Varattu ovelta", BookingStatus.Confirmed));
        var device = await house.In((SpacesDb db) => db.DoorDevices.SingleAsync());
        var audit = await house.In((KernelDb db) => db.Set<AuditEntry>().SingleAsync(a => a.What == nameof(BookAtDoor)));
        audit.Changes.ShouldContain(device.Id.ToString());
        audit.Subject.ShouldBe(booking.Id.ToString());
        var after = await Look(space);
        after.QuerySelector("h1")!.TextContent.ShouldBe("Varattu");
        after.QuerySelectorAll("main button").Select(b => b.TextContent).ShouldBe(["Vapauta tila"]);
    }

    [Fact]
    public async Task Who_leaves_sooner_frees_the_space_and_the_next_may_begin_in_the_same_minute()
    {
        var space = await APairedDoor();
        house.Clock.Now = At(4, 12, 7);
        await Tap(space, 3);
        house.Clock.Now = At(4, 12, 40).AddSeconds(15);

        (await (await PageForm.Open(tablet, Screen(space), "leave-at-door")).Send(tablet)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Look(space)).QuerySelector("h1")!.TextContent.ShouldBe("Vapaa");
        (await Tap(space, 0)).StatusCode.ShouldBe(HttpStatusCode.Found);

        var bookings = await Bookings();
        bookings.Select(b => (b.Start, b.End)).ShouldBe([(At(4, 12, 7), At(4, 12, 40)), (At(4, 12, 40), At(4, 12, 55))]);
        bookings[0].Blocks.ShouldHaveSingleItem().End.ShouldBe(At(4, 12, 40));
    }

    [Fact]
    public async Task A_tap_by_mistake_that_is_taken_back_at_once_leaves_no_use_behind()
    {
        var space = await APairedDoor();
        await Tap(space, 0);

        await (await PageForm.Open(tablet, Screen(space), "leave-at-door")).Send(tablet);

        (await Bookings()).ShouldHaveSingleItem().Status.ShouldBe(BookingStatus.Cancelled);
    }

    [Fact]
    public async Task The_door_never_books_over_what_comes_next_nor_what_somebody_was_quicker_to_take()
    {
        var space = await APairedDoor();
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(4, 13), At(4, 14)));
        (await Look(space)).QuerySelectorAll("button[name=end]").Length.ShouldBe(3, "15, 30 and 60 minutes: until the next booking");

        var form = await PageForm.Open(tablet, Screen(space), "book-at-door");
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(4, 12, 30), At(4, 13)));
        var answer = await form.With("end", At(4, 13).ToUniversalTime().ToString("O", System.Globalization.CultureInfo.InvariantCulture)).Send(tablet);

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await PageForm.Read(answer)).QuerySelector(".said")!.TextContent.ShouldNotBeEmpty();
        (await Bookings()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_a_device_or_with_another_doors_or_a_revoked_one_nothing_is_booked()
    {
        var (space, other) = (await APairedDoor(), await house.ASpace("Toinen tila"));
        var end = At(4, 12, 30).ToUniversalTime().ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        async Task<HttpStatusCode> Send(HttpClient who, Guid where) => (await (await PageForm.Open(who, Screen(where), "book-at-door")).With("end", end).Send(who)).StatusCode;

        (await Send(house.Stranger(), space)).ShouldBe(HttpStatusCode.Forbidden);
        (await Send(tablet, other)).ShouldBe(HttpStatusCode.Forbidden);
        var device = await house.In((SpacesDb db) => db.DoorDevices.SingleAsync());
        await (await PageForm.Open(coordinator, "/staff/doors", $"revoke-{device.Id}")).Send(coordinator);
        (await Send(tablet, space)).ShouldBe(HttpStatusCode.Forbidden);
        (await Bookings()).ShouldBeEmpty();

        await (await PageForm.Open(coordinator, "/staff/doors", "allow-door-device")).With("id", device.Id.ToString()).Send(coordinator);
        (await Send(tablet, space)).ShouldBe(HttpStatusCode.Found);
    }

    [Theory]
    [InlineData("9999-12-31T23:59:59.0000000Z")]
    [InlineData("2026-03-04T09:00:00.0000000Z")]
    [InlineData("2026-03-04T12:00:00.0000000Z")]
    [InlineData("kohta")]
    public async Task An_end_that_no_button_has_is_refused(string end)
    {
        var space = await APairedDoor();

        (await (await PageForm.Open(tablet, Screen(space), "book-at-door")).With("end", end).Send(tablet)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Bookings()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_house_handles_bookings_or_asks_their_purpose_the_door_offers_none()
    {
        var space = await APairedDoor(c => c with { Terms = new(RequiresHandling: true) });

        (await Look(space)).QuerySelectorAll("button[name=end]").ShouldBeEmpty();
        (await (await PageForm.Open(tablet, Screen(space), "book-at-door")).With("end", At(4, 12, 30).ToUniversalTime().ToString("O", System.Globalization.CultureInfo.InvariantCulture)).Send(tablet)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Staff_see_when_a_device_was_last_seen_to_five_minutes_and_a_stranger_sees_no_devices()
    {
        var space = await APairedDoor();
        house.Clock.Now = Now.AddMinutes(20);
        await Look(space);

        (await house.In((SpacesDb db) => db.DoorDevices.SingleAsync())).SeenAt.ShouldBe(Now.AddMinutes(20));
        (await PageForm.Read(await coordinator.GetAsync(new Uri("/staff/doors", UriKind.Relative)))).QuerySelector(".rows .state")!.TextContent.ShouldStartWith("käytössä");
        (await house.As(Guid.CreateVersion7()).GetAsync(new Uri("/staff/doors", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_demonstration_does_not_take_away_a_space_at_whose_door_a_device_hangs()
    {
        await house.ASpace();
        var (kept, gone) = (Id<Space>.New(), Id<Space>.New());
        await house.In(async (SpacesDb db) =>
        {
            var home = (await db.Houses.SingleAsync()).Id;
            db.AddRange(new Space(kept, home, "Ovellinen") { FromSeason = true }, new Space(gone, home, "Oveton") { FromSeason = true });
            return home;
        });
        await house.Send(new AddDoorDevice(kept, "Ovi"));

        await house.Send(new Yhdessa.Spaces.Season.RemoveDemo());

        var left = await house.In((SpacesDb db) => db.Spaces.Select(s => s.Id).ToListAsync());
        (left.Contains(kept), left.Contains(gone)).ShouldBe((true, false));
    }

    [Theory, OnEachDatabase]
    public async Task Of_twenty_taps_on_two_doors_of_a_whole_and_its_part_one_takes_the_space(Provider on)
    {
        using var many = new House(on).AtNow();
        var whole = await many.ASpace("Sali");
        var part = await many.ASpace("Salin puolikas", wholeOf: whole);
        var secrets = new Dictionary<Guid, string>();
        foreach (var space in (Guid[])[whole, part])
            secrets[space] = (await many.Send(new PairDevice((await many.Send(new AddDoorDevice((Id<Space>)space, "Ovi"))).Code))).Secret;

        var taps = await Task.WhenAll(Enumerable.Range(0, 20).Select(async i =>
        {
            var space = i % 2 == 0 ? whole : part;
            try
            {
                await many.Send(new BookAtDoor((Id<Space>)space, secrets[space], Now.AddMinutes(30)));
                return true;
            }
            catch (Conflict)
            {
                return false;
            }
        }));

        taps.Count(t => t).ShouldBe(1);
        (await many.In((SpacesDb db) => db.Bookings.CountAsync())).ShouldBe(1);
    }
}
