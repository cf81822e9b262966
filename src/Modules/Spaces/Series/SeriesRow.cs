using System.Text.Json.Serialization;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

enum SeriesDateStatus { Confirmed, RequiresHandling, Denied, Cancelled, Missed, NoShow }

/// <summary>A series as its booker and its handler see it.</summary>
/// <param name="Recurrence">RFC 5545, as it was asked for.</param>
/// <param name="First">The first day by the rule; the times of day are those of the wall clock.</param>
sealed record SeriesRow(Guid Id, Guid SpaceId, string Title, string Recurrence, DateOnly First, TimeOnly StartTime, TimeOnly EndTime) : Versioned
{
    public Guid? OrganizationId { get; init; }
    public int Attendees { get; init; }
    public bool Public { get; init; }
    public string? Purpose { get; init; }
    public IReadOnlyList<SeriesDateRow> Occurrences { get; init; } = [];
    public string? Mark { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }
    [JsonIgnore] public string Space { get; init; } = "";
    [JsonIgnore] public string House { get; init; } = "";
}

/// <param name="Date">Its day by the rule: its name, wherever it is moved.</param>
/// <param name="Reason">Why it was missed, denied or called off.</param>
/// <param name="CancelledBy">The act that called it off: restoring it takes back all that the act called off.</param>
sealed record SeriesDateRow(DateOnly Date, Guid? BookingId, Guid SpaceId, DateTimeOffset Start, DateTimeOffset End, SeriesDateStatus Status, string? Reason, Guid? CancelledBy)
{
    [JsonIgnore] public string? Space { get; init; }

    public static SeriesDateRow Of(SeriesDate date, Booking? booking) => booking is null
        ? new(date.Day, null, date.SpaceId, date.Start, date.End, SeriesDateStatus.Missed, date.Reason, null)
        : new(date.Day, booking.Id, booking.SpaceId, booking.Start, booking.End, Enum.Parse<SeriesDateStatus>(booking.Status.ToString()), booking.Reason, booking.Status is BookingStatus.Cancelled ? date.CancelledBy : null);
}

/// <summary>One series with all its dates, for those it exists for.</summary>
[OpenToAll]
sealed record SeriesDetails(Id<BookingSeries> Id) : IQuery<SeriesRow>;

sealed class SeriesDetailsHandler(SpacesDb db, ICurrentUser user) : IRequestHandler<SeriesDetails, SeriesRow>
{
    public async Task<SeriesRow> Handle(SeriesDetails ask, CancellationToken ct)
    {
        if (user is { IsSystem: false, PersonId: null, KeyId: null }) throw new SignInNeeded();
        if (!user.IsSystem && !user.Has(SpacesModule.SeeOwn) && !user.Has(SpacesModule.Book)) throw new Forbidden(SpacesModule.SeeOwn);
        var (series, bookings) = await db.SeriesOf(ask.Id, user, ct);
        var byId = bookings.ToDictionary(b => b.Id);
        var dates = series.Dates.OrderBy(d => d.Day).Select(d => SeriesDateRow.Of(d, d.BookingId is { } id ? byId[id] : null)).ToList();
        var names = await Names(series, dates, ct);
        var last = bookings[^1];
        return new(series.Id, series.SpaceId, series.Title, series.Recurrence, series.First, series.StartTime, series.EndTime)
        {
            OrganizationId = last.OrganizationId,
            Attendees = last.Attendees,
            Public = last.Public,
            Purpose = last.Purpose,
            Occurrences = [.. dates.Select(d => d with { Space = names[(Id<Space>)d.SpaceId].Space })],
            Mark = series.Mark,
            CreatedAt = series.CreatedAt,
            ModifiedAt = series.ModifiedAt,
            Revision = series.Revision,
            Space = names[series.SpaceId].Space,
            House = names[series.SpaceId].House,
        };
    }

    async Task<Dictionary<Id<Space>, (string Space, string House)>> Names(BookingSeries series, List<SeriesDateRow> dates, CancellationToken ct)
    {
        Id<Space>[] ids = [.. dates.Select(d => (Id<Space>)d.SpaceId).Append(series.SpaceId).Distinct()];
        var found = from space in db.Spaces.AsNoTracking().IgnoreQueryFilters()
                    join house in db.Houses.AsNoTracking().IgnoreQueryFilters() on space.HouseId equals house.Id
                    where ids.Contains(space.Id)
                    select new { space.Id, space.Name, House = house.Name };
        return (await found.ToListAsync(ct)).ToDictionary(f => f.Id, f => (f.Name, f.House));
    }
}
