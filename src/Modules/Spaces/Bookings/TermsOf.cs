using Yhdessa.Contracts.Partnerships;

namespace Yhdessa.Spaces.Bookings;

/// <summary>What a booking would cost each of the caller's organizations on a day, before she asks.</summary>
[Requires(SpacesModule.Book)]
sealed record TermsOf(IReadOnlyCollection<Guid> Organizations, DateOnly Day) : IQuery<IReadOnlyDictionary<Guid, PriceTerms>>;

sealed class TermsOfHandler(Prices prices, ICurrentUser user) : IRequestHandler<TermsOf, IReadOnlyDictionary<Guid, PriceTerms>>
{
    public async Task<IReadOnlyDictionary<Guid, PriceTerms>> Handle(TermsOf ask, CancellationToken ct)
    {
        var terms = new Dictionary<Guid, PriceTerms>();
        foreach (var organization in ask.Organizations)
            if (await user.ActsFor(organization, ct)) terms[organization] = await prices.For(organization, ask.Day, 0, ct);
        return terms;
    }
}

/// <summary>
/// Explains a price from the agreements in force on the day of use, and from the free hours that the organization's bookings of that calendar
/// year have taken already.
/// </summary>
sealed class Prices(SpacesDb db, ISender sender)
{
    public Task<PriceTerms> For(Guid organization, Slot time, CancellationToken ct) => For(organization, Helsinki.DateOf(time.Start), (int)time.Length.TotalMinutes, ct);

    public async Task<PriceTerms> For(Guid organization, DateOnly day, int minutes, CancellationToken ct)
    {
        var granted = await sender.Send(new Entitlements(organization, day), ct);
        var used = granted.FreeHours is null ? 0 : await Used(organization, day.Year, ct);
        return PriceTerms.Of(granted, used, minutes);
    }

    /// <param name="besides">Bookings that are being given new terms just now.</param>
    public Task<int> Used(Guid organization, int year, CancellationToken ct, params Id<Booking>[] besides)
    {
        var (from, to) = (Helsinki.Day(new(year, 1, 1)).Start.ToUniversalTime(), Helsinki.Day(new(year + 1, 1, 1)).Start.ToUniversalTime());
        return db.Bookings.AsNoTracking()
            .Where(b => b.OrganizationId == organization && !besides.Contains(b.Id) && b.Start >= from && b.Start < to && (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.RequiresHandling))
            .SumAsync(b => b.FreeMinutes ?? 0, ct);
    }
}
