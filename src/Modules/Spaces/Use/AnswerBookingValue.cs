using Yhdessa.Contracts.Spaces;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Use;

/// <summary>What a booking's free hours are worth, for whoever keeps count of what was given.</summary>
sealed class AnswerBookingValue(SpacesDb db, HourPrices list) : IRequestHandler<BookingValue, BookingValueFact>
{
    public async Task<BookingValueFact> Handle(BookingValue ask, CancellationToken ct)
    {
        if (await db.Bookings.AsNoTracking().SingleOrDefaultAsync(b => b.Id == (Id<Booking>)ask.BookingId, ct) is not { } booking) return new((decimal?)null);
        var price = (await list.Of(booking.SpaceId, ct)).At(booking.SpaceId, Helsinki.DateOf(booking.Start), booking.Terms);
        return new(UseValue.Of(booking.Terms, (decimal)booking.Time.Length.TotalHours, price)?.Free);
    }
}
