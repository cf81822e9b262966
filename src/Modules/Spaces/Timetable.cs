using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces;

/// <summary>What is taken where, and the turn in which one more is added.</summary>
sealed class Timetable(SpacesDb db, TimeProvider clock)
{
    /// <summary>Finds a time free and answers which spaces a booking of it holds, or refuses with what is there and what else there is.</summary>
    public async Task<IReadOnlyList<Id<Space>>> Free(Space space, Slot time, int people, CancellationToken ct)
    {
        var held = (await Tree(space.HouseId, ct)).WithParts(space.Id);
        await db.TakeTurn(held, ct);
        var taken = await Taken(held, space.Held(time), ct);
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
        return await (
            from block in db.Blocks.AsNoTracking()
            join booking in db.Bookings.AsNoTracking() on block.BookingId equals booking.Id
            where spaces.Contains(block.SpaceId) && block.Start < end && block.End > start
            orderby booking.Start
            select new Taken(block.SpaceId, block.Start, block.End, booking.Id, booking.SpaceId, booking.Start, booking.End,
                booking.Title, booking.Public, booking.Status, booking.PersonId, booking.OrganizationId)).ToListAsync(ct);
    }
}

/// <summary>A time held in a space, with the booking that holds it: perhaps of a part or a whole of the space.</summary>
sealed record Taken(Id<Space> SpaceId, DateTimeOffset HeldFrom, DateTimeOffset HeldUntil, Id<Booking> BookingId, Id<Space> BookedSpace, DateTimeOffset Start, DateTimeOffset End,
    string Title, bool Public, BookingStatus Status, Guid? PersonId, Guid? OrganizationId)
{
    public Slot Held => new(HeldFrom, HeldUntil);
    public Slot Time => new(Start, End);
    public string? PublicTitle => Public ? Title : null;
}
