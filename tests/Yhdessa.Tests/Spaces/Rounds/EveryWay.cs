using Yhdessa.Spaces.Rounds;

namespace Yhdessa.Tests.Spaces.Rounds;

/// <summary>Tries every way to share slots out and keeps what the best one is worth by the rules as readers are told them.</summary>
sealed class EveryWay
{
    readonly List<Contender> contenders;
    readonly List<Guid> slots;
    readonly List<Share> now = [];

    public EveryWay(List<Contender> contenders, List<Guid> slots)
    {
        (this.contenders, this.slots) = (contenders, slots);
        Try(0);
    }

    public int[] Best { get; private set; } = [];
    public long Looked { get; private set; }

    /// <summary>How many have at least one, two, three…; then the sum of wish numbers; then the lots: who, and whose wish. More is better, so sums count downwards.</summary>
    public static int[] Worth(List<Contender> contenders, IEnumerable<Share> shares)
    {
        var all = shares.ToList();
        var order = contenders.OrderBy(c => c.Lot, StringComparer.Ordinal).Index().ToDictionary(c => c.Item.Id, c => c.Index);
        var counts = contenders.Select(c => c.Held + all.Count(s => s.Contender == c.Id)).ToList();
        return [.. Enumerable.Range(1, 8).Select(l => counts.Count(n => n >= l)), -all.Sum(s => s.Wish), -all.Sum(s => order[s.Contender]), -all.Sum(s => s.Wish * (contenders.Count - order[s.Contender]))];
    }

    void Try(int slot)
    {
        if (slot == slots.Count)
        {
            Looked++;
            var worth = Worth(contenders, now);
            if (Best.Length == 0 || Compare(worth, Best) > 0) Best = worth;
            return;
        }
        Try(slot + 1);
        foreach (var contender in contenders)
        {
            if (now.Count(s => s.Contender == contender.Id) == contender.Wanted) continue;
            if (contender.Wishes.Where(w => w.Slots.Contains(slots[slot])).MinBy(w => w.Number) is not { } wish) continue;
            if (now.Any(s => s.Contender == contender.Id && contender.Wishes.First(w => w.Number == s.Wish).Time == wish.Time)) continue;
            now.Add(new(contender.Id, wish.Number, slots[slot]));
            Try(slot + 1);
            now.RemoveAt(now.Count - 1);
        }
    }

    static int Compare(int[] one, int[] other) => one.Zip(other, (a, b) => a.CompareTo(b)).FirstOrDefault(c => c != 0);
}

/// <summary>How many could have a first slot at most: a plain matching, found another way than the sharing does it.</summary>
static class FirstSlots
{
    public static int Most(IReadOnlyList<Contender> contenders, IReadOnlyList<Guid> slots)
    {
        var holder = new Dictionary<Guid, Contender>();
        var have = contenders.Count(c => c.Held > 0);
        return have + contenders.Where(c => c.Held == 0).Count(c => Seat(c, []));

        bool Seat(Contender contender, HashSet<Guid> tried)
        {
            foreach (var slot in contender.Wishes.SelectMany(w => w.Slots).Distinct().Where(slots.Contains))
                if (tried.Add(slot) && (!holder.TryGetValue(slot, out var other) || Seat(other, tried)))
                {
                    holder[slot] = contender;
                    return true;
                }
            return false;
        }
    }
}
