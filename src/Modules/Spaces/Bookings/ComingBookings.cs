namespace Yhdessa.Spaces.Bookings;

/// <summary>What an organization has booked: for whoever takes its matters over.</summary>
[OpenToAll]
sealed record ComingBookings(ComingUp Of) : IQuery<IReadOnlyList<ComingLine>>;

sealed class ComingBookingsHandler(SpacesDb db) : IRequestHandler<ComingBookings, IReadOnlyList<ComingLine>>
{
    const int Most = 200;

    public async Task<IReadOnlyList<ComingLine>> Handle(ComingBookings ask, CancellationToken ct)
    {
        var (whose, from, until) = (ask.Of.OrganizationId, ask.Of.From, ask.Of.Until);
        var rows = await db.Bookings.AsNoTracking().Where(b => b.OrganizationId == whose && b.End > from && b.Start < until && (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.RequiresHandling))
            .Join(db.Spaces, b => b.SpaceId, s => s.Id, (b, s) => new { b.Id, b.Title, b.Start, b.Status, Space = s.Name }).OrderBy(r => r.Start).Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => new ComingLine(r.Status is BookingStatus.Confirmed ? "spaces.coming.booking" : "spaces.coming.waiting", $"{r.Title}, {r.Space}", Helsinki.DateOf(r.Start), $"my/bookings/{r.Id}"))];
    }
}
