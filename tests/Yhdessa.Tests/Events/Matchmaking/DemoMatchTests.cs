using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Events.Matchmaking;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events.Matchmaking;

/// <summary>The demonstration's matchmaking day is alive, and goes without a trace but for what a real person has told.</summary>
public class DemoMatchTests
{
    [Theory, OnEachDatabase]
    public async Task The_examples_meet_by_a_timetable_that_keeps_every_mutual_wish_and_they_go_again(Provider on)
    {
        using var house = new House(on).AtNow();
        await house.Send(new LoadDemoMatch(house.Clock.Now));
        (await house.Send(new LoadDemoMatch(house.Clock.Now))).Done.ShouldBe(0);
        var e = await house.In((EventsDb db) => db.Events.AsNoTracking().SingleAsync());
        (e.Type, e.Mark).ShouldBe((EventType.Matchmaking, "esimerkki"));

        var page = (await house.As(Guid.CreateVersion7(), Roles.Editor).GetStringAsync(new Uri($"/staff/events/{e.Id}/matchmaking", UriKind.Relative))).Replace("\u2060", "", StringComparison.Ordinal);
        page.ShouldContain("16/16");
        page.ShouldContain("5/5");
        page.ShouldContain("Nuorten teatteri");

        await house.Send(new RemoveDemoMatch());
        await house.Send(new RemoveDemoEvents());
        foreach (var left in await house.In(async (EventsDb db) => new[] { await db.Events.CountAsync(), await db.Set<MatchDay>().CountAsync(), await db.Set<MatchWish>().CountAsync(), await db.Set<MatchMeeting>().CountAsync(), await db.Registrations.CountAsync() }))
            left.ShouldBe(0);
    }

    [Fact]
    public async Task Who_has_really_signed_up_for_the_example_keeps_the_day()
    {
        using var house = new House().AtNow();
        await house.Send(new LoadDemoMatch(house.Clock.Now));
        var of = (await house.In((EventsDb db) => db.Events.AsNoTracking().SingleAsync())).Id;
        await house.Stranger().Signed(of, "oikea@example.org");
        var own = await house.In((EventsDb db) => db.Registrations.AsNoTracking().SingleAsync(r => r.Mark == null));
        await house.In((EventsDb db) => Task.FromResult(db.Add(new MatchParticipant(of, own.Id, "Oikea yhdistys"))));

        await house.Send(new RemoveDemoMatch());
        await house.Send(new RemoveDemoEvents());

        (await house.In((EventsDb db) => db.Set<MatchParticipant>().AsNoTracking().SingleAsync())).ShownAs.ShouldBe("Oikea yhdistys");
        (await house.In((EventsDb db) => db.Set<MatchDay>().CountAsync())).ShouldBe(1);
    }
}
