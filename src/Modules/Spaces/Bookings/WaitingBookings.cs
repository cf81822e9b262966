namespace Yhdessa.Spaces.Bookings;

/// <summary>How many booking wishes wait for a handler.</summary>
[Requires(SpacesModule.Handle)]
sealed record WaitingBookings : IQuery<int>;

/// <summary>Whether every space that takes bookings has its opening hours, not made-up ones.</summary>
[Requires(SpacesModule.Edit)]
sealed record AreHoursKnown : IQuery<bool>;

sealed class WaitingBookingsHandler(SpacesDb db) : IRequestHandler<WaitingBookings, int>, IRequestHandler<AreHoursKnown, bool>
{
    public Task<int> Handle(WaitingBookings ask, CancellationToken ct) => db.Bookings.CountAsync(b => b.Status == BookingStatus.RequiresHandling, ct);

    public async Task<bool> Handle(AreHoursKnown ask, CancellationToken ct) => await db.Spaces.AnyAsync(ct) && !await db.Spaces.AnyAsync(s => s.TakesBookings && (s.OpeningHours == null || s.Mark != null), ct);
}
