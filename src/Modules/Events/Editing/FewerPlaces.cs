namespace Yhdessa.Events;

/// <summary>
/// Lowers how many fit in below those who have a place already: allowed, for they keep their places, but whoever does it in a form is told first
/// what it means. A program that writes the number means it.
/// </summary>
sealed class FewerPlaces(EventsDb db)
{
    public const string Code = "fewer-places-than-people";

    /// <summary>Of several events told at once the fullest speaks for all.</summary>
    /// <param name="known">How many the teller has been told of and said yes to; null: nobody asks.</param>
    public async Task MustBeKnown(IReadOnlyCollection<Event> of, int? capacity, int? known, CancellationToken ct)
    {
        if (capacity is not > 0 || known is not { } told) return;
        Id<Event>[] fewer = [.. of.Where(e => e.Capacity is not { } before || capacity < before).Select(e => e.Id)];
        if (fewer.Length == 0) return;
        var taken = await db.Seats.Where(s => fewer.Contains(s.EventId)).GroupBy(s => s.EventId).Select(g => g.Count()).OrderByDescending(n => n).FirstOrDefaultAsync(ct);
        if (taken > capacity && taken > told) throw new RuleBroken(Code, taken, capacity, taken - capacity);
    }
}
