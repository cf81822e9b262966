using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces;

/// <summary>What is taken where, and the turn in which one more is added.</summary>
sealed class Timetable(SpacesDb db, TimeProvider clock)
{
    /// <summary>Finds a time free and answers which spaces a booking of it blocks, or refuses with what is there and what else there is.</summary>
    public async Task<IReadOnlyList<Id<Space>>> Free(Space space, Slot time, int people, CancellationToken ct, Id<Booking>? except = null)
    {
        var blocked = await ItselfPartsAndWholes(space, ct);
        await db.TakeTurn(blocked, ct);
        var held = space.Held(time);
        var taken = (await Taken(blocked, held, ct)).Where(t => t.BookingId != except).ToList();
        if (taken.Count == 0) return blocked;

        var alternatives = await new Alternatives(db, this).For(space, time, people, clock.Now(), ct);
        throw Clash.Of(space, time, taken, alternatives);
    }

    /// <summary>What holds any of the spaces during a time, in order.</summary>
    public async Task<IReadOnlyList<Taken>> Taken(IReadOnlyCollection<Id<Space>> spaces, Slot time, CancellationToken ct)
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

    /// <summary>In the order of their ids, in which turns are taken and rows written.</summary>
    public async Task<IReadOnlyList<Id<Space>>> ItselfPartsAndWholes(Space space, CancellationToken ct)
    {
        var (house, wholeOf) = (space.HouseId, new Dictionary<Id<Space>, Id<Space>?>());
        foreach (var (id, parent) in await db.Spaces.Where(s => s.HouseId == house).Select(s => new ValueTuple<Id<Space>, Id<Space>?>(s.Id, s.ParentId)).ToListAsync(ct))
            wholeOf[id] = parent;

        var wholes = Upwards(space.Id, wholeOf).ToHashSet();
        return [.. wholeOf.Keys.Where(id => wholes.Contains(id) || Upwards(id, wholeOf).Contains(space.Id)).OrderBy(id => id.Value)];
    }

    static IEnumerable<Id<Space>> Upwards(Id<Space>? from, Dictionary<Id<Space>, Id<Space>?> wholeOf)
    {
        for (var steps = 0; from is { } id && steps < 10; steps++, from = wholeOf.GetValueOrDefault(id)) yield return id;
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
