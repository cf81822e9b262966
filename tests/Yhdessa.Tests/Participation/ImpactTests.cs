using System.Net;
using Yhdessa.Contracts.Events;
using Yhdessa.Contracts.Governance;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Kernel;
using Yhdessa.Participation.Season;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Participation.ParticipationHouse;

namespace Yhdessa.Tests.Participation;

public class ImpactTests
{
    static readonly Guid one = Guid.CreateVersion7(), other = Guid.CreateVersion7(), theEvent = Guid.CreateVersion7(), booking = Guid.CreateVersion7();

    static EventHeld Held(int? came) => new(theEvent, "Syysmessut", new(2026, 10, 3), new(2026, 10, 4), "398", [one, other], 40, came);

    static async Task<decimal?> Figure(House house, string kind, string filter = "") =>
        (await house.Stranger().Get($"/impact{filter}")).GetProperty("items").EnumerateArray().Where(f => f.GetProperty("kind").GetString() == kind).Select(f => (decimal?)f.GetProperty("value").GetDecimal()).SingleOrDefault();

    [Theory, OnEachDatabase]
    public async Task A_fact_told_twice_or_mended_is_one_row_and_an_event_of_two_organizations_counts_once(Provider on)
    {
        using var house = AHouse(on);
        await house.Tell(Held(30));
        await house.Tell(Held(30));
        (await Figure(house, "people")).ShouldBe(30);
        await house.Tell(Held(35));

        (await Figure(house, "people")).ShouldBe(35);
        (await Figure(house, "events")).ShouldBe(1);
        (await Figure(house, "events", $"?organization={one}")).ShouldBe(1);
        (await Figure(house, "events", $"?organization={Guid.CreateVersion7()}")).ShouldBeNull();
        (await Figure(house, "events", "?period=2026-10&municipality=398")).ShouldBe(1);
        (await Figure(house, "events", "?period=2025")).ShouldBeNull();
    }

    [Theory, OnEachDatabase]
    public async Task What_nobody_counted_is_absent_and_a_mean_is_weighed_by_its_answers(Provider on)
    {
        using var house = AHouse(on);
        await house.Tell(Held(null));
        await house.Tell(new FeedbackReceived(theEvent, "Syysmessut", new(2026, 10, 5), 6, 4m));
        await house.Tell(new FeedbackReceived(Guid.CreateVersion7(), "Pienet messut", new(2026, 10, 6), 2, 2m));

        (await Figure(house, "people")).ShouldBeNull();
        (await Figure(house, "feedback")).ShouldBe(3.5m);
        var rows = (await house.Stranger().Get("/impact/feedback/rows")).GetProperty("items").EnumerateArray().ToList();
        rows[0].GetProperty("suppressed").GetBoolean().ShouldBeTrue("two answers are somebody's");
        rows[0].TryGetProperty("value", out _).ShouldBeFalse();
        rows[1].GetProperty("n").GetInt32().ShouldBe(6);
    }

    [Fact]
    public async Task Opinions_of_too_few_are_told_to_nobody()
    {
        using var house = AHouse();
        await house.Tell(new FeedbackReceived(theEvent, "Syysmessut", new(2026, 10, 5), 4, 5m));

        var figure = (await house.Stranger().Get("/impact")).GetProperty("items")[0];
        figure.GetProperty("suppressed").GetBoolean().ShouldBeTrue();
        figure.TryGetProperty("value", out _).ShouldBeFalse();
        (await house.Stranger().Sees("/impact")).QuerySelector(".stat")!.TextContent.ShouldContain("Liian vähän vastauksia");
    }

    [Fact]
    public async Task A_cancelled_booking_and_a_matter_opened_again_count_no_more()
    {
        using var house = AHouse();
        var (decision, item, meeting) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await house.Tell(new SpaceBooked(booking, Guid.CreateVersion7(), one, Wednesday, Wednesday.AddHours(2.5), 10));
        await house.Tell(new DecisionMade(decision, Body, "Järjestöneuvottelukunta", meeting, "Yhteinen kalenteri", "Tehdään.", null, new(2026, 10, 1), new(2026, 12, 1)));
        ActionItemMoved Moved(string state, DateOnly? done) => new(item, Body, decision, "Yhteinen kalenteri", state, null, new(2026, 12, 1), done);
        await house.Tell(Moved("done", new(2026, 10, 21)));

        (await Figure(house, "hoursBooked", $"?organization={one}")).ShouldBe(2.5m);
        (await Figure(house, "daysToDone")).ShouldBe(20);
        (await house.Stranger().Get("/impact/carriedThrough/rows")).GetProperty("items")[0].GetProperty("page").GetString().ShouldBe($"meetings/{meeting}");

        await house.Tell(new BookingCancelled(booking, Guid.CreateVersion7(), one, Wednesday, Wednesday.AddHours(2.5)));
        await house.Tell(Moved("open", null));
        (await Figure(house, "hoursBooked")).ShouldBeNull();
        (await Figure(house, "carriedThrough")).ShouldBeNull();
    }

    [Fact]
    public async Task Anybody_opens_the_rows_behind_each_figure_and_takes_them_as_a_file_and_stated_figures_stand_apart()
    {
        using var house = AHouse();
        await house.Send(new ImportStatedFacts(Tests.Directory.Season.File));
        (await house.Send(new ImportStatedFacts(Tests.Directory.Season.File))).Single().Unchanged.ShouldBe(1);
        await house.Tell(Held(30));

        var page = await house.Stranger().Sees("/impact?year=2026");
        page.QuerySelector("section[aria-labelledby=stated]")!.TextContent.ShouldContain("Vastaajista 36% kertoi osallistuvansa yhdistystoimintaan");
        foreach (var link in page.QuerySelectorAll("section[aria-labelledby=counted] .stat a").Select(a => a.GetAttribute("href")!).ToList())
            (await house.Stranger().Sees("/" + link)).QuerySelector("table")!.TextContent.ShouldContain("Syysmessut", customMessage: link);
        (await house.Stranger().GetStringAsync(new Uri("/impact/people/rows.csv", UriKind.Relative))).ShouldContain("Syysmessut");
        (await house.Stranger().GetAsync(new Uri("/impact.xlsx", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await house.Stranger().GetAsync(new Uri("/impact/happiness", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
