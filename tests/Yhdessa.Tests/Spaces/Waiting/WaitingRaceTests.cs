using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Waiting;
using Yhdessa.Tests.Loop;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;
using static Yhdessa.Tests.Spaces.Waiting.WaitingHouse;

namespace Yhdessa.Tests.Spaces.Waiting;

public class WaitingRaceTests
{
    readonly Guid booker = Guid.CreateVersion7();

    [Theory, OnEachDatabase]
    public async Task Of_twenty_who_wait_the_first_five_are_offered_five_times_cancelled_at_once_each_one(Provider on)
    {
        using var house = new House(on).AtNow();
        var space = await house.ASpace();
        var days = Enumerable.Range(9, 5).ToList();
        var taken = new List<Guid>();
        foreach (var day in days) taken.Add(await house.As(booker).Booked(Wish(space, At(day, 12), At(day, 14))));
        for (var i = 0; i < 20; i++) await house.As(Guid.CreateVersion7()).Waits([.. days.Select(day => Time(space, At(day, 12), At(day, 14)))]);

        await Task.WhenAll(taken.Select(id => house.As(booker).Cancel(id)));

        var waits = await house.AllWaits();
        waits.Select(w => w.State).ShouldBe([.. Enumerable.Repeat(WaitState.Offered, 5), .. Enumerable.Repeat(WaitState.Waiting, 15)]);
        waits.Take(5).Select(w => w.OnOffer().Single().Start).Distinct().Count().ShouldBe(5);
        (await house.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe(5);
        (await DueLetters.Letters(house)).Count(l => l.Key.StartsWith("spaces.offer:", StringComparison.Ordinal)).ShouldBe(5);
    }

    [Theory, OnEachDatabase]
    public async Task An_offer_taken_at_the_moment_it_ends_has_one_outcome_on_two_hosts(Provider on)
    {
        using var house = new House(on).AtNow();
        using var other = House.Beside(house);
        var space = await house.ASpace();
        for (var round = 0; round < 4; round++)
        {
            house.Clock.Now = other.Clock.Now = Now;
            var taken = await house.As(booker).Booked(Wish(space, At(10 + round, 12), At(10 + round, 14)));
            var (first, second) = (house.As(Guid.CreateVersion7()), house.As(Guid.CreateVersion7()));
            var (one, two) = (await first.Waits(Time(space, At(10 + round, 12), At(10 + round, 14))), await second.Waits(Time(space, At(10 + round, 12), At(10 + round, 14))));
            await house.As(booker).Cancel(taken);
            house.Clock.Now = other.Clock.Now = Now.AddHours(24);

            var accepting = first.Act(one, "accept");
            await Task.WhenAll(accepting, house.Send(new MoveOffersOn(house.Clock.Now)), other.Send(new MoveOffersOn(other.Clock.Now)));

            var accepted = (await accepting).StatusCode is HttpStatusCode.OK;
            (await first.State(one)).ShouldBe(accepted ? "accepted" : "lapsed");
            (await second.State(two)).ShouldBe(accepted ? "waiting" : "offered");
            (await second.Place(two)).Log().Count.ShouldBe(accepted ? 0 : 1);
            var held = await house.In((SpacesDb db) => db.Bookings.Where(b => b.Blocks.Any() && b.Start == At(10 + round, 12).ToUniversalTime()).Select(b => b.Status).ToListAsync());
            held.ShouldBe([accepted ? BookingStatus.Confirmed : BookingStatus.Offered]);
        }
    }

    [Theory, OnEachDatabase]
    public async Task A_freed_time_is_the_first_in_lines_though_many_book_it_at_that_moment(Provider on)
    {
        using var house = new House(on).AtNow();
        var space = await house.ASpace();
        var taken = await house.As(booker).Booked(Wish(space, At(10, 12), At(10, 14)));
        var first = house.As(Guid.CreateVersion7());
        var id = await first.Waits(Time(space, At(10, 12), At(10, 14)));

        var strangers = Enumerable.Range(0, 15).Select(async _ => (await house.As(Guid.CreateVersion7()).Book(Wish(space, At(10, 12), At(10, 14)))).StatusCode).ToList();
        await Task.WhenAll(house.As(booker).Cancel(taken), Task.WhenAll(strangers));

        (await Task.WhenAll(strangers)).ShouldAllBe(s => s == HttpStatusCode.Conflict);
        (await first.State(id)).ShouldBe("offered");
    }
}
