namespace Yhdessa.Spaces.Hours;

static class Stretches
{
    public static bool TakesBookings(this OpeningState state) => state is not (OpeningState.OpenUse or OpeningState.Closed);

    /// <summary>Those that meet or overlap made one, in order.</summary>
    public static List<Slot> Joined(IEnumerable<Slot> slots)
    {
        var joined = new List<Slot>();
        foreach (var slot in slots.OrderBy(s => s.Start))
            if (joined.Count > 0 && joined[^1].End >= slot.Start) joined[^1] = slot.End > joined[^1].End ? new Slot(joined[^1].Start, slot.End) : joined[^1];
            else joined.Add(slot);
        return joined;
    }

    /// <summary>What is left when pauses are cut out.</summary>
    public static IReadOnlyList<Slot> Without(List<Slot> open, IReadOnlyList<Slot> pauses)
    {
        foreach (var pause in pauses)
            open = [.. open.SelectMany(o => !o.Overlaps(pause) ? [o] : new[] { (o.Start, End: pause.Start), (Start: pause.End, o.End) }.Where(p => p.Item1 < p.Item2).Select(p => new Slot(p.Item1, p.Item2)))];
        return open;
    }
}
