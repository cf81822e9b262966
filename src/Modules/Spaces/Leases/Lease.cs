using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Leases;

/// <summary>A lease with rent, or a space given for good to a partner.</summary>
enum LeaseGround { Lease, Allocation }

/// <summary>By the clock on the wall; midnight as the end is the next day's.</summary>
sealed record LeaseHours(DayOfWeek Weekday, TimeOnly From, TimeOnly To);

/// <summary>
/// A tenant's own room: it stands in the calendar like a booking, and the database keeps the two apart. Of a whole-time lease without an end one block
/// reaches to the last day anything can be booked for; weekly hours have a block a day, made so far ahead that no booking reaches beyond them.
/// </summary>
sealed class Lease : Aggregate
{
    /// <summary>Farther than any space's days ahead (two years), and than the nights a house may be away.</summary>
    public const int DaysHeld = 830;

    /// <summary>Nothing can be booked beyond it.</summary>
    public static readonly DateOnly FarBound = new(2099, 12, 31);

    readonly List<Block> blocks = [];

    Lease() { }

    public Lease(Id<Space> space, string tenant, Guid? organization, LeaseGround ground) => (SpaceId, Tenant, OrganizationId, Ground) = (space, tenant, organization, ground);

    public Id<Lease> Id { get; private init; } = Id<Lease>.New();
    public Id<Space> SpaceId { get; private init; }
    public Guid? OrganizationId { get; private set; }

    /// <summary>The tenant's name as the house's page and the calendar tell it: an organization's or a company's.</summary>
    public string Tenant { get; private init; } = "";
    public LeaseGround Ground { get; private init; }
    public DateOnly From { get; init; }

    /// <summary>The last day; null until further notice.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>None: the whole time.</summary>
    public IReadOnlyList<LeaseHours> Weekly { get; init; } = [];

    /// <summary>The last day on which its blocks stand.</summary>
    public DateOnly HeldUntil { get; private set; }

    /// <summary>For the staff.</summary>
    public string? Note { get; init; }
    public string? Mark { get; init; }
    public IReadOnlyCollection<Block> Blocks => blocks;

    /// <summary>The stretches to hold from a day on; what is past is let be.</summary>
    public IReadOnlyList<Slot> Times(DateOnly first, DateTimeOffset now)
    {
        var last = LastHeld(now);
        var all = Weekly.Count == 0 ? last < first ? [] : [new Slot(Helsinki.Day(first).Start, Helsinki.Day(last).End)] : EachWeek(first, last, now);
        return [.. all.Where(s => s.End > now).Select(s => s.Start < now ? new Slot(now, s.End) : s).Where(s => s.Length > TimeSpan.Zero)];
    }

    IEnumerable<Slot> EachWeek(DateOnly first, DateOnly last, DateTimeOffset now)
    {
        var today = Helsinki.DateOf(now);
        for (var day = first < today ? today : first; day <= last; day = day.AddDays(1))
            foreach (var hours in Weekly.Where(h => h.Weekday == day.DayOfWeek).OrderBy(h => h.From))
                yield return new Slot(Helsinki.At(day, hours.From), hours.To == TimeOnly.MinValue ? Helsinki.Day(day).End : Helsinki.At(day, hours.To));
    }

    DateOnly LastHeld(DateTimeOffset now)
    {
        var far = Weekly.Count == 0 ? FarBound : Helsinki.DateOf(now).AddDays(DaysHeld);
        return Until is { } until && until < far ? until : far;
    }

    /// <summary>Holds times that have been found free, in the space and its parts.</summary>
    public void Hold(IEnumerable<Id<Space>> held, IReadOnlyList<Slot> times, DateTimeOffset now)
    {
        blocks.AddRange(held.SelectMany(space => times.Select(t => new Block(space, Id, t.Start, t.End))));
        HeldUntil = LastHeld(now);
        Changed();
    }

    public void LastUntil(DateOnly? until)
    {
        Rule.RequireOf("until", until is null || until >= From, "ends-before-it-begins");
        Until = until;
    }

    /// <summary>The calendar is free from the day after the last.</summary>
    public void End(DateOnly last)
    {
        Rule.RequireOf("lastDay", Until is null || last <= Until, "lease-ends-sooner", When.Day(Until ?? last));
        LastUntil(last);
        var end = Helsinki.Day(last).End.ToUniversalTime();
        blocks.RemoveAll(b => b.Start >= end);
        foreach (var block in blocks.Where(b => b.End > end)) block.EndAt(end);
        if (HeldUntil > last) HeldUntil = last;
        Changed();
    }

    public void Free(DateTimeOffset now)
    {
        Delete(now);
        blocks.Clear();
    }

    public void PassTo(Guid organization) => OrganizationId = organization;

    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || Until >= day);
}
