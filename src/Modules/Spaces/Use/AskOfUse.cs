using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Use;

/// <summary>Asks of the bookings that are over how many came: once, and not when it has been told already.</summary>
[Requires(SpacesModule.Keep)]
sealed record AskOfUse(DateTimeOffset Now) : ICommand<JobReport>;

sealed class AskOfUseHandler(SpacesDb db, BookingLetters letters) : IRequestHandler<AskOfUse, JobReport>
{
    /// <summary>A house that was away for longer lets it be: nobody remembers.</summary>
    static readonly TimeSpan longest = TimeSpan.FromDays(3);

    public async Task<JobReport> Handle(AskOfUse message, CancellationToken ct)
    {
        var (now, since) = (message.Now, message.Now - longest);
        var over = await db.Bookings.AsNoTracking()
            .Where(b => b.Status == BookingStatus.Confirmed && b.Mark == null && b.End <= now && b.End > since && b.Attendance == null)
            .OrderBy(b => b.End).Take(1000).ToListAsync(ct);
        foreach (var booking in over) await letters.Post(booking, "used", ct);
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "questions of use");
    }
}
