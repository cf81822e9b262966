using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Leases;

/// <summary>A booking or another lease where a lease should stand.</summary>
/// <param name="BookingId">Absent when it is another lease.</param>
sealed record Hindrance(Guid? BookingId, string Title, DateTimeOffset Start, DateTimeOffset End);

/// <summary>Where a lease takes its times, in turn with those who book.</summary>
sealed class LeaseBook(SpacesDb db, Timetable timetable, TimeProvider clock)
{
    public const string Code = "lease-in-the-way";
    const int MostTold = 50;

    /// <summary>Holds the lease's times from a day on, or refuses and names what is in the way.</summary>
    public async Task Hold(Lease lease, DateOnly first, CancellationToken ct)
    {
        var (held, times, standing) = await Look(lease, first, ct);
        if (standing.Count > 0) throw No(standing);
        lease.Hold(held, times, clock.Now());
    }

    /// <summary>The same night after night for weekly hours: a day that something already holds stays its own. Answers how many could not be held.</summary>
    public async Task<int> CarryOn(Lease lease, CancellationToken ct)
    {
        var (held, times, standing) = await Look(lease, lease.HeldUntil.AddDays(1), ct);
        var free = times.Where(t => !standing.Any(s => s.Held.Overlaps(t))).ToList();
        lease.Hold(held, free, clock.Now());
        return times.Count - free.Count;
    }

    async Task<(IReadOnlyList<Id<Space>> Held, IReadOnlyList<Slot> Times, IReadOnlyList<Taken> Standing)> Look(Lease lease, DateOnly first, CancellationToken ct)
    {
        var space = await db.Spaces.AsNoTracking().SingleOrDefaultAsync(s => s.Id == lease.SpaceId, ct) ?? throw new NotFound("space");
        var held = (await timetable.Tree(space.HouseId, ct)).WithParts(space.Id);
        await db.TakeTurn(held, ct);
        var times = lease.Times(first, clock.Now());
        if (times.Count == 0) return (held, times, []);
        var taken = await timetable.Taken(space, new Slot(times[0].Start, times[^1].End), ct);
        return (held, times, [.. taken.Where(t => times.Any(time => t.Held.Overlaps(time)))]);
    }

    static Conflict No(IReadOnlyList<Taken> standing)
    {
        List<Hindrance> told = [.. standing.Take(MostTold).Select(t => new Hindrance(t.LeaseId is null ? t.BookingId.Value : null, t.Title, t.Start, t.End))];
        return new Conflict(Code, standing.Count, told[0].Title, When.Of(told[0].Start))
        {
            Field = "from",
            Extensions = new Dictionary<string, object?> { ["conflicts"] = told },
        };
    }
}
