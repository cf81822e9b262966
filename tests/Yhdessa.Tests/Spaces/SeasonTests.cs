using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Advice;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Season;
using Yhdessa.Spaces.Showcases;
using Yhdessa.Tests.Partnerships;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

public sealed class SeasonTests : IDisposable
{
    readonly House house = new House().AtNow();

    public void Dispose() => house.Dispose();

    static JsonElement Season()
    {
        using var file = typeof(Program).Assembly.GetManifestResourceStream("Yhdessa.Host.Demo.fellmannia-2024.json")!;
        return JsonDocument.Parse(file).RootElement.Clone();
    }

    [Fact]
    public async Task The_season_brings_the_house_its_three_spaces_and_the_peers_and_twice_changes_nothing()
    {
        var first = await house.Send(new ImportHouses(Season()));
        var second = await house.Send(new ImportHouses(Season()));

        first.ShouldBe([new("houses", 11, 0, 0, 0), new("spaces", 3, 0, 0, 0)]);
        second.ShouldBe([new("houses", 0, 0, 11, 0), new("spaces", 0, 0, 3, 0)]);
        var spaces = await house.In((SpacesDb db) => db.Spaces.OrderBy(s => s.Name).ToListAsync());
        spaces.Select(s => s.Name).ShouldBe(["Ala-aula", "Kansalaistila", "Yhteisöolkkari"]);
        spaces.ShouldAllBe(s => s.Capacity == null && s.OpeningHours == null && !s.CanBeBookedOnline);
        var own = await house.In((SpacesDb db) => db.Houses.SingleAsync(h => !h.IsPeer));
        (own.Name, own.StreetAddress, own.Municipality, own.InfoScreens.Single()).ShouldBe(("Kumppanuustalo Fellmannia", "Kirkkokatu 27", "398", "Infonäyttö"));
    }

    [Fact]
    public async Task A_second_import_leaves_what_people_have_told()
    {
        await house.Send(new ImportHouses(Season()));
        var id = (Id<Space>)SeasonId.Of("space-kansalaistila");
        await house.Send(new EditSpace(id) { Name = "Kansalaistila", Capacity = 40 });

        await house.Send(new ImportHouses(Season()));

        (await house.In((SpacesDb db) => db.Spaces.SingleAsync(s => s.Id == id))).Capacity.ShouldBe(40);
    }

    [Fact]
    public async Task Made_up_showcases_and_desks_go_away_and_a_list_with_a_real_turn_stays()
    {
        await house.WithSeason();
        await house.Send(new ImportHouses(Season()));
        await house.Send(new LoadDemo(Now));
        await house.Send(new LoadDemoShowcases(Now));
        await house.Send(new LoadDemoAdvice(Now));
        (await house.In((SpacesDb db) => db.Set<ShowcasePlace>().CountAsync(p => p.OrganizationId != null))).ShouldBe(3);
        var free = await house.In((SpacesDb db) => db.Set<ShowcaseDay>().Where(d => d.Start > Now).OrderByDescending(d => d.Start).SelectMany(d => d.Places).Select(p => p.Id).FirstAsync());
        await house.Send(new TakeShowcase(free, SeasonId.Of("org-dila")));

        await house.Send(new RemoveDemoAdvice());
        await house.Send(new RemoveDemoShowcases());
        await house.Send(new RemoveDemo());

        (await house.In((SpacesDb db) => db.Set<AdviceDesk>().CountAsync())).ShouldBe(0);
        (await house.In((SpacesDb db) => db.Set<AdviceDropIn>().CountAsync())).ShouldBe(0);
        (await house.In((SpacesDb db) => db.Set<ShowcasePlace>().Where(p => p.OrganizationId != null).Select(p => p.Id).ToListAsync())).ShouldBe([free]);
        (await house.In((SpacesDb db) => db.Bookings.SingleAsync())).Mark.ShouldBeNull();
        await house.Send(new GiveUpShowcase(free));
    }

    [Fact]
    public async Task The_demonstration_is_marked_and_goes_away_without_a_trace()
    {
        await house.Send(new ImportHouses(Season()));
        await house.Send(new LoadDemo(Now));

        var bookings = await house.In((SpacesDb db) => db.Bookings.ToListAsync());
        bookings.Count.ShouldBeGreaterThan(20);
        bookings.ShouldAllBe(b => b.Mark == "esimerkki");
        (await house.In((SpacesDb db) => db.Spaces.ToListAsync())).ShouldAllBe(s => s.Mark == "esimerkki" && s.CanBeBookedOnline && s.Facts.All(f => f.Source == null));

        await house.Send(new RemoveDemo());

        (await house.In((SpacesDb db) => db.Bookings.CountAsync())).ShouldBe(0);
        (await house.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe(0);
        (await house.In((SpacesDb db) => db.Houses.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Removing_the_demonstration_keeps_what_a_real_booking_hangs_on_and_says_so()
    {
        await house.Send(new ImportHouses(Season()));
        await house.Send(new LoadDemo(Now));
        var space = SeasonId.Of("space-kansalaistila");
        await house.As(Guid.CreateVersion7()).Booked(Wish(space, At(20, 18), At(20, 19)));

        var report = await house.Send(new RemoveDemo());

        report.What.ShouldContain("Kansalaistila, Kumppanuustalo Fellmannia");
        (await house.In((SpacesDb db) => db.Spaces.Select(s => s.Name).ToListAsync())).ShouldBe(["Kansalaistila"]);
        (await house.In((SpacesDb db) => db.Bookings.CountAsync())).ShouldBe(1);
    }

    [Theory, OnEachDatabase]
    public async Task Generated_bookings_never_overlap_and_the_same_seed_gives_the_same(Provider on)
    {
        using var first = new House(on).AtNow();
        using var second = new House().AtNow();
        await first.Send(new GenerateSpaces(3, 300, Seed: 7));
        await second.Send(new GenerateSpaces(3, 300, Seed: 7));

        Task<List<(Guid, DateTimeOffset, string)>> All(House at) => at.In(async (SpacesDb db) =>
            (await db.Bookings.OrderBy(b => b.Start).ThenBy(b => b.SpaceId).Select(b => new { b.Id, b.Start, b.Title }).ToListAsync()).ConvertAll(b => (b.Id.Value, b.Start, b.Title)));
        (await All(first)).Count.ShouldBe(300);   // the database would have refused an overlap
        (await All(first)).OrderBy(b => b.Item1).ShouldBe((await All(second)).OrderBy(b => b.Item1));
        (await first.DeliverEvents()).ShouldBe(0);
    }
}
