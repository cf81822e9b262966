using System.Net;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Partnerships.PartnershipsHouse;

namespace Yhdessa.Tests.Partnerships;

/// <summary>The agreements' pages as a browser without script sends them.</summary>
public sealed class AgreementPageTests : IAsyncLifetime, IDisposable
{
    readonly House house = new();

    public async Task InitializeAsync() => await house.WithSeason();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_coordinator_writes_an_agreement_marks_it_signed_and_gives_notice()
    {
        var coordinator = house.Coordinator();

        var draft = await (await PageForm.Open(coordinator, "/staff/agreements/new", "write-agreement")).With("Wish.Organization", "Dila").With("Wish.Types", "space", "event")
            .With("Wish.From", "2026-03-01").With("Wish.HouseSigner", "Koordinaattori").With("Wish.FreeHours", "12,5").With("Wish.Price", "reduced").With("Wish.Stall", "true").Send(coordinator);
        draft.StatusCode.ShouldBe(HttpStatusCode.Found, await draft.Content.ReadAsStringAsync());
        var address = draft.Headers.Location!.ToString();
        address = address[address.IndexOf("/staff", StringComparison.Ordinal)..];
        (await coordinator.Sees(address)).QuerySelector("main .state")!.TextContent.ShouldBe("luonnos");

        await (await PageForm.Open(coordinator, address, "activate-agreement")).Send(coordinator);
        var signed = await coordinator.Sees(address);
        signed.QuerySelector("main .state")!.TextContent.ShouldBe("voimassa");
        signed.QuerySelector("main dl")!.TextContent.ShouldContain("12,5");

        await (await PageForm.Open(coordinator, address, "end-agreement")).With("until", "2026-04-30").With("reason", "Sovittu yhdessä").Send(coordinator);
        var ending = await coordinator.Sees(address);
        ending.QuerySelector("main .state")!.TextContent.ShouldBe("päättyy pian");
        ending.QuerySelector("main")!.TextContent.ShouldContain("Sovittu yhdessä");
        await (await PageForm.Open(coordinator, address, "reinstate-agreement")).Send(coordinator);
        (await coordinator.Sees(address)).QuerySelector("main .state")!.TextContent.ShouldBe("voimassa");

        await (await PageForm.Open(coordinator, $"{address}/edit", "write-agreement")).With("Wish.FreeHours", "20").Send(coordinator);
        (await coordinator.Sees("/staff/agreements")).QuerySelector("tbody tr")!.TextContent.ShouldContain("20");
    }

    [Fact]
    public async Task A_coordinator_writes_what_the_house_received_and_sees_the_totals_both_ways()
    {
        var coordinator = house.Coordinator();
        await house.Send(new Yhdessa.Partnerships.Season.LoadDemoAgreements(house.Clock.Now));
        var address = (await coordinator.Sees("/staff/agreements")).QuerySelector("tbody a")!.GetAttribute("href")!;

        var written = await (await PageForm.Open(coordinator, $"/{address}/ledger/new", "write-line")).With("Wish.Kind", "material").With("Wish.Side", "received").With("Wish.Subject", "Opas vapaaehtoisille").With("Wish.Value", "3").Send(coordinator);

        written.StatusCode.ShouldBe(HttpStatusCode.Found, await written.Content.ReadAsStringAsync());
        var page = await coordinator.Sees("/" + address);
        page.QuerySelectorAll(".stat").Select(s => s.QuerySelector("h3")!.TextContent + " " + s.QuerySelector("b")!.TextContent).ShouldBe(["Tilatunteja annettu 20", "Esittelypaikkoja 1", "Työtunteja saatu 12", "Kouluttajia 2", "Aineistoja 3"]);
    }

    [Fact]
    public async Task The_list_is_a_file_too_and_only_for_who_keeps_agreements()
    {
        await house.Send(new Yhdessa.Partnerships.Season.LoadDemoAgreements(house.Clock.Now));

        (await house.Coordinator().GetStringAsync(new Uri("/staff/agreements/list.csv?state=active", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + 2);
        (await house.As(Guid.CreateVersion7(), Roles.Editor).GetAsync(new Uri("/staff/agreements", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
