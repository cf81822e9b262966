using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.Series.SeriesHouse;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces.Series;

public class SeriesRaceTests
{
    [Theory, OnEachDatabase]
    public async Task Twenty_series_over_one_slot_set_give_one_holder_of_each_date(Provider on)
    {
        using var house = new House(on).AtNow();
        var space = await house.ASpace();

        var answers = await AllAtOnce(house, Enumerable.Range(0, 20).Select(i => (true, ASeries(space, i % 2 == 0 ? "FREQ=WEEKLY;BYDAY=MO;COUNT=4" : "FREQ=WEEKLY;BYDAY=MO,TU;COUNT=6", onConflict: i % 3 == 0 ? "fail" : "skip"))));

        answers.ShouldAllBe(a => a == HttpStatusCode.Created || a == HttpStatusCode.Conflict);
        var starts = await house.In((SpacesDb db) => db.Bookings.Select(b => b.Start).ToListAsync());
        starts.Distinct().Count().ShouldBe(starts.Count);
        starts.Count.ShouldBeInRange(4, 7);   // four Mondays and three Tuesdays are all there is to have
        (await house.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe(starts.Count);
        (await Halves(house)).ShouldBe(0);
    }

    [Theory, OnEachDatabase]
    public async Task Series_and_single_bookings_never_both_hold_a_time(Provider on)
    {
        using var house = new House(on).AtNow();
        var hall = await house.ASpace("Sali");
        var half = await house.ASpace("Sali A", wholeOf: hall);
        var wishes = Enumerable.Range(0, 10).Select(i => (true, ASeries(i % 2 == 0 ? hall : half, "FREQ=WEEKLY;BYDAY=MO;COUNT=3", onConflict: "skip")))
            .Concat(Enumerable.Range(0, 20).Select(i => (false, Wish(i % 2 == 0 ? half : hall, At(9 + 7 * (i % 3), 18), At(9 + 7 * (i % 3), 20)))));

        var answers = await AllAtOnce(house, wishes);

        answers.ShouldAllBe(a => a == HttpStatusCode.Created || a == HttpStatusCode.Conflict);
        var held = await house.In((SpacesDb db) => db.Blocks.OrderBy(b => b.Start).Select(b => new { b.SpaceId, b.Start, b.End }).ToListAsync());
        foreach (var space in held.GroupBy(b => b.SpaceId)) space.Zip(space.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
        (await Halves(house)).ShouldBe(0);
    }

    [Theory, OnEachDatabase]
    public async Task Back_to_back_series_never_refuse_each_other(Provider on)
    {
        using var house = new House(on).AtNow();
        var space = await house.ASpace();

        var answers = await AllAtOnce(house, Enumerable.Range(8, 12).Select(hour => (true, ASeries(space, "FREQ=WEEKLY;BYDAY=MO;COUNT=4", hour: hour, length: 1))));

        answers.ShouldAllBe(a => a == HttpStatusCode.Created);
        (await house.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe(48);
    }

    /// <summary>The last date's time is held by a block that no question sees, so the database itself says no when the others are written already, as it would to a host that dies there.</summary>
    [Theory, OnEachDatabase]
    public async Task A_series_whose_last_date_the_database_refuses_leaves_nothing_behind(Provider on)
    {
        using var house = new House(on).AtNow();
        var space = await house.ASpace();
        using var person = house.As(Guid.CreateVersion7());
        var unseen = await person.Booked(Wish(space, At(30, 17), At(30, 19)));
        await house.In(async (SpacesDb db) => { (await db.Bookings.SingleAsync(b => b.Id == (Id<Booking>)unseen)).Delete(Now); return 0; });

        (await (await person.BookSeries(ASeries(space, "FREQ=WEEKLY;BYDAY=MO;COUNT=4"))).Code()).ShouldBe("busy");

        (await house.In((SpacesDb db) => db.Series.CountAsync()), await house.In((SpacesDb db) => db.Bookings.CountAsync()), await house.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe((0, 0, 1));
        (await house.In((SpacesDb db) => db.Set<Yhdessa.Mail.QueuedLetter>().CountAsync())).ShouldBe(0);
    }

    /// <summary>Series with fewer bookings than dates that say they have one, and bookings of no date.</summary>
    static Task<int> Halves(House house) => house.In(async (SpacesDb db) =>
    {
        var dates = await db.Series.SelectMany(s => s.Dates).Where(d => d.BookingId != null).Select(d => d.BookingId!.Value).ToListAsync();
        var bookings = await db.Bookings.Where(b => b.SeriesId != null).Select(b => b.Id).ToListAsync();
        return dates.Except(bookings).Count() + bookings.Except(dates).Count();
    });

    static async Task<HttpStatusCode[]> AllAtOnce(House house, IEnumerable<(bool IsSeries, object Wish)> wishes)
    {
        var ready = new TaskCompletionSource();
        var all = wishes.Select(async wish =>
        {
            using var client = house.As(Guid.CreateVersion7());
            await ready.Task;
            return (wish.IsSeries ? await client.BookSeries(wish.Wish) : await client.Book(wish.Wish)).StatusCode;
        }).ToList();
        ready.SetResult();
        return await Task.WhenAll(all);
    }
}
