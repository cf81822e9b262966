namespace Yhdessa.Spaces.Rounds;

/// <summary>One who asks for slots.</summary>
/// <param name="Lot">What was drawn for her: who is smaller goes first among equals. No two are the same.</param>
/// <param name="Wanted">How many more she may get.</param>
/// <param name="Held">How many she has already: promised ones.</param>
/// <param name="Wishes">Of wishes with one <see cref="Asked.Time"/> she gets one at most.</param>
sealed record Contender(Guid Id, string Lot, int Wanted, int Held, IReadOnlyList<Asked> Wishes);

/// <param name="Number">1 is the dearest.</param>
/// <param name="Time">The same number: the wishes fall on one time.</param>
/// <param name="Slots">Any of these will do.</param>
sealed record Asked(int Number, int Time, IReadOnlyList<Guid> Slots);

sealed record Share(Guid Contender, int Wish, Guid Slot);

/// <summary>
/// Shares slots out. First as many contenders as possible have one, then as many as possible two, and so on; of all such ways the one whose wish
/// numbers add up to least; then the lot decides: who gets one, and whose wish is the dearer one. Never by who came first.
///
/// One flow does it. A contender's first slot costs 1, her second 3, her third 5…: the sums of squares are least exactly when nobody has a second
/// slot that an equal without any could have (the reachable shares are the bases of a polymatroid, where the two mean the same). The later rules
/// are costs too small to buy anything of an earlier one.
/// </summary>
sealed class FairShare
{
    readonly List<Contender> contenders;
    readonly List<Guid> slots;
    readonly Int128 unit, wish, lot;
    readonly List<(int Arc, Share Share)> chances = [];
    int nodes;

    FairShare(IEnumerable<Contender> all, IReadOnlyList<Guid> slots)
    {
        contenders = [.. all.OrderBy(c => c.Lot, StringComparer.Ordinal)];
        this.slots = [.. slots];
        Int128 most = slots.Count + 1, numbers = contenders.SelectMany(c => c.Wishes).Select(w => w.Number).DefaultIfEmpty(1).Max();
        lot = most * numbers * (contenders.Count + 1) + 1;
        wish = lot * most * (contenders.Count + 1) + 1;
        unit = wish * most * numbers + 1;
        nodes = 2 + slots.Count + contenders.Count;
    }

    /// <param name="slots">In the order of the week: where nothing else decides, the earlier one is taken.</param>
    public static IReadOnlyList<Share> Of(IEnumerable<Contender> contenders, IReadOnlyList<Guid> slots) => new FairShare(contenders, slots).Run();

    IReadOnlyList<Share> Run()
    {
        var flow = new MinCostFlow(nodes + contenders.Sum(c => c.Wishes.Select(w => w.Time).Distinct().Count()));
        var places = slots.Index().ToDictionary(s => s.Item, s => 2 + s.Index);
        foreach (var place in places.Values) flow.Arc(place, 1, 1, 0);
        foreach (var (order, contender) in contenders.Index()) Put(flow, order, contender, places);
        flow.Run(0, 1);
        return [.. chances.Where(c => flow.FlowOf(c.Arc) > 0).Select(c => c.Share)];
    }

    void Put(MinCostFlow flow, int order, Contender contender, Dictionary<Guid, int> places)
    {
        var node = 2 + slots.Count + order;
        for (var one = 1; one <= Math.Min(contender.Wanted, slots.Count); one++) flow.Arc(0, node, 1, unit * (2 * (contender.Held + one) - 1) + lot * order);
        foreach (var time in contender.Wishes.GroupBy(w => w.Time).OrderBy(t => t.Key))
        {
            var only = nodes++;   // one of the wishes of this time
            flow.Arc(node, only, 1, 0);
            foreach (var (slot, place) in places)
                if (time.Where(w => w.Slots.Contains(slot)).MinBy(w => w.Number) is { } dearest)
                    chances.Add((flow.Arc(only, place, 1, wish * dearest.Number + dearest.Number * (contenders.Count - order)), new(contender.Id, dearest.Number, slot)));
        }
    }
}
