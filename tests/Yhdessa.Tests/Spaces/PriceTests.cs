using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Partnerships;
using Yhdessa.Kernel;
using Yhdessa.Partnerships.Agreements;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Use;
using Yhdessa.Tests.Partnerships;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Partnerships.PartnershipsHouse;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

/// <summary>What hours are worth in euros: before a booking, on it, in the figures and in the ledger.</summary>
public sealed class PriceTests : IAsyncLifetime, IDisposable
{
    readonly House house = new();
    Guid space;

    public async Task InitializeAsync()
    {
        await house.WithSeason();
        space = await house.ASpace();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => house.Dispose();

    HttpClient Staff => house.As(Guid.CreateVersion7(), Roles.Coordinator);
    HttpClient Partner => house.AsKey(Dila, "spaces:read", "spaces:write");

    Task Price(decimal euros, DateOnly? from = null) => house.Send(new TellPrice((Id<Space>)space, from ?? new(2026, 1, 1), euros));

    async Task<Id<Agreement>> Agreed(decimal? freeHours = 5, PriceClass? price = null)
    {
        var id = await house.Send(new AddAgreement { OrganizationId = Dila, Types = ["space"], From = new(2026, 1, 1), Until = new(2026, 12, 31), Grants = new(freeHours, price) });
        await house.Send(new ActivateAgreement(id));
        return id;
    }

    Task<Guid> Booked(DateTimeOffset start, int hours) => Partner.Booked(new { spaceId = space, title = "Jaosto", start, end = start.AddHours(hours), attendees = 5, contact = new { name = "Toimisto", email = "toimisto@example.org" } });

    async Task<HttpClient> Editor()
    {
        var person = Guid.CreateVersion7();
        await house.In(async (Yhdessa.Directory.DirectoryDb db) => { await new Yhdessa.Directory.KeepRights(db, TimeProvider.System).Handle(new(person, Dila, "editor"), default); return 0; });
        return house.As(person);
    }

    static async Task<string> Text(HttpClient reader, string address) => WebUtility.HtmlDecode(await reader.GetStringAsync(new Uri(address, UriKind.Relative))).Replace('\u00A0', ' ');

    [Fact]
    public async Task A_coordinator_tells_a_spaces_price_by_the_day_it_begins_and_takes_one_away_with_an_undo()
    {
        var staff = Staff;
        var address = $"/staff/spaces/{space}/prices";
        (await (await PageForm.Open(staff, address, "tell-price")).With("Told.From", "2026-01-01").With("Told.Euros", "12,50").Send(staff)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await (await PageForm.Open(staff, address, "tell-price")).With("Told.From", "2026-09-01").With("Told.Euros", "15").Send(staff)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await (await PageForm.Open(staff, address, "tell-price")).With("Told.From", "2026-09-01").With("Told.Euros", "paljon").Send(staff)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Text(house.Stranger(), $"/spaces/{space}")).ShouldContain("Listahinta 12,50 € tunnilta.");

        (await (await PageForm.Open(staff, address, "remove-2026-09-01")).Send(staff)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await (await PageForm.Open(staff, address, "price-back")).With("from", "2026-09-01").With("euros", "15").Send(staff)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var list = await house.Stranger().Get($"/spaces/{space}/prices");
        list.GetProperty("now").GetDecimal().ShouldBe(12.5m);
        list.GetProperty("items").EnumerateArray().Select(p => p.GetProperty("euros").GetDecimal()).ShouldBe([15m, 12.5m]);
        (await house.As(Guid.CreateVersion7()).GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(true, "Listahinta 160 € (8 tuntia, 20 € tunnilta): siitä maksutonta 100 €, lopusta alennettu hinta")]
    [InlineData(false, "Listahinta 160 € (8 tuntia, 20 € tunnilta): siitä maksutonta 100 €, maksettavaa 60 €")]
    public async Task The_form_says_in_euros_what_the_time_costs_and_what_of_it_is_free_and_the_booking_says_the_same(bool reduced, string sentence)
    {
        await Price(20);
        await Agreed(price: reduced ? PriceClass.Reduced : null);

        (await Text(await Editor(), $"/spaces/{space}/book?start=2026-03-10T09:00&end=2026-03-10T17:00")).ShouldContain(sentence);
        (await Text(house.As(Guid.CreateVersion7()), $"/spaces/{space}/book?start=2026-03-10T09:00&end=2026-03-10T11:00")).ShouldContain("Listahinta 20 € tunnilta: 2 tuntia on 40 €.");
        (await Text(Staff, $"/my/bookings/{await Booked(At(10, 9), 8)}")).ShouldContain(sentence);
    }

    [Fact]
    public async Task A_series_is_explained_in_hours_and_euros_before_it_is_booked()
    {
        await Price(20);
        await Agreed();
        var editor = await Editor();

        var answer = await (await PageForm.Open(editor, $"/spaces/{space}/book-series", "book-series")).With("Wish.Day", "2026-03-10").With("Wish.Start", "12:00").With("Wish.End", "14:00").With("Wish.Times", "4").With("Wish.Attendees", "5").With("Wish.Organization", Dila.ToString()).Send(editor, "act=preview");

        var cost = (await PageForm.Read(answer)).QuerySelector("#cost")!.TextContent.Replace('\u00A0', ' ');
        cost.ShouldSatisfyAllConditions(c => c.ShouldContain("Vapaat päivät yhteensä 8 tuntia, joista maksutonta 5."), c => c.ShouldContain("Listahinta yhteensä 160 €, josta maksutonta 100 €."), c => c.ShouldContain("vuoden vapaat tunnit (5) on käytetty"));
    }

    [Fact]
    public async Task The_figures_tell_the_value_of_free_hours_by_kind_and_year_each_opening_its_rows_also_as_a_file()
    {
        await Price(20);
        await Agreed();
        await Booked(At(5, 9), 3);
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(6, 12), At(6, 14)));
        house.Clock.Now = At(20, 12).ToUniversalTime();
        var (staff, month) = (Staff, "from=2026-03-01&to=2026-03-31");

        var page = await PageForm.Read(await staff.GetAsync(new Uri($"/staff/use?{month}", UriKind.Relative)));
        page.QuerySelectorAll(".stat b").Select(b => b.TextContent.Trim().Replace('\u00A0', ' ')).ShouldBe(["5", "–", "–", "3", "60 €", "367"]);   // 31 days of 12 hours, five booked
        var opens = page.QuerySelectorAll(".stat b a").Select(a => a.GetAttribute("href")!).ToList();
        opens.ShouldContain(a => a.Contains("only=free", StringComparison.Ordinal));
        (await Text(staff, $"/staff/use/bookings.csv?{month}&only=free")).Trim().Split('\n').Length.ShouldBe(2);
        (await Text(staff, $"/staff/use/bookings.csv?{month}&only=all")).Trim().Split('\n').Length.ShouldBe(3);
        (await Text(staff, $"/staff/use/kinds.csv?{month}")).ShouldSatisfyAllConditions(t => t.ShouldContain("60"), t => t.ShouldContain("Ei järjestöä"));
        (await Text(staff, "/staff/use/years.csv")).ShouldContain("2026");
        (await staff.GetAsync(new Uri("/staff/use/years.xlsx", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelectorAll("#years ~ .foldable a, section[aria-labelledby=years] td a").Select(a => a.TextContent).ShouldContain("2026");
    }

    [Fact]
    public async Task Without_a_list_price_no_value_is_told_rather_than_zero()
    {
        await Agreed();
        var id = await Booked(At(5, 9), 3);
        house.Clock.Now = At(20, 12).ToUniversalTime();

        var page = await PageForm.Read(await Staff.GetAsync(new Uri("/staff/use?from=2026-03-01&to=2026-03-31", UriKind.Relative)));
        page.QuerySelectorAll(".stat b")[4].TextContent.Trim().ShouldBe("–");
        (await Text(Staff, $"/my/bookings/{id}")).ShouldNotContain("Listahinta");
    }

    [Fact]
    public async Task The_ledger_has_the_value_of_the_hours_a_partner_used_free()
    {
        await Price(20);
        var agreement = await Agreed();
        var id = await Booked(At(5, 9), 3);
        house.Clock.Now = At(5, 13).ToUniversalTime();
        (await Partner.PostAsJsonAsync($"/api/v1/bookings/{id}:attendance", new { people = 4 })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await house.DeliverEvents();

        var total = (await house.AsKey(Dila, "partnerships:read").Get($"/agreements/{agreement}/ledger")).GetProperty("totals").EnumerateArray().Single();
        total.GetProperty("euros").GetDecimal().ShouldBe(60);
        (await Text(Staff, $"/staff/agreements/{agreement}")).ShouldContain("60 €");
    }

    [Fact]
    public async Task What_is_open_to_all_is_free_where_the_terms_say_so_and_uses_no_free_hours()
    {
        await Agreed();
        var open = await house.ASpace("Kahvila", c => c with { Terms = new() { FreeWhenOpen = true } });
        await house.Send(new TellPrice((Id<Space>)open, new(2026, 1, 1), 10));
        object Cafe(Guid where, int day) => new { spaceId = where, title = "Avoin kahvila", start = At(day, 9), end = At(day, 12), attendees = 5, openToAll = true, contact = new { name = "Toimisto", email = "toimisto@example.org" } };

        var free = await (await Partner.Book(Cafe(open, 10))).Body();
        free.GetProperty("terms").GetProperty("priceClass").GetString().ShouldBe("free");
        (await Text(Staff, $"/my/bookings/{free.GetProperty("id").GetGuid()}")).ShouldSatisfyAllConditions(t => t.ShouldContain("Maksuton: tilaisuus on avoin kaikille."), t => t.ShouldContain("Sinulle 0 €: listahinta olisi 30 €"));
        (await (await Partner.Book(Cafe(space, 11))).Body()).GetProperty("terms").GetProperty("hoursLeft").GetDecimal().ShouldBe(2, "elsewhere it takes free hours, and the open one took none");
        (await Text(Staff, $"/staff/use/bookings.csv?from=2026-03-01&to=2026-03-31&space={open}")).ShouldContain("30");
    }

    [Fact]
    public async Task The_demonstrations_rooms_have_prices_that_make_sense()
    {
        using var demo = House.WithDemonstration();

        (await demo.In((SpacesDb db) => db.Set<SpacePrice>().AsNoTracking().ToListAsync())).Select(p => p.Euros).Order().ShouldBe([12.5m, 25, 40]);
    }

    [Theory, OnEachDatabase]
    public async Task A_space_has_one_price_a_day(Provider on)
    {
        using var other = new House(on).AtNow();
        var id = (Id<Space>)await other.ASpace();
        foreach (var euros in (decimal[])[10, 12.5m]) await other.Send(new TellPrice(id, new(2026, 1, 1), euros));

        (await other.In((SpacesDb db) => db.Set<SpacePrice>().AsNoTracking().SingleAsync())).Euros.ShouldBe(12.5m);
        await Should.ThrowAsync<DbUpdateException>(() => other.In((SpacesDb db) => Task.FromResult(db.Add(new SpacePrice(Id<SpacePrice>.New(), id, new(2026, 1, 1))))));
    }
}
