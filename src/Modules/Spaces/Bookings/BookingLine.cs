using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Bookings;

/// <summary>A booking in a list: with the names of its space and of who it is for.</summary>
sealed record BookingLine(BookingRow Booking, string Space, Guid HouseId, string House, string? Organization);

/// <summary>The names for a page of bookings.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record BookingLines(IReadOnlyList<BookingRow> Rows) : IQuery<IReadOnlyList<BookingLine>>;

sealed class BookingLinesHandler(SpacesDb db, ISender sender) : IRequestHandler<BookingLines, IReadOnlyList<BookingLine>>
{
    public Task<IReadOnlyList<BookingLine>> Handle(BookingLines question, CancellationToken ct) => db.Lines(question.Rows, sender, ct);
}

static class Naming
{
    /// <summary>One question to Directory for the whole list.</summary>
    public static async Task<IReadOnlyList<BookingLine>> Lines(this SpacesDb db, IReadOnlyList<BookingRow> rows, ISender sender, CancellationToken ct)
    {
        Id<Space>[] ids = [.. rows.Select(r => (Id<Space>)r.SpaceId).Distinct()];
        var spaces = await (
            from space in db.Spaces.AsNoTracking().IgnoreQueryFilters()
            join house in db.Houses.AsNoTracking() on space.HouseId equals house.Id
            where ids.Contains(space.Id)
            select new { space.Id, space.Name, HouseId = house.Id, House = house.Name }).ToDictionaryAsync(s => s.Id.Value, ct);
        var organizations = await Organizations([.. rows.Select(r => r.OrganizationId).OfType<Guid>().Distinct()], sender, ct);
        return [.. rows.Select(r => new BookingLine(r, spaces[r.SpaceId].Name, spaces[r.SpaceId].HouseId, spaces[r.SpaceId].House, r.OrganizationId is { } id ? organizations.GetValueOrDefault(id)?.Name : null))];
    }

    static async Task<IReadOnlyDictionary<Guid, OrganizationFact>> Organizations(Guid[] ids, ISender sender, CancellationToken ct) =>
        ids.Length == 0 ? new Dictionary<Guid, OrganizationFact>() : await sender.Send(new OrganizationFacts(ids), ct);
}
