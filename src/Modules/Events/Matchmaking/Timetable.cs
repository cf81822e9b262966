namespace Yhdessa.Events.Matchmaking;

/// <summary>Two who could meet, by their place among the participants, the smaller first. Mutual: both wish it.</summary>
readonly record struct Pair(int One, int Other, bool Mutual);

/// <summary>A pair's meeting. Rounds and tables are counted from 1.</summary>
readonly record struct PlannedMeeting(int Round, int Table, int One, int Other);

/// <summary>
/// A timetable of wishes: nobody has two meetings in a round, no more meetings at once than tables. Mutual wishes count before all one-sided ones.
/// The same wishes give the same timetable. Small days are searched through to the best there is; for large ones the search stops at a fixed number of steps
/// and keeps the best it has found.
/// </summary>
sealed class Timetable
{
    /// <summary>A mutual wish weighs more than all one-sided ones together.</summary>
    const int MutualWeight = 100_000, Steps = 400_000;

    readonly int rounds, tables;
    readonly Pair[] pairs;
    readonly bool[,] busy;
    readonly int[] inRound, round, best;
    readonly long[] rest;
    long score, bestScore = -1;
    int steps;

    Timetable(int people, IEnumerable<Pair> wished, int rounds, int tables)
    {
        (this.rounds, this.tables) = (rounds, tables);
        var degree = new int[people];
        List<Pair> all = [.. wished];
        foreach (var p in all) (degree[p.One], degree[p.Other]) = (degree[p.One] + 1, degree[p.Other] + 1);
        // Who has few wishes left is seen to before who has many: otherwise the popular fill the rounds first.
        pairs = [.. all.OrderByDescending(p => p.Mutual).ThenBy(p => Math.Min(degree[p.One], degree[p.Other])).ThenBy(p => degree[p.One] + degree[p.Other]).ThenBy(p => p.One).ThenBy(p => p.Other)];
        (busy, inRound, round, best) = (new bool[people, rounds], new int[rounds], new int[pairs.Length], new int[pairs.Length]);
        rest = new long[pairs.Length + 1];
        for (var i = pairs.Length - 1; i >= 0; i--) rest[i] = rest[i + 1] + Weight(pairs[i]);
    }

    /// <param name="people">How many participants there are.</param>
    /// <param name="wishes">Who wishes to meet whom, by their places among the participants.</param>
    public static IReadOnlyList<PlannedMeeting> Of(int people, IEnumerable<(int Wisher, int Wished)> wishes, int rounds, int tables)
    {
        var told = wishes.Where(w => w.Wisher != w.Wished).ToHashSet();
        var wished = told.Select(w => (One: Math.Min(w.Wisher, w.Wished), Other: Math.Max(w.Wisher, w.Wished))).Distinct().Select(p => new Pair(p.One, p.Other, told.Contains((p.One, p.Other)) && told.Contains((p.Other, p.One))));
        var timetable = new Timetable(people, wished, rounds, Math.Min(tables, people / 2));
        timetable.Search(0);
        return timetable.Meetings();
    }

    static long Weight(Pair pair) => pair.Mutual ? MutualWeight : 1;

    /// <summary>No more can come than the rest weighs, nor more meetings than there are chairs.</summary>
    long Bound(int next)
    {
        long room = (long)rounds * tables - inRound.Sum();
        if (room <= 0) return 0;
        if (pairs.Length - next <= room) return rest[next];
        var mutual = Math.Min(room, rest[next] / MutualWeight);
        return mutual * MutualWeight + Math.Min(room - mutual, pairs.Length - next);
    }

    void Search(int next)
    {
        if (score + (next < pairs.Length ? Bound(next) : 0) <= bestScore || steps++ > Steps && bestScore >= 0) return;
        if (next == pairs.Length)
        {
            bestScore = score;
            round.CopyTo(best, 0);
            return;
        }
        var pair = pairs[next];
        var tried = false;
        for (var r = 0; r < rounds; r++)
        {
            var isEmpty = inRound[r] == 0;
            if (isEmpty && tried || inRound[r] >= tables || busy[pair.One, r] || busy[pair.Other, r]) continue;
            tried = tried || isEmpty;   // empty rounds are alike: one of them will do
            Put(next, pair, r, true);
            Search(next + 1);
            Put(next, pair, r, false);
        }
        Search(next + 1);
    }

    void Put(int at, Pair pair, int r, bool sits)
    {
        (busy[pair.One, r], busy[pair.Other, r]) = (sits, sits);
        inRound[r] += sits ? 1 : -1;
        round[at] = sits ? r + 1 : 0;
        score += sits ? Weight(pair) : -Weight(pair);
    }

    IReadOnlyList<PlannedMeeting> Meetings()
    {
        var table = new int[rounds];
        return [.. best.Select((r, i) => (Round: r, Pair: pairs[i])).Where(m => m.Round > 0).OrderBy(m => m.Round).ThenBy(m => m.Pair.One).Select(m => new PlannedMeeting(m.Round, ++table[m.Round - 1], m.Pair.One, m.Pair.Other))];
    }
}
