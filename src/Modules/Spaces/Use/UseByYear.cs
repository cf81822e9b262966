using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Use;

/// <summary>What was given free, by agreements and for what is open to all, in each of the latest years: hours, and what they are worth by the list.</summary>
[Requires(SpacesModule.Handle)]
sealed record UseByYear : IQuery<IReadOnlyList<UseByYear.Row>>
{
    public const int Years = 5;

    /// <param name="Value">Euros of those whose space has a list price; null where none has.</param>
    /// <param name="Priced">Of how many of the bookings the value is.</param>
    public sealed record Row(int Year, int Bookings, decimal FreeHours, decimal? Value, int Priced);
}

sealed class UseByYearHandler(SpacesDb db, HourPrices list, TimeProvider clock) : IRequestHandler<UseByYear, IReadOnlyList<UseByYear.Row>>
{
    public async Task<IReadOnlyList<UseByYear.Row>> Handle(UseByYear ask, CancellationToken ct)
    {
        var today = Helsinki.Today(clock);
        var (start, end) = (Helsinki.Day(new(today.Year - UseByYear.Years + 1, 1, 1)).Start.ToUniversalTime(), Helsinki.Day(today).End.ToUniversalTime());
        var rows = await db.Bookings.AsNoTracking()
            .Where(b => b.Terms != null && (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.NoShow) && b.Start >= start && b.Start < end)
            .Select(b => new { b.SpaceId, b.Start, b.End, b.Terms }).ToListAsync(ct);
        var book = await list.All(ct);
        var given = rows.Select(r => (Helsinki.DateOf(r.Start).Year, Value: UseValue.FreeOf(r.Terms, (decimal)(r.End - r.Start).TotalHours), Price: book.At(r.SpaceId, Helsinki.DateOf(r.Start), r.Terms))).Where(g => g.Value > 0);
        return [.. given.GroupBy(g => g.Year).OrderByDescending(g => g.Key).Select(g => new UseByYear.Row(g.Key, g.Count(), g.Sum(x => x.Value), g.Any(x => x.Price is not null) ? g.Sum(x => x.Value * (x.Price ?? 0)) : null, g.Count(x => x.Price is not null)))];
    }
}
