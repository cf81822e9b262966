using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Houses;
using Yhdessa.Spaces.Leases;

namespace Yhdessa.Spaces;

/// <summary>What is taken where, and the turn in which one more is added.</summary>
sealed class Timetable(SpacesDb db, TimeProvider clock)
{
    /// <summary>Finds a time free and answers which spaces a booking of it holds, or refuses with what is there and what else there is.</summary>
    /// <param name="own">A booking that is being moved: where it is now is no hindrance to it.</param>
    public async Task<IReadOnlyList<Id<Space>>> Free(Space space, Slot time, int people, CancellationToken ct, Id<Booking>? own = null)
    {
        var held = (await Tree(space.HouseId, ct)).WithParts(space.Id);
        await db.TakeTurn(held, ct);
        var taken = (await Taken(held, space.Held(time), ct)).Where(t => t.BookingId != own).ToList();
        if (taken.Count == 0) return held;

        var alternatives = await new Alternatives(db, this).For(space, time, people, clock.Now(), ct);
        throw Clash.Of(space, time, taken, alternatives);
    }

    public async Task<SpaceTree> Tree(Id<House>? house, CancellationToken ct)
    {
        var spaces = house is { } only ? db.Spaces.Where(s => s.HouseId == only) : db.Spaces;
        return new([.. (await spaces.Select(s => new { s.Id, s.ParentId }).ToListAsync(ct)).Select(s => (s.Id, s.ParentId))]);
    }

    /// <summary>What holds a space or a part of it during a time, in order.</summary>
    public async Task<IReadOnlyList<Taken>> Taken(Space space, Slot time, CancellationToken ct) =>
        [.. (await Taken((await Tree(space.HouseId, ct)).WithParts(space.Id), time, ct)).DistinctBy(t => t.BookingId)];

    /// <summary>The same for many spaces at once.</summary>
    public async Task<ILookup<Id<Space>, Taken>> Taken(IReadOnlyCollection<Space> spaces, Slot time, CancellationToken ct)
    {
        var tree = await Tree(null, ct);
        var families = spaces.ToDictionary(s => s.Id, s => tree.WithParts(s.Id));
        var taken = (await Taken([.. families.Values.SelectMany(f => f).Distinct()], time, ct)).ToLookup(t => t.SpaceId);
        return families.SelectMany(f => f.Value.SelectMany(part => taken[part]).Select(t => (Space: f.Key, Taken: t))).ToLookup(t => t.Space, t => t.Taken);
    }

    async Task<IReadOnlyList<Taken>> Taken(IReadOnlyCollection<Id<Space>> spaces, Slot time, CancellationToken ct)
    {
        var (start, end) = (time.Start, time.End);
        var blocks = await (
            from block in db.Blocks.AsNoTracking().IgnoreQueryFilters()
            join b in db.Bookings on block.BookingId equals (Id<Booking>?)b.Id into bookings
            from booking in bookings.DefaultIfEmpty()
            where spaces.Contains(block.SpaceId) && block.Start < end && block.End > start && (block.LeaseId != null || booking.DeletedAt == null)
            select new
            {
                block.SpaceId,
                HeldFrom = block.Start,
                HeldUntil = block.End,
                block.LeaseId,
                block.BookingId,
                BookedSpace = (Id<Space>?)booking.SpaceId,
                Start = (DateTimeOffset?)booking.Start,
                End = (DateTimeOffset?)booking.End,
                booking.Title,
                Public = (bool?)booking.Public,
                Status = (BookingStatus?)booking.Status,
                booking.PersonId,
                booking.OrganizationId,
                Lapses = (DateTimeOffset?)booking.HeldUntil,
            }).ToListAsync(ct);
        var leases = await Leases([.. blocks.Select(b => b.LeaseId).OfType<Id<Lease>>().Distinct()], ct);
        List<Taken> found = [.. blocks.Select(b => b.LeaseId is { } lease
            ? Spaces.Taken.By(leases[lease], b.SpaceId, b.HeldFrom, b.HeldUntil)
            : new Taken(b.SpaceId, b.HeldFrom, b.HeldUntil, b.BookingId!.Value, b.BookedSpace!.Value, b.Start!.Value, b.End!.Value, b.Title, b.Public!.Value, b.Status!.Value, b.PersonId, b.OrganizationId) { Lapses = b.Lapses }).OrderBy(t => t.Start)];
        return found.Exists(t => t.HasLapsed(clock.Now())) ? await WithoutLapsed(found, ct) : found;
    }

    /// <summary>A wish by letter that nobody has answered holds nothing any more; in a commit its blocks go at once, so that another's can take their place.</summary>
    async Task<IReadOnlyList<Taken>> WithoutLapsed(List<Taken> found, CancellationToken ct)
    {
        Id<Booking>?[] lapsed = [.. found.Where(t => t.HasLapsed(clock.Now())).Select(t => (Id<Booking>?)t.BookingId).Distinct()];
        if (db.Database.CurrentTransaction is not null) await db.Blocks.Where(b => lapsed.Contains(b.BookingId)).ExecuteDeleteAsync(ct);
        return found.FindAll(t => !lapsed.Contains(t.BookingId));
    }

    /// <summary>Asked only where there are any.</summary>
    async Task<Dictionary<Id<Lease>, Lease>> Leases(Id<Lease>[] ids, CancellationToken ct) =>
        ids.Length == 0 ? [] : await db.Leases.AsNoTracking().Where(l => ids.Contains(l.Id)).ToDictionaryAsync(l => l.Id, ct);
}

/// <summary>A time held in a space, with the booking that holds it: perhaps of a part or a whole of the space.</summary>
sealed record Taken(Id<Space> SpaceId, DateTimeOffset HeldFrom, DateTimeOffset HeldUntil, Id<Booking> BookingId, Id<Space> BookedSpace, DateTimeOffset Start, DateTimeOffset End,
    string Title, bool Public, BookingStatus Status, Guid? PersonId, Guid? OrganizationId)
{
    public Slot Held => new(HeldFrom, HeldUntil);
    public Slot Time => new(Start, End);
    public string? PublicTitle => Public ? Title : null;

    /// <summary>Until when a wish by letter waits for its answer.</summary>
    public DateTimeOffset? Lapses { get; init; }

    public bool HasLapsed(DateTimeOffset now) => Status is BookingStatus.Held && Lapses <= now;

    /// <summary>The lease that holds it, when it is no booking.</summary>
    public Guid? LeaseId { get; init; }

    /// <summary>A lease stands like somebody's booking whose name everybody may read. It has a block a day, so each block has a name of its own.</summary>
    public static Taken By(Lease lease, Id<Space> space, DateTimeOffset from, DateTimeOffset until) =>
        new(space, from, until, Named(lease.Id, from), lease.SpaceId, from, until, lease.Tenant, true, BookingStatus.Confirmed, null, lease.OrganizationId) { LeaseId = lease.Id };

    internal static Id<Booking> Named(Guid lease, DateTimeOffset from)
    {
        Span<byte> name = stackalloc byte[16];
        lease.TryWriteBytes(name);
        BitConverter.TryWriteBytes(name[8..], BitConverter.ToInt64(name[8..]) ^ from.UtcTicks);
        return (Id<Booking>)new Guid(name);
    }
}
