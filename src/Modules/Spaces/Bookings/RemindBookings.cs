namespace Yhdessa.Spaces.Bookings;

/// <summary>Reminds of tomorrow's bookings, and of today's that were missed yesterday; the letter's key keeps it to once.</summary>
[Requires(SpacesModule.Keep)]
sealed record RemindBookings(DateTimeOffset Now) : ICommand<JobReport>;

sealed class RemindBookingsHandler(SpacesDb db, BookingLetters letters) : IRequestHandler<RemindBookings, JobReport>
{
    public async Task<JobReport> Handle(RemindBookings message, CancellationToken ct)
    {
        var (today, tomorrow) = Helsinki.Day(Helsinki.DateOf(message.Now));
        var (now, end) = (message.Now, Helsinki.Day(Helsinki.DateOf(tomorrow)).End);
        var due = await db.Bookings.AsNoTracking()
            .Where(b => b.Status == BookingStatus.Confirmed && b.Mark == null && b.Start > now && b.Start < end && (b.Start >= tomorrow || b.CreatedAt < today))
            .ToListAsync(ct);
        foreach (var booking in due) await letters.Post(booking, "reminder", ct);
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "booking reminders");
    }
}
