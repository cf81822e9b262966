using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>The caller's own series and those of the organizations she acts for, as she has their bookings; a key of the house that handles bookings has them all.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record MySeries : ListQuery<SeriesLine>
{
    public Guid? SpaceId { get; init; }
    public Guid? OrganizationId { get; init; }
}

/// <summary>A series in a list; ask for one of them to see its dates.</summary>
sealed record SeriesLine(Guid Id, Guid SpaceId, string Title, string Recurrence, DateOnly First, TimeOnly StartTime, TimeOnly EndTime, string? Mark, DateTimeOffset CreatedAt, DateTimeOffset ModifiedAt);

sealed class MySeriesHandler(SpacesDb db, OwnedBookings owned) : IRequestHandler<MySeries, Listed<SeriesLine>>
{
    static readonly Sorts<BookingSeries> sorts = new() { ["first"] = s => s.First, ["title"] = s => s.Title, ["createdAt"] = s => s.CreatedAt, ["modifiedAt"] = s => s.ModifiedAt };

    public async Task<Listed<SeriesLine>> Handle(MySeries ask, CancellationToken ct)
    {
        var bookings = await owned.All(ct);
        if (ask.OrganizationId is { } organization) bookings = bookings.Where(b => b.OrganizationId == organization);
        var mine = db.Series.Where(s => bookings.Any(b => b.SeriesId == s.Id));
        if (ask.SpaceId is { } space) mine = mine.Where(s => s.SpaceId == (Id<Space>)space);
        return await ask.Answer(db, mine.IgnoreQueryFilters(), mine,
            s => new SeriesLine(s.Id.Value, s.SpaceId.Value, s.Title, s.Recurrence, s.First, s.StartTime, s.EndTime, s.Mark, s.CreatedAt, s.ModifiedAt), sorts, ct);
    }
}
