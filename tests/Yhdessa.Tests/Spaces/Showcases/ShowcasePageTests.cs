using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Showcases;
using Yhdessa.Tests.Partnerships;
using Yhdessa.Tests.Spaces.Rounds;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.Rounds.RoundsHouse;

namespace Yhdessa.Tests.Spaces.Showcases;

/// <summary>The pages as a browser without script sends them.</summary>
public sealed class ShowcasePageTests : IAsyncLifetime, IDisposable
{
    RoundsHouse rounds = null!;

    public async Task InitializeAsync() => rounds = await Begin(new House().AtNow());
    public Task DisposeAsync() => Task.CompletedTask;
    public void Dispose() => rounds.Dispose();

    [Fact]
    public async Task A_secretary_takes_a_turn_from_the_list_gives_it_up_and_takes_it_again_by_plain_forms()
    {
        var list = await ShowcaseTests.AList(rounds, places: ["pöytä, sähkö", ""]);
        var place = (await ShowcaseTests.Places(rounds, list))[0];
        (await rounds.House.Stranger().Sees("/showcases")).Body!.TextContent.ShouldContain("8 paikkaa vapaana");
        (await rounds.House.Stranger().Sees($"/showcases/{list}")).Body!.TextContent.ShouldContain("Otettavissa yksi vuoro järjestöä kohti 31.3.2026 asti.");
        var member = rounds.House.As(await rounds.Member(Dila));

        (await (await PageForm.Open(member, $"/showcases/{list}", $"take-{place}")).Send(member)).StatusCode.ShouldBe(HttpStatusCode.Found);

        var page = await member.Sees($"/showcases/{list}");
        page.QuerySelector("#own")!.TextContent.ShouldStartWith("Omat vuorot");
        (await (await PageForm.Open(member, $"/showcases/{list}", $"give-up-{place}")).Send(member)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await (await PageForm.Open(member, $"/showcases/{list}", "take-again")).With("id", place.ToString()).With("organization", Dila.ToString()).Send(member)).StatusCode.ShouldBe(HttpStatusCode.Found);
        var refused = await (await PageForm.Open(member, $"/showcases/{list}", $"take-{(await ShowcaseTests.Places(rounds, list))[2]}")).Send(member);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PageForm.Read(refused)).Body!.TextContent.ShouldContain("enintään 1 vuoroa, jotta muutkin saavat vuoron");
        (await rounds.House.Stranger().GetStringAsync(new Uri($"/showcases/{list}/list.csv", UriKind.Relative))).ShouldContain("Paikka 1: pöytä, sähkö");
    }

    [Fact]
    public async Task A_coordinator_makes_a_list_adds_its_times_publishes_it_and_sees_the_gaps_by_plain_forms()
    {
        var coordinator = rounds.Coordinator;
        var made = await (await PageForm.Open(coordinator, "/staff/showcases/new", "write-showcases")).With("Wish.Name", "Keskiviikon esittelyt").With("Wish.House", (await rounds.HouseId()).ToString()).Send(coordinator);
        made.StatusCode.ShouldBe(HttpStatusCode.Found, (await PageForm.Read(made)).Body!.TextContent);
        var address = made.Headers.Location!.PathAndQuery;

        var offered = await (await PageForm.Open(coordinator, address, "offer-showcases")).With("Wish.SpaceId", rounds.Hall.ToString()).With("Wish.First", "2026-03-11").With("Wish.Last", "2026-04-01").With("Wish.Places", "pöytä\nroll-up-paikka").Send(coordinator);
        offered.StatusCode.ShouldBe(HttpStatusCode.Found, (await PageForm.Read(offered)).Body!.TextContent);
        (await (await PageForm.Open(coordinator, address, "open-list")).Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await rounds.House.In((SpacesDb db) => db.Set<ShowcaseList>().SingleAsync())).IsOpen.ShouldBeTrue();
        (await coordinator.Sees("/staff/showcases")).Body!.TextContent.ShouldContain("8 tyhjää paikkaa neljän viikon aikana");
        var day = await rounds.House.In((SpacesDb db) => db.Set<ShowcaseDay>().OrderBy(d => d.Start).Select(d => d.Id).FirstAsync());
        (await (await PageForm.Open(coordinator, address, "withdraw-days")).With("chosen", day.ToString()).Send(coordinator, "act=withdraw")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await rounds.House.In((SpacesDb db) => db.Set<ShowcaseDay>().CountAsync())).ShouldBe(3);
    }
}
