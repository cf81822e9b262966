using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Rounds;
using Yhdessa.Tests.Partnerships;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.Rounds.RoundsHouse;

namespace Yhdessa.Tests.Spaces.Rounds;

/// <summary>The pages as a browser without script sends them.</summary>
public sealed class RoundPageTests : IAsyncLifetime, IDisposable
{
    RoundsHouse rounds = null!;

    public async Task InitializeAsync() => rounds = await Begin();
    public Task DisposeAsync() => Task.CompletedTask;
    public void Dispose() => rounds.Dispose();

    [Fact]
    public async Task An_organizations_member_applies_by_a_plain_form_and_sees_her_result_and_its_reason()
    {
        var round = await rounds.Round(Slot(rounds.Hall, "monday", 16), Slot(rounds.Room, "monday", 16));
        var member = rounds.House.As(await rounds.Member(Dila));
        (await rounds.House.Stranger().Sees("/spaces")).Body!.TextContent.ShouldContain("Vakiovuorojen haku on auki");

        var form = await PageForm.Open(member, $"/rounds/{round}/apply", "apply");
        var any = form.Page.QuerySelectorAll("#wish-wishes-0-slot option")[^1].GetAttribute("value")!;
        form = form.With("Wish.Organization", Dila.ToString()).With("Wish.Activity", "Kuoro").With("Wish.GroupSize", "9").With("Wish.Wishes[0].Slot", any);
        (await form.Send(member, "Wish.Draft=false")).StatusCode.ShouldBe(HttpStatusCode.Found);

        var application = await rounds.House.In((SpacesDb db) => db.Set<SeasonalApplication>().SingleAsync());
        (application.Status, application.Wishes[0].SpaceIds.Count, application.GroupSize).ShouldBe((ApplicationStatus.Sent, 2, 9));
        rounds.ItIs(1);
        await rounds.Act($"/seasonal-rounds/{round}:allocate");
        await rounds.Act($"/seasonal-rounds/{round}:publish", new { appealsUntil = "2026-04-15" });
        var results = await member.Sees($"/rounds/{round}/results");
        results.Body!.TextContent.ShouldContain("Saitte toiveen 1");
        await (await PageForm.Open(member, $"/rounds/{round}/results", $"appeal-{application.Id}")).With("text", "Toivoimme salia.").Send(member);
        (await rounds.House.In((SpacesDb db) => db.Set<SeasonalApplication>().SingleAsync())).Appeal.ShouldBe("Toivoimme salia.");
    }

    [Fact]
    public async Task A_mistake_in_a_wish_stands_beside_its_field()
    {
        var round = await rounds.Round(Slot(rounds.Room, "monday", 16));
        var member = rounds.House.As(await rounds.Member(Dila));
        var form = await PageForm.Open(member, $"/rounds/{round}/apply", "apply");
        var slot = form.Page.QuerySelectorAll("#wish-wishes-0-slot option")[^1].GetAttribute("value")!;

        var answer = await form.With("Wish.Organization", Dila.ToString()).With("Wish.Activity", "Kuoro").With("Wish.GroupSize", "30").With("Wish.Wishes[1].Slot", slot).Send(member, "Wish.Draft=false");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PageForm.Read(answer)).QuerySelector("#wish-groupsize-err")!.TextContent.ShouldContain("enintään 12 hengelle");
    }

    [Fact]
    public async Task A_coordinator_runs_a_round_by_forms_from_draft_to_a_change_by_hand_and_the_report()
    {
        var coordinator = rounds.Coordinator;
        var made = await (await PageForm.Open(coordinator, "/staff/rounds/new", "write-round")).With("Wish.Name", "Kevät").With("Wish.House", (await rounds.HouseId()).ToString())
            .With("Wish.OpensOn", "2026-03-01").With("Wish.ClosesOn", "2026-03-31").With("Wish.From", "2026-05-01").With("Wish.To", "2026-06-30").With("Wish.DaysOut", "22.6.2026").Send(coordinator);
        made.StatusCode.ShouldBe(HttpStatusCode.Found);
        var address = made.Headers.Location!.ToString();
        address = address[address.IndexOf("/staff", StringComparison.Ordinal)..];
        var id = Guid.Parse(address.Split('/')[^1]);

        await (await PageForm.Open(coordinator, address, "offer")).With("Wish.Spaces", rounds.Hall.ToString()).With("Wish.Weekdays", "Monday", "Tuesday").Send(coordinator);
        var slots = await rounds.House.In((SpacesDb db) => db.Set<RoundSlot>().OrderBy(s => s.Weekday).ThenBy(s => s.From).ToListAsync());
        slots.Count.ShouldBe(4);
        var promise = await PageForm.Open(coordinator, $"{address}/slots/{slots[0].Id}", "promise");
        (await promise.With("Right.Organization", "Olematon yhdistys").With("Right.Reason", "päätös").Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await PageForm.Open(coordinator, address, "open-round")).Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Found);
        await rounds.Apply(id, Dila, 1, Wish("monday", 16, rounds.Hall));
        var waiting = await rounds.Apply(id, Letk, 1, Wish("monday", 16, rounds.Hall));
        rounds.ItIs(1);
        await (await PageForm.Open(coordinator, address, "allocate")).Send(coordinator);

        var held = await rounds.House.In((SpacesDb db) => db.Set<RoundSlot>().SingleAsync(s => s.HolderId != null));
        var dilas = await rounds.House.In((SpacesDb db) => db.Set<SeasonalApplication>().Where(a => a.OrganizationId == Dila).Select(a => a.Id.Value).SingleAsync());
        var next = held.HolderId!.Value.Value == waiting ? dilas : waiting;   // the lot decides who holds it
        var hand = await PageForm.Open(coordinator, $"{address}/slots/{held.Id}?to={next}", "hand");
        hand.Page.Body!.TextContent.ShouldContain("jää ilman vuoroa");
        await hand.With("Change.Reason", "Sovittu").Send(coordinator);
        (await rounds.House.In((SpacesDb db) => db.Set<RoundSlot>().SingleAsync(s => s.HolderId != null))).HolderId!.Value.Value.ShouldBe(next);

        (await coordinator.Sees($"{address}/report")).QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThan(4);
        (await coordinator.GetStringAsync(new Uri($"{address}/report/list.csv", UriKind.Relative))).ShouldContain("järjestön koko");
        (await coordinator.GetAsync(new Uri($"{address}/results/list.xlsx", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await rounds.House.As(Guid.CreateVersion7()).GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_report_counts_who_applied_and_got_and_hides_nobody()
    {
        var round = await rounds.Round(Slot(rounds.Hall, "monday", 16));
        await rounds.Apply(round, Dila, 1, Wish("monday", 16, rounds.Hall));
        await rounds.Apply(round, Letk, 1, Wish("monday", 16, rounds.Hall));
        rounds.ItIs(1);
        await rounds.Act($"/seasonal-rounds/{round}:allocate");

        var report = await rounds.House.Send(new RoundReport((Id<SeasonalRound>)round));

        (report.Applied, report.Got, report.Without, report.Met, report.Unfair).ShouldBe((2, 1, 1, 1, 0));
        report.Lines.Where(l => l.By == "group").ShouldHaveSingleItem().ShouldBe(new ReportLine("group", "1–10 henkeä", 2, 1, 1));
        foreach (var by in new[] { "size", "municipality", "theme" }) report.Lines.Where(l => l.By == by).Sum(l => l.Applied).ShouldBe(2);
    }

    [Fact]
    public async Task The_demonstration_has_one_open_round_and_one_whose_results_are_told_and_takes_them_away()
    {
        using var house = House.WithDemonstration();
        var stages = await house.In((SpacesDb db) => db.Set<SeasonalRound>().OrderBy(r => r.Stage).Select(r => r.Stage).ToListAsync());
        stages.Order().ShouldBe([RoundStage.Open, RoundStage.Published]);
        (await house.In((SpacesDb db) => db.Set<RoundSlot>().CountAsync(s => s.HolderId != null))).ShouldBeGreaterThan(3);

        await house.Send(new RemoveDemoRounds());

        (await house.In((SpacesDb db) => db.Set<SeasonalRound>().IgnoreQueryFilters().CountAsync())).ShouldBe(0);
    }
}
