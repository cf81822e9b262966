using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;
using Yhdessa.Spaces.Rounds;

namespace Yhdessa.Tests.Spaces.Rounds;

/// <summary>The sharing held against all ways of sharing, where there are few enough to look at each.</summary>
public sealed class FairShareTests(ITestOutputHelper output)
{
    static Guid Number(int kind, int number) => new(kind, 0, 0, [0, 0, 0, 0, .. BitConverter.GetBytes(number)]);

    /// <summary>Slots fall on a few times; a wish is any of some slots of one time.</summary>
    static (List<Contender> Contenders, List<Guid> Slots) ARound(Random random, int contenders, int slots, int times, int wishes, int wanted)
    {
        var all = Enumerable.Range(0, slots).Select(s => Number(2, s)).ToList();
        return ([.. Enumerable.Range(0, contenders).Select(c => new Contender(Number(1, c), random.Next(0x10000000).ToString("X8", CultureInfo.InvariantCulture) + c.ToString("X4", CultureInfo.InvariantCulture), random.Next(1, wanted + 1), random.Next(8) == 0 ? 1 : 0,
            [.. Enumerable.Range(1, random.Next(1, wishes + 1)).Select(n => AWish(n, random.Next(times)))]))], all);

        Asked AWish(int number, int time)
        {
            var there = all.Where((_, s) => s % times == time).ToList();
            return new(number, time, random.Next(3) == 0 ? there : [there[random.Next(there.Count)]]);
        }
    }

    [Fact]
    public void Six_hundred_small_rounds_come_out_as_the_best_of_all_ways()
    {
        var random = new Random(20261126);
        var (rounds, ways) = (0, 0L);
        for (; rounds < 600; rounds++)
        {
            var slots = random.Next(1, 7);
            var (contenders, all) = ARound(random, random.Next(1, 7), slots, random.Next(1, slots + 1), 4, 3);
            var best = new EveryWay(contenders, all);
            ways += best.Looked;

            var shares = FairShare.Of(contenders, all);

            EveryWay.Worth(contenders, shares).ShouldBe(best.Best, $"round {rounds}");
        }
        output.WriteLine($"{rounds} rounds of at most 6 × 6 against {ways} ways: all the same");
    }

    [Fact]
    public void Nobody_gets_a_second_slot_while_an_equal_could_have_a_first()
    {
        var (one, two) = (Number(2, 1), Number(2, 2));
        var eager = new Contender(Number(1, 1), "A", 2, 0, [new(1, 1, [one]), new(2, 2, [two])]);
        var modest = new Contender(Number(1, 2), "B", 1, 0, [new(1, 2, [two])]);

        FairShare.Of([eager, modest], [one, two]).ShouldBe([new(eager.Id, 1, one), new(modest.Id, 1, two)], ignoreOrder: true);
    }

    [Fact]
    public void A_first_slot_is_found_by_way_of_others_when_it_can_be()
    {
        Guid[] slots = [Number(2, 1), Number(2, 2), Number(2, 3)];
        var contenders = new[] { (1, new[] { 0, 1 }), (2, [1, 2]), (3, [0]) }.Select(c => new Contender(Number(1, c.Item1), $"{c.Item1}", 2, 0, [.. c.Item2.Select((s, i) => new Asked(i + 1, s, [slots[s]]))])).ToList();

        FairShare.Of(contenders, slots).Select(s => s.Contender).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void Who_holds_a_promised_slot_waits_until_the_others_have_one()
    {
        var slot = Number(2, 1);
        var promised = new Contender(Number(1, 1), "A", 1, 1, [new(1, 1, [slot])]);
        var other = new Contender(Number(1, 2), "B", 1, 0, [new(3, 1, [slot])]);

        FairShare.Of([promised, other], [slot]).ShouldHaveSingleItem().Contender.ShouldBe(other.Id);
    }

    [Fact]
    public void Among_equals_the_lot_decides_and_not_the_order_of_arrival()
    {
        var slot = Number(2, 1);
        Contender[] two = [new(Number(1, 1), "B", 1, 0, [new(1, 1, [slot])]), new(Number(1, 2), "A", 1, 0, [new(1, 1, [slot])])];

        FairShare.Of(two, [slot]).ShouldHaveSingleItem().Contender.ShouldBe(Number(1, 2));
        FairShare.Of(two.Reverse(), [slot]).ShouldHaveSingleItem().Contender.ShouldBe(Number(1, 2));
    }

    [Fact]
    public void Two_hundred_applicants_twenty_spaces_and_a_week_are_shared_out_in_seconds_the_same_when_shuffled()
    {
        var random = new Random(1);
        var (contenders, slots) = ARound(random, 200, 20 * 7 * 3, 7 * 3, 8, 4);
        var before = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();

        var shares = FairShare.Of(contenders, slots);

        watch.Stop();
        var shuffled = contenders.ToArray();
        random.Shuffle(shuffled);
        FairShare.Of(shuffled, slots).ShouldBe(shares, ignoreOrder: true);
        var first = shares.Select(s => s.Contender).Concat(contenders.Where(c => c.Held > 0).Select(c => c.Id)).Distinct().Count();
        var couldHave = FirstSlots.Most(contenders, slots);
        var wished = contenders.Sum(c => Math.Min(c.Wanted, c.Wishes.Select(w => w.Time).Distinct().Count()));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"200 applicants, 20 spaces, {slots.Count} slots: {watch.Elapsed.TotalSeconds:0.00} s, {(GC.GetTotalAllocatedBytes() - before) / 1e6:0} MB allocated with the shuffled run; total wishes met {shares.Count} of {wished}; second slots given while an equal had none = {couldHave - first}"));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        (couldHave - first).ShouldBe(0);
    }

    [Fact]
    public void A_crowded_round_leaves_nobody_without_who_could_have_one()
    {
        var (contenders, slots) = ARound(new Random(7), 200, 130, 26, 6, 4);

        var shares = FairShare.Of(contenders, slots);

        shares.Select(s => s.Contender).Concat(contenders.Where(c => c.Held > 0).Select(c => c.Id)).Distinct().Count().ShouldBe(FirstSlots.Most(contenders, slots));
        shares.Select(s => s.Slot).Distinct().Count().ShouldBe(shares.Count);
    }
}
