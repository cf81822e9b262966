using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

static class SeriesAccess
{
    /// <summary>The series, when it exists for the caller: its latest booking tells whose it is, also after a handover.</summary>
    public static async Task<(BookingSeries Series, List<Booking> Bookings)> SeriesOf(this SpacesDb db, Id<BookingSeries> id, ICurrentUser user, CancellationToken ct)
    {
        var series = await db.Series.Include(s => s.Dates).SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFound("series");
        var bookings = await db.Bookings.Where(b => b.SeriesId == id).OrderBy(b => b.Start).ToListAsync(ct);
        if (bookings.Count == 0) throw new NotFound("series");
        return await bookings[^1].IsOf(user, ct) || user.Has(SpacesModule.Handle) ? (series, bookings) : throw new NotFound("series");
    }

    public static Booker Booker(this Booking last) => new(last.OrganizationId, last.PersonId, last.KeyId);

    /// <summary>Which bookings an act touches: those in its scope that stand and have not begun. What is past never changes, and what was called off never comes back by a change.</summary>
    public static IReadOnlyList<(SeriesDate Date, Booking Booking)> Ahead(this (BookingSeries Series, List<Booking> Bookings) of, SeriesScope scope, DateOnly? day, DateTimeOffset now)
    {
        Rule.RequireOf("date", scope is SeriesScope.All || day is not null, "required");
        Rule.RequireOf("date", scope is SeriesScope.All || of.Series.Dates.Any(d => d.Day == day), "not-a-date-of-the-series");
        var byId = of.Bookings.ToDictionary(b => b.Id);
        return [.. from date in of.Series.Dates
                   where Covers(scope, day, date.Day) && date.BookingId is not null
                   let booking = byId[date.BookingId!.Value]
                   where booking.Stands && booking.Start > now
                   orderby booking.Start
                   select (date, booking)];
    }

    public static bool Covers(SeriesScope scope, DateOnly? day, DateOnly date) => scope switch { SeriesScope.This => date == day, SeriesScope.Following => date >= day, _ => true };
}
