using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts.Events;
using Yhdessa.Events;
using Yhdessa.Events.Fairs;
using Yhdessa.Kernel;
using Yhdessa.Partnerships.Agreements;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.EventsHouse;
using static Yhdessa.Tests.Events.Fairs.FairHouse;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events.Fairs;

/// <summary>An exhibitor's turn on the house's screen comes with the stall and goes with it.</summary>
public class FairScreenTests
{
    static async Task<(House House, Guid Of)> AFair(Provider on)
    {
        var house = await WithOrganizations(on);
        await house.Send(new Yhdessa.Partnerships.Season.ImportPartnerships(Yhdessa.Tests.Directory.Season.File));
        await house.Send(new ActivateAgreement(await house.Send(new AddAgreement { OrganizationId = Dila, Types = ["space"], From = new(2026, 1, 1), Until = new(2026, 12, 31), Grants = new(Stall: true, ScreenSlot: true) })));
        var of = await house.AnEvent(null);
        await house.Send(new DrawFair((Id<Event>)of, "1p 2 . 3\n4 5 . 6"));
        return (house, of);
    }

    static async Task Take(House house, Guid of, int number, bool screen = true)
    {
        var stall = await Stall(house, of, number);
        await house.Send(new TakeStall(of.ToString()) { StallId = stall, OrganizationId = Dila, Exhibitor = "Aino ja ystävät", Name = "Aino Esimerkki", Email = "dila@example.org", ScreenSlot = screen });
    }

    static async Task<IEnumerable<string>> Shown(House house, int day, string language = "fi") =>
        (await house.Send(new ScreenBulletins(Guid.CreateVersion7(), new(2026, 3, day), new(2026, 3, day), language))).Select(b => b.Text);

    [Theory, OnEachDatabase]
    public async Task A_granted_turn_on_the_screen_is_a_bulletin_on_the_fairs_days_by_the_organizations_name_and_goes_with_the_stall(Provider on)
    {
        var (house, of) = await AFair(on);
        using var _ = house;
        var name = (await house.Send(new Yhdessa.Contracts.Directory.OrganizationFacts([Dila])))[Dila].Name;
        await Take(house, of, 1);

        (await Shown(house, 9)).ShouldBeEmpty();
        (await Shown(house, 10)).ShouldBe([$"Tavattavissa: {name}, paikka 1. Yhteinen ilta"]);
        (await Shown(house, 10, "en")).ShouldBe([$"Meet {name}, place 1. Joint evening"]);
        (await Shown(house, 11)).ShouldBeEmpty();
        var mine = await house.LinkOf("dila@example.org");
        (await house.Stranger().Press(mine, "change-stall", ("Wish.StallId", (await Stall(house, of, 4)).ToString()), ("Wish.ScreenSlot", "true"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Shown(house, 10)).Single().ShouldContain("paikka 4");

        (await house.Stranger().Press(mine, "give-up-stall")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Shown(house, 10)).ShouldBeEmpty();
        (await house.In((EventsDb db) => db.Bulletins.CountAsync())).ShouldBe(0);
    }

    [Theory, OnEachDatabase]
    public async Task The_turn_moves_with_the_fair_ends_when_the_fair_is_called_off_and_stays_off_when_staff_took_it_off(Provider on)
    {
        var (house, of) = await AFair(on);
        using var _ = house;
        await Take(house, of, 2);
        await house.DeliverEvents();

        (await house.Editor().Patch(of, new { start = "2026-03-12T09:00:00Z", end = "2026-03-12T12:00:00Z" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await house.DeliverEvents();
        (await Shown(house, 10)).ShouldBeEmpty();
        (await Shown(house, 12)).Count().ShouldBe(1);

        await house.Send(new RemoveBulletin((await house.In((EventsDb db) => db.Bulletins.SingleAsync())).Id));
        (await house.Stranger().Press(await house.LinkOf("dila@example.org"), "change-stall", ("Wish.ScreenSlot", "true"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Shown(house, 12)).ShouldBeEmpty();
        await house.Send(new TakeBackBulletin((await house.In((EventsDb db) => db.Bulletins.SingleAsync())).Id));
        (await Shown(house, 12)).Count().ShouldBe(1);
        await house.Send(new CancelEvent((Id<Event>)of, "Sali ei ole käytössä"));
        await house.DeliverEvents();
        (await Shown(house, 12)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_wish_for_the_screen_there_is_none()
    {
        var (house, of) = await AFair(TestDatabase.Usual);
        using var _ = house;
        await Take(house, of, 1, screen: false);
        (await house.In((EventsDb db) => db.Bulletins.CountAsync())).ShouldBe(0);
    }
}
