using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Leases;
using Yhdessa.Spaces.Use;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

/// <summary>A tenant's own room blocks the calendar by the same promise of the database as a booking.</summary>
public sealed class LeaseTests
{
    static readonly DateOnly today = new(2026, 3, 4);
    static readonly LeaseHours[] office = [.. new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday }.Select(d => new LeaseHours(d, new(8, 0), new(16, 0)))];

    static Task<Id<Lease>> Leased(House house, Guid space, DateOnly? from = null, DateOnly? until = null, LeaseHours[]? weekly = null, string tenant = "Esimerkkiyhdistys ry") =>
        house.Send(new GrantLease((Id<Space>)space, from ?? today, LeaseGround.Lease, tenant, Until: until, Weekly: weekly));

    static Task<int> Blocks(House house) => house.In((SpacesDb db) => db.Blocks.CountAsync());

    [Theory, OnEachDatabase]
    public async Task A_leased_part_blocks_its_whole_and_a_leased_whole_its_parts_and_the_answer_says_why(Provider on)
    {
        using var house = new House(on).AtNow();
        var hall = await house.ASpace("Sali");
        var (a, b) = (await house.ASpace("Sali A", wholeOf: hall), await house.ASpace("Sali B", wholeOf: hall));
        await Leased(house, a, new(2026, 3, 5));
        var person = house.As(Guid.CreateVersion7());

        foreach (var taken in (Guid[])[hall, a])
        {
            var answer = await person.Book(Wish(taken, At(12, 12), At(12, 14)));
            answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await answer.Body()).GetProperty("conflicts").EnumerateArray().ShouldHaveSingleItem().GetProperty("reason").GetString().ShouldBe("leased");
        }
        await person.Booked(Wish(b, At(12, 12), At(12, 14)));
        await person.Booked(Wish(hall, At(4, 14), At(4, 16)));   // the day before it begins

        var small = await house.ASpace("Huone");
        var corner = await house.ASpace("Nurkka", wholeOf: small);
        await Leased(house, small);
        (await person.Book(Wish(corner, At(12, 12), At(12, 14)))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory, OnEachDatabase]
    public async Task Bookings_and_leases_that_race_for_a_space_never_both_get_it(Provider on)
    {
        using var house = new House(on).AtNow();
        var space = await house.ASpace();
        var lease = Task.Run(async () =>
        {
            try
            {
                await Leased(house, space);
                return true;
            }
            catch (Conflict)
            {
                return false;
            }
        });
        var bookings = Enumerable.Range(0, 20).Select(async i => (await house.As(Guid.CreateVersion7()).Book(Wish(space, At(5, 8).AddMinutes(30 * i), At(5, 8).AddMinutes(30 * i + 30)))).StatusCode).ToList();
        var booked = (await Task.WhenAll(bookings)).Count(s => s == HttpStatusCode.Created);

        (await lease ? booked : booked - 20).ShouldBe(0);
        (await Blocks(house)).ShouldBe(await lease ? 1 : 20);
    }

    [Theory, OnEachDatabase]
    public async Task The_database_itself_keeps_a_lease_and_a_booking_apart(Provider on)
    {
        using var house = new House(on).AtNow();
        var space = (Id<Space>)await house.ASpace();
        var lease = await Leased(house, space);
        var booking = await house.As(Guid.CreateVersion7()).Booked(Wish(await house.ASpace("Toinen"), At(5, 12), At(5, 14)));

        await Should.ThrowAsync<DbUpdateException>(() => house.In((SpacesDb db) => Task.FromResult(db.Add(new Block(space, (Id<Booking>)booking, At(9, 12), At(9, 14))))));
        await Should.ThrowAsync<DbUpdateException>(() => house.In((SpacesDb db) => Task.FromResult(db.Add(new Block(space, lease, At(9, 12), At(9, 14))))));
    }

    [Fact]
    public async Task Weekly_hours_leave_the_rest_free_and_are_held_farther_than_anybody_can_book()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace();
        var lease = await Leased(house, space, weekly: office);
        var person = house.As(Guid.CreateVersion7());

        (await person.Book(Wish(space, At(9, 15), At(9, 17)))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await person.Booked(Wish(space, At(9, 16), At(9, 18)));
        await person.Booked(Wish(space, At(7, 12), At(7, 14)));   // a Saturday
        var held = await house.In((SpacesDb db) => db.Leases.Select(l => l.HeldUntil).SingleAsync());
        held.ShouldBeGreaterThan(today.AddDays(730));
        (await house.Send(new CarryLeases(Now))).Done.ShouldBe(0);

        house.Clock.Now = Now.AddDays(60);
        (await house.Send(new CarryLeases(house.Clock.Now))).Done.ShouldBe(1);
        var days = await house.In((SpacesDb db) => db.Blocks.Where(b => b.LeaseId == lease).OrderBy(b => b.Start).Select(b => new { b.Start, b.End }).ToListAsync());
        Helsinki.DateOf(days[^1].Start).ShouldBeInRange(held.AddDays(57), held.AddDays(60));
        days.Select(d => (Helsinki.Local(d.Start).Hour, Helsinki.Local(d.End).Hour)).Skip(1).Distinct().ShouldBe([(8, 16)]);   // across both clock changes; of today only what is left
        days.Zip(days.Skip(1)).ShouldAllBe(p => p.First.End <= p.Second.Start);
    }

    [Fact]
    public async Task What_is_booked_there_is_named_and_must_be_moved_first()
    {
        using var house = new House().AtNow();
        var hall = await house.ASpace("Sali");
        var part = await house.ASpace("Sali A", wholeOf: hall);
        var booking = await house.As(Guid.CreateVersion7()).Booked(Wish(part, At(10, 12), At(10, 14), title: "Kuoroharjoitus"));
        var coordinator = house.As(Guid.CreateVersion7(), Roles.Coordinator);
        var key = house.AsKey(null, "spaces:admin", "spaces:read", "spaces:write");

        var refused = await key.PostAsJsonAsync("/api/v1/leases", new { spaceId = hall, from = "2026-03-04", ground = "lease", tenant = "Esimerkkiyhdistys ry" });
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.Body()).GetProperty("conflicts").EnumerateArray().ShouldHaveSingleItem().GetProperty("bookingId").GetGuid().ShouldBe(booking);
        var form = (await PageForm.Open(coordinator, $"/staff/tenants/new?space={hall}", "grant-lease")).With("Wish.Tenant", "Esimerkkiyhdistys ry");
        var page = await PageForm.Read(await form.Send(coordinator));
        page.QuerySelector($"#in-the-way a[href='my/bookings/{booking}']")!.TextContent.ShouldBe("Kuoroharjoitus");
        (await house.In((SpacesDb db) => db.Leases.CountAsync())).ShouldBe(0);

        await coordinator.PostAsJsonAsync($"/api/v1/bookings/{booking}:cancel", new { });
        (await form.Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task The_end_of_a_lease_frees_the_calendar_and_its_undo_takes_the_time_back_unless_it_was_booked()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace();
        var lease = await Leased(house, space);
        var person = house.As(Guid.CreateVersion7());

        await house.Send(new EndLease(lease, new(2026, 3, 9)));
        (await person.Book(Wish(space, At(9, 12), At(9, 14)))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await house.Send(new ContinueLease(lease, null));
        (await person.Book(Wish(space, At(10, 12), At(10, 14)))).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        await house.Send(new EndLease(lease, new(2026, 3, 9)));
        await person.Booked(Wish(space, At(10, 12), At(10, 14)));
        (await Should.ThrowAsync<Conflict>(() => house.Send(new ContinueLease(lease, null)))).Code.ShouldBe("lease-in-the-way");

        await house.Send(new RemoveLease(lease));
        (await Blocks(house)).ShouldBe(1);
        await house.Send(new TakeBackLease(lease));
        (await Blocks(house)).ShouldBe(2);
        (await person.Book(Wish(space, At(9, 12), At(9, 14)))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Tenants_stand_in_the_register_with_a_file_and_by_name_on_the_houses_and_the_spaces_page()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace();
        await Leased(house, space, weekly: office);
        await Leased(house, await house.ASpace("Mennyt"), new(2025, 1, 1), new(2026, 1, 31), tenant: "Muuttanut ry");
        var coordinator = house.As(Guid.CreateVersion7(), Roles.Coordinator);
        var of = SeasonId.Of("house-fellmannia");

        async Task<string> Main(HttpClient client, string path) => (await PageForm.Read(await client.GetAsync(new Uri(path, UriKind.Relative)))).QuerySelector("main")!.TextContent;
        (await Main(house.Stranger(), $"/houses/{of}")).ShouldContain("Esimerkkiyhdistys ry");
        (await Main(house.Stranger(), $"/houses/{of}")).ShouldNotContain("Muuttanut ry");
        (await Main(house.Stranger(), $"/spaces/{space}")).ShouldContain("Vuokrattu pysyvästi: Esimerkkiyhdistys ry, ma ti ke to pe klo\u00a08\u2060–\u206016.");
        (await Main(coordinator, "/staff/tenants")).ShouldContain("Esimerkkiyhdistys ry");
        (await Main(coordinator, "/staff/tenants")).ShouldNotContain("Muuttanut ry");
        var file = await coordinator.GetStringAsync(new Uri("/staff/tenants/list.csv?past=true", UriKind.Relative));
        file.ShouldContain("Muuttanut ry");
        (await coordinator.GetAsync(new Uri("/staff/tenants/list.xlsx", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await house.As(Guid.CreateVersion7()).GetAsync(new Uri("/staff/tenants/list.csv", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var calendar = await house.Stranger().GetStringAsync(new Uri($"/calendar/spaces/{space}.ics", UriKind.Relative));
        calendar.ShouldContain("SUMMARY:Esimerkkiyhdistys ry");
        calendar.ShouldContain("DTSTART;TZID=Europe/Helsinki:20260309T080000");
        (await house.Stranger().GetFromJsonAsync<JsonElement>($"/api/v1/houses/{of}/tenants")).EnumerateArray().ShouldHaveSingleItem().GetProperty("tenant").GetString().ShouldBe("Esimerkkiyhdistys ry");
        (await house.Stranger().GetFromJsonAsync<JsonElement>($"/api/v1/spaces/{space}/availability?from=2026-03-09T00:00:00Z&to=2026-03-09T22:00:00Z")).GetProperty("closed").EnumerateArray().Select(c => c.GetProperty("reason").GetString()).ShouldContain("leased");
    }

    [Fact]
    public async Task What_a_tenant_has_is_not_counted_as_hours_left_unused()
    {
        using var house = new House().AtNow();
        await Leased(house, await house.ASpace(), weekly: office);

        var use = await house.Send(new UseOfSpaces(new(2026, 3, 9), new(2026, 3, 15), new UseCut()));

        use.Spaces.ShouldHaveSingleItem().Unused.ShouldBe(7 * 12 - 5 * 8);
    }

    [Fact]
    public async Task Open_use_hours_are_named_on_the_page_in_the_calendar_and_for_programs_and_cannot_be_booked()
    {
        using var house = new House().AtNow();
        var space = await house.ASpace(card: c => c with { OpeningHours = new([.. Enum.GetValues<DayOfWeek>().SelectMany(d => new[] { new WeekdayHours(d, new(8, 0), new(12, 0), OpeningState.OpenUse), new WeekdayHours(d, new(12, 0), new(20, 0)) })], []) });

        var page = await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/spaces/{space}", UriKind.Relative)));
        page.QuerySelector("[aria-labelledby=good]")!.TextContent.ShouldContain("avoin käyttö");
        page.QuerySelector("[aria-labelledby=week]")!.TextContent.ShouldContain("Avoin käyttö ilman varausta");
        (await house.Stranger().GetFromJsonAsync<JsonElement>($"/api/v1/spaces/{space}/availability?from=2026-03-09T00:00:00Z&to=2026-03-09T22:00:00Z")).GetProperty("closed").EnumerateArray().Select(c => c.GetProperty("reason").GetString()).ShouldContain("open-use");
        (await (await house.As(Guid.CreateVersion7()).Book(Wish(space, At(9, 10), At(9, 11)))).Code()).ShouldBe("outside-opening-hours");
    }
}
