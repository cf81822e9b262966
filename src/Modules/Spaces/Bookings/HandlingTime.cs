namespace Yhdessa.Spaces.Bookings;

/// <summary>How long wishes have waited for their answer lately, for everybody to see.</summary>
[OpenToAll]
sealed record HandlingTime : IQuery<HandlingTime.Answer>
{
    public const int Days = 90, Fewest = 3, Most = 2000;

    /// <param name="Median">Half of the answers came within this.</param>
    /// <param name="N">Of how many answers.</param>
    public sealed record Answer(TimeSpan Median, int N)
    {
        /// <summary>Of fewer answers nothing is said.</summary>
        public bool IsTold => N >= Fewest;
    }
}

sealed class HandlingTimeHandler(SpacesDb db, TimeProvider clock) : IRequestHandler<HandlingTime, HandlingTime.Answer>
{
    public async Task<HandlingTime.Answer> Handle(HandlingTime ask, CancellationToken ct)
    {
        var since = clock.Now().AddDays(-HandlingTime.Days);
        var answered = await db.Bookings.AsNoTracking().Where(b => b.DecidedAt >= since && b.Mark == null).OrderByDescending(b => b.DecidedAt).Take(HandlingTime.Most).Select(b => new { b.CreatedAt, b.DecidedAt }).ToListAsync(ct);
        if (answered.Count == 0) return new(TimeSpan.Zero, 0);
        var waits = answered.Select(a => a.DecidedAt!.Value - a.CreatedAt).Order().ToList();
        var middle = waits.Count / 2;
        return new(waits.Count % 2 == 1 ? waits[middle] : (waits[middle - 1] + waits[middle]) / 2, waits.Count);
    }
}
