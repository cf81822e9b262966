using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Waiting;

/// <summary>What stands where, as it will be when the commit at hand is done: what it frees is free, what it books is taken.</summary>
sealed class WaitBook
{
    readonly Dictionary<Id<Space>, Space> spaces;
    readonly SpaceTree tree;
    readonly ILookup<Id<Space>, Slot> taken;
    readonly List<(Id<Space> Space, Slot Held)> made;

    WaitBook(Dictionary<Id<Space>, Space> spaces, SpaceTree tree, ILookup<Id<Space>, Slot> taken, List<(Id<Space>, Slot)> made) =>
        (this.spaces, this.tree, this.taken, this.made) = (spaces, tree, taken, made);

    public static async Task<WaitBook> Open(SpacesDb db, Timetable timetable, IReadOnlyCollection<SlotWait> waits, CancellationToken ct)
    {
        var times = waits.SelectMany(w => w.Times).ToList();
        Id<Space>[] ids = [.. times.Select(t => t.SpaceId).Distinct()];
        var spaces = await db.Spaces.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        var tree = await timetable.Tree(null, ct);
        await db.TakeTurn([.. spaces.Keys.SelectMany(tree.WithParts).Distinct().OrderBy(id => id.Value)], ct);
        var range = new Slot(times.Min(t => t.Start), times.Max(t => t.Until)).WithPauses();
        var blocks = db.ChangeTracker.Entries<Block>().ToList();
        var gone = blocks.Where(b => b.State is EntityState.Deleted).Select(b => b.Property(x => x.BookingId).OriginalValue).ToHashSet();
        var taken = (await timetable.Taken(spaces.Values, range, ct)).SelectMany(s => s, (s, t) => (s.Key, t)).Where(t => !gone.Contains(t.t.BookingId)).ToLookup(t => t.Key, t => t.t.Held);
        return new(spaces, tree, taken, [.. blocks.Where(b => b.State is EntityState.Added).Select(b => (b.Entity.SpaceId, new Slot(b.Entity.Start, b.Entity.End)))]);
    }

    public Space Space(Id<Space> id) => spaces[id];
    public IReadOnlyList<Id<Space>> HeldBy(Id<Space> id) => tree.WithParts(id);

    /// <summary>Wholly free, pauses included. A space that is no more is free for nobody.</summary>
    public bool IsFree(WaitedTime time)
    {
        if (!spaces.TryGetValue(time.SpaceId, out var space)) return false;
        var (held, family) = (space.Held(time.Time), tree.WithParts(space.Id));
        return !taken[space.Id].Any(t => t.Overlaps(held)) && !made.Any(m => family.Contains(m.Space) && m.Held.Overlaps(held));
    }

    /// <summary>All of them, and none in another's way: an offer must never stop what freed the time.</summary>
    public bool AreFreeTogether(IReadOnlyList<WaitedTime> times) => times.All(IsFree) && !times.Any(a => times.Any(b => a.Order < b.Order && Meet(a, b)));

    bool Meet(WaitedTime one, WaitedTime other) =>
        spaces[one.SpaceId].Held(one.Time).Overlaps(spaces[other.SpaceId].Held(other.Time)) && tree.WithParts(one.SpaceId).Intersect(tree.WithParts(other.SpaceId)).Any();

    public void Took(Booking booking) => made.AddRange(booking.Blocks.Select(b => (b.SpaceId, new Slot(b.Start, b.End))));
}
