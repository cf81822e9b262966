using System.Data.Common;
using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Find;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

/// <summary>"20 people, Tuesday evening, hearing loop, free": from the search to a booking in three steps.</summary>
public sealed class FindTests : IDisposable
{
    const string Evening = "day=2026-03-10&part=evening&length=120&people=20";

    readonly House house = new House().AtNow();
    readonly HttpClient secretary;

    public FindTests() => secretary = house.As(Guid.CreateVersion7());

    public void Dispose() => house.Dispose();

    Task<Guid> ARoom(string name, int capacity = 30, bool loop = true, int until = 21) => house.ASpace(name, c => c with
    {
        Capacity = capacity,
        Accessibility = new(HearingLoop: loop),
        OpeningHours = new([.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, new(8, 0), new(until, 0)))], []),
    });

    static async Task<IDocument> Page(HttpClient client, string address)
    {
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await PageForm.Read(answer);
    }

    [Fact]
    public async Task Twenty_people_on_Tuesday_evening_with_a_hearing_loop_find_a_time_and_book_it_in_three_steps()
    {
        var room = await ARoom("Kokoustila");
        await ARoom("Pieni", capacity: 8);
        await ARoom("Ilman silmukkaa", loop: false);

        var found = await Page(secretary, $"/spaces?{Evening}&access=hearingLoop");
        var row = found.QuerySelectorAll(".rows--act > li").ShouldHaveSingleItem();
        row.TextContent.ShouldContain("vapaa klo\u00a017\u2060–\u206019");
        var link = row.QuerySelector(".act a")!.GetAttribute("href")!;

        var form = await PageForm.Open(secretary, "/" + link, "book-space");
        (form.Value("Wish.Day"), form.Value("Wish.Start"), form.Value("Wish.End"), form.Value("Wish.Attendees")).ShouldBe(("2026-03-10", "17:00", "19:00", "20"));
        var answer = await form.With("Wish.Title", "Kuoro").Send(secretary);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var booking = await house.In((SpacesDb db) => db.Bookings.SingleAsync());
        (booking.SpaceId.Value, booking.Start, booking.End).ShouldBe((room, At(10, 17), At(10, 19)));
    }

    [Fact]
    public async Task What_is_taken_at_first_is_offered_later_in_the_evening_and_what_does_not_fit_as_a_near_miss()
    {
        var (room, full) = (await ARoom("Kokoustila"), await ARoom("Iltatila"));
        await secretary.Booked(Wish(room, At(10, 17), At(10, 18, 30)));
        await secretary.Booked(Wish(full, At(10, 17), At(10, 21)));

        var found = await Page(house.Stranger(), $"/spaces?{Evening}");

        found.QuerySelector("h2[aria-live]")!.TextContent.ShouldStartWith("1 ");
        var rows = found.QuerySelectorAll(".rows--act > li");
        rows[0].TextContent.ShouldContain("vapaa klo\u00a018.30\u2060–\u206020.30");
        var near = found.QuerySelector("section[aria-labelledby=near]")!;
        near.TextContent.ShouldContain("Iltatila");
        near.TextContent.ShouldContain("vapaa klo\u00a015\u2060–\u206017");
    }

    [Fact]
    public async Task Where_nothing_is_free_the_page_says_what_to_do_and_leads_to_the_next_day()
    {
        await house.ASpace("Suljettu", c => c with { Capacity = 30, OpeningHours = new([new(DayOfWeek.Monday, new(8, 0), new(20, 0))], []) });

        var found = await Page(house.Stranger(), $"/spaces?{Evening}");

        found.QuerySelectorAll(".rows--act > li").ShouldBeEmpty();
        found.QuerySelector(".empty a")!.GetAttribute("href")!.ShouldContain("day=2026-03-11");
    }

    [Fact]
    public async Task Two_clock_times_are_meant_as_they_are_and_nonsense_leaves_the_whole_list()
    {
        await ARoom("Kokoustila");

        (await Page(house.Stranger(), "/spaces?day=2026-03-10&from=10%3A15&to=11%3A15")).QuerySelector(".act a")!.GetAttribute("href")!.ShouldContain("start=2026-03-10T10:30&end=2026-03-10T11:30");   // half hours: the nearest
        foreach (var nonsense in (string[])["day=eilen&part=evening", "day=9999-12-31", "day=2026-03-10&from=xx&to=25:99&length=-1&people=0", "day=2026-02-29"])
            (await Page(house.Stranger(), $"/spaces?{nonsense}")).QuerySelectorAll(".rows--act > li").Length.ShouldBe(1, nonsense);
    }

    [Fact]
    public async Task Only_what_is_confirmed_at_once_or_open_to_a_person_of_her_own_can_be_asked_for_also_by_program()
    {
        await ARoom("Vapaa kaikille");
        await house.ASpace("Talo käsittelee", c => c with { Terms = new(RequiresHandling: true) });
        await house.ASpace("Järjestöille", c => c with { Terms = new(ForResidents: false) });

        Names(await Page(house.Stranger(), "/spaces?booking=atOnce")).ShouldBe(["Järjestöille", "Vapaa kaikille"], ignoreOrder: true);
        Names(await Page(house.Stranger(), "/spaces?booking=forResidents&booking=atOnce")).ShouldBe(["Vapaa kaikille"]);
        var rows = await (await house.Stranger().GetAsync(new Uri("/api/v1/spaces?forResidents=true", UriKind.Relative))).Body();
        rows.GetProperty("items").EnumerateArray().Select(s => s.GetProperty("name").GetString()).ShouldBe(["Talo käsittelee", "Vapaa kaikille"], ignoreOrder: true);

        static IEnumerable<string> Names(IDocument page) => page.QuerySelectorAll(".rows--act > li h3").Select(h => h.TextContent.Trim());
    }

    [Fact]
    public async Task A_time_is_found_in_thirty_spaces_with_as_many_questions_as_in_three()
    {
        var counted = new Counted();
        using var many = new House(host => host.ConfigureServices(s => s.ConfigureDbContext<SpacesDb>(o => o.AddInterceptors(counted)))).AtNow();
        var ids = new List<Guid>();
        async Task<(int Found, int Asked)> Ask()
        {
            counted.Count = 0;
            var offers = await many.Send(new FreeThen(ids, new(2026, 3, 10), new(17, 0), new(20, 0), 60));
            return (offers.Count, counted.Count);
        }

        for (var i = 0; i < 3; i++) ids.Add(await many.ASpace($"Tila {i}"));
        var few = await Ask();
        for (var i = 3; i < 30; i++) ids.Add(await many.ASpace($"Tila {i}"));
        var all = await Ask();

        (few.Found, all.Found).ShouldBe((3, 30));
        all.Asked.ShouldBe(few.Asked);
    }

    sealed class Counted : DbCommandInterceptor
    {
        public int Count { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Count++;
            return new(result);
        }
    }
}
