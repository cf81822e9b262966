using Yhdessa.Events.Matchmaking;

namespace Yhdessa.Tests.Events.Matchmaking;

/// <summary>The timetable of a matchmaking day, held against every timetable there could be.</summary>
public class TimetableTests
{
    [Fact]
    public void On_a_small_day_no_timetable_meets_more_mutual_wishes_and_then_more_of_the_rest()
    {
        var chance = new Random(14);
        var cases = 0;
        for (var n = 0; n < 120; n++)
        {
            var (people, rounds, tables) = (chance.Next(3, 7), chance.Next(1, 4), chance.Next(1, 4));
            var wishes = Wishes(chance, people, chance.Next(2, 11));
            var pairs = Pairs(wishes);
            if (pairs.Count > 7) continue;
            cases++;

            var made = Timetable.Of(people, wishes, rounds, tables);

            MustBeSound(made, rounds, tables);
            Met(made.Select(m => (m.One, m.Other)), wishes).ShouldBe(Best(pairs, wishes, people, rounds, tables), $"{people} people, {rounds} rounds, {tables} tables: {string.Join(' ', wishes)}");
        }
        cases.ShouldBeGreaterThan(60);
    }

    [Fact]
    public void The_same_wishes_give_the_same_timetable_in_whatever_order_they_are_told()
    {
        var wishes = Wishes(new Random(3), 12, 50);
        Timetable.Of(12, wishes, 4, 5).ShouldBe(Timetable.Of(12, Enumerable.Reverse(wishes), 4, 5));
    }

    [Fact]
    public void A_full_hall_gets_its_timetable_without_double_seats_and_most_mutual_wishes_come_true()
    {
        var wishes = Wishes(new Random(5), 60, 500);
        var began = System.Diagnostics.Stopwatch.StartNew();

        var made = Timetable.Of(60, wishes, 8, 30);

        began.Elapsed.TotalSeconds.ShouldBeLessThan(20);
        MustBeSound(made, 8, 30);
        var mutual = Pairs(wishes).Count(p => wishes.Contains(p) && wishes.Contains((p.Item2, p.Item1)));
        Met(made.Select(m => (m.One, m.Other)), wishes).Mutual.ShouldBe(mutual, "there is room for every mutual wish");
        made.Count.ShouldBeGreaterThan(8 * 30 * 3 / 4);
    }

    [Fact]
    public void Nobody_wishes_for_herself_and_no_wishes_are_no_timetable() => Timetable.Of(4, [(1, 1)], 3, 2).ShouldBeEmpty();

    static List<(int, int)> Wishes(Random chance, int people, int count) => [.. Enumerable.Range(0, count).Select(_ => (chance.Next(people), chance.Next(people))).Where(w => w.Item1 != w.Item2).Distinct()];

    static List<(int, int)> Pairs(IEnumerable<(int, int)> wishes) => [.. wishes.Select(w => (Math.Min(w.Item1, w.Item2), Math.Max(w.Item1, w.Item2))).Distinct()];

    static void MustBeSound(IReadOnlyList<PlannedMeeting> made, int rounds, int tables)
    {
        made.ShouldAllBe(m => m.Round >= 1 && m.Round <= rounds && m.Table >= 1 && m.Table <= tables && m.One != m.Other);
        made.SelectMany(m => new[] { (m.Round, m.One), (m.Round, m.Other) }).ShouldBeUnique();
        made.Select(m => (m.Round, m.Table)).ShouldBeUnique();
        made.Select(m => (m.One, m.Other)).ShouldBeUnique();
    }

    static (int Mutual, int Single) Met(IEnumerable<(int, int)> meetings, List<(int, int)> wishes)
    {
        var all = meetings.ToList();
        var mutual = all.Count(m => wishes.Contains(m) && wishes.Contains((m.Item2, m.Item1)));
        return (mutual, all.Count - mutual);
    }

    /// <summary>Every way to put every pair into every round or none.</summary>
    static (int, int) Best(List<(int, int)> pairs, List<(int, int)> wishes, int people, int rounds, int tables)
    {
        (int, int) best = (-1, -1);
        var ways = (long)Math.Pow(rounds + 1, pairs.Count);
        for (long way = 0; way < ways; way++)
        {
            var (rest, chairs, inRound, met, sound) = (way, new bool[people, rounds], new int[rounds], new List<(int, int)>(), true);
            foreach (var (one, other) in pairs)
            {
                var r = (int)(rest % (rounds + 1)) - 1;
                rest /= rounds + 1;
                if (r < 0) continue;
                sound = sound && !chairs[one, r] && !chairs[other, r] && ++inRound[r] <= tables;
                if (!sound) break;
                (chairs[one, r], chairs[other, r]) = (true, true);
                met.Add((one, other));
            }
            if (sound && Met(met, wishes) is var found && found.CompareTo(best) > 0) best = found;
        }
        return best;
    }
}
