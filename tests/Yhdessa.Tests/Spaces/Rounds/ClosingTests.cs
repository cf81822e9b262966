using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Rounds;
using Yhdessa.Tests.Partnerships;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.Rounds.RoundsHouse;

namespace Yhdessa.Tests.Spaces.Rounds;

/// <summary>A round's page of figures and comments, and applications that the house writes for others.</summary>
public sealed class ClosingTests : IAsyncLifetime, IDisposable
{
    RoundsHouse rounds = null!;

    public async Task InitializeAsync() => rounds = await Begin();
    public Task DisposeAsync() => Task.CompletedTask;
    public void Dispose() => rounds.Dispose();

    async Task<Guid> Told()
    {
        var round = await rounds.Round(Slot(rounds.Hall, "monday", 16), Slot(rounds.Hall, "tuesday", 16), Slot(rounds.Room, "tuesday", 16));
        var first = await rounds.Apply(round, Dila, 2, Wish("monday", 16, rounds.Hall), Wish("tuesday", 16, rounds.Hall));
        await rounds.Apply(round, Letk, 1, Wish("monday", 16, rounds.Hall));
        rounds.ItIs(1);
        await rounds.Act($"/seasonal-rounds/{round}:allocate");
        (await rounds.House.Stranger().GetAsync(new Uri($"/api/v1/seasonal-rounds/{round}/closing", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound, "nothing is told before it is told");
        await rounds.Act($"/seasonal-rounds/{round}:publish", new { appealsUntil = "2026-04-20" });
        await rounds.Act($"/seasonal-applications/{first}:appeal", new { text = "Toivoimme kahta." }, rounds.Of(Dila));
        await rounds.Act($"/seasonal-applications/{first}:answer", new { accepted = false, answer = "Toinen olisi jäänyt ilman." });
        return round;
    }

    [Fact]
    public async Task When_a_round_is_told_one_page_has_its_figures_for_everybody_and_names_nobody()
    {
        var round = await Told();

        var closing = await rounds.House.Stranger().Get($"/seasonal-rounds/{round}/closing");

        (closing.GetProperty("applied").GetInt32(), closing.GetProperty("got").GetInt32(), closing.GetProperty("given").GetInt32(), closing.GetProperty("offered").GetInt32()).ShouldBe((2, 2, 2, 3));
        (closing.GetProperty("hoursAsked").GetDecimal(), closing.GetProperty("hoursGiven").GetDecimal()).ShouldBe((6, 4));
        closing.GetProperty("kept").GetInt32().ShouldBeGreaterThan(10);
        closing.GetProperty("appeals").GetProperty("rejected").GetInt32().ShouldBe(1);
        closing.GetProperty("ranks").EnumerateArray().Select(r => (r.GetProperty("wished").GetInt32(), r.GetProperty("met").GetInt32())).ShouldBe([(2, 1), (1, 1)]);
        var page = (await rounds.House.Stranger().Sees($"/rounds/{round}/closing")).Body!.TextContent;
        page.ShouldSatisfyAllConditions(t => t.ShouldContain("Toiveiden toteutuminen"), t => t.ShouldNotContain("Toivoimme kahta"), t => t.ShouldNotContain("Talon sanat"));
        var file = await rounds.House.Stranger().GetStringAsync(new Uri($"/rounds/{round}/closing/list.csv", UriKind.Relative));
        file.ShouldSatisfyAllConditions(t => t.ShouldContain("Oikaisuja hylätty"), t => t.ShouldContain("1. toive"));
        (await rounds.House.Stranger().Sees($"/rounds/{round}")).QuerySelectorAll("a").ShouldContain(a => a.GetAttribute("href") == $"rounds/{round}/closing");
    }

    [Fact]
    public async Task The_houses_words_are_written_on_the_page_and_told_anew_but_not_over_somebody_elses()
    {
        var round = await Told();
        var form = await PageForm.Open(rounds.Coordinator, $"/rounds/{round}/closing", "comment-round");
        var late = await PageForm.Open(rounds.Coordinator, $"/rounds/{round}/closing", "comment-round");

        (await form.With("Wish.Comment", "Tiistai oli toivotuin.").Send(rounds.Coordinator)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await rounds.House.Stranger().Sees($"/rounds/{round}/closing")).Body!.TextContent.ShouldContain("Tiistai oli toivotuin.");
        (await late.With("Wish.Comment", "Toinen").Send(rounds.Coordinator)).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await rounds.Act($"/seasonal-rounds/{round}:comment", new { comment = "Maanantai myös." })).GetProperty("comment").GetString().ShouldBe("Maanantai myös.");
        (await rounds.House.As(Guid.CreateVersion7()).PostAsJsonAsync($"/api/v1/seasonal-rounds/{round}:comment", new { comment = "x" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_coordinator_applies_on_an_organizations_behalf_by_the_page_and_its_own_people_get_the_letter()
    {
        var round = await rounds.Round(Slot(rounds.Room, "monday", 16));
        var member = await rounds.Member(Dila, "omat@example.org");
        var staff = rounds.Coordinator;
        var found = (await staff.Sees($"/staff/rounds/{round}/behalf?q=dila")).QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).FirstOrDefault(a => a!.Contains($"organization={Dila}", StringComparison.Ordinal)).ShouldNotBeNull();

        var form = await PageForm.Open(staff, "/" + found, "apply");
        form.Page.Body!.TextContent.ShouldContain("Haet järjestön");
        var slot = form.Page.QuerySelectorAll("#wish-wishes-0-slot option")[^1].GetAttribute("value")!;
        (await form.With("Wish.Organization", Dila.ToString()).With("Wish.Activity", "Kuoro").With("Wish.GroupSize", "9").With("Wish.Wishes[0].Slot", slot).Send(staff, "Wish.Draft=false")).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await rounds.House.In((SpacesDb db) => db.Set<SeasonalApplication>().AsNoTracking().SingleAsync())).ShouldSatisfyAllConditions(a => a.OnBehalfAt.ShouldNotBeNull(), a => a.PersonId.ShouldBe(member), a => a.OrganizationId.ShouldBe(Dila));
        (await rounds.House.In((SpacesDb db) => db.Set<QueuedLetter>().SingleAsync())).To.ShouldBe("omat@example.org");
        (await staff.Sees($"/staff/rounds/{round}")).Body!.TextContent.ShouldContain("Talo kirjasi 4.3.2026");

        var own = rounds.House.As(member);
        await (await PageForm.Open(own, $"/rounds/{round}/apply", "apply")).With("Wish.GroupSize", "10").Send(own, "Wish.Draft=false");
        (await rounds.House.In((SpacesDb db) => db.Set<SeasonalApplication>().AsNoTracking().SingleAsync())).OnBehalfAt.ShouldBeNull("now they have written it themselves");
        (await rounds.House.As(Guid.CreateVersion7()).GetAsync(new Uri($"/staff/rounds/{round}/behalf", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
