using Microsoft.AspNetCore.Http;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>Every booking of one series, as one calendar file; those called off stay listed, so that programs take them away.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record SeriesCalendar(Id<BookingSeries> Id) : IQuery<IReadOnlyList<BookingLine>>;

sealed class SeriesCalendarHandler(SpacesDb db, ISender sender, ICurrentUser user) : IRequestHandler<SeriesCalendar, IReadOnlyList<BookingLine>>
{
    public async Task<IReadOnlyList<BookingLine>> Handle(SeriesCalendar ask, CancellationToken ct) =>
        await db.Lines([.. (await db.SeriesOf(ask.Id, user, ct)).Bookings.Select(BookingRow.Of)], sender, ct);
}

static class SeriesFile
{
    public static async Task<IResult> Calendar(Id<BookingSeries> id, ISender sender, CancellationToken ct)
    {
        var lines = await sender.Send(new SeriesCalendar(id), ct);
        return Results.Text(ICalendar.Of(null, lines.Select(l => BookingCalendar.Entry(l.Booking, $"{l.Space}, {l.House}"))), "text/calendar; charset=utf-8");
    }
}
