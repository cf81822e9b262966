using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Partnerships;

namespace Yhdessa.Spaces.Bookings;

/// <summary>What a booking would cost each of the caller's organizations on a day, before she asks.</summary>
[Requires(SpacesModule.Book)]
sealed record TermsOf(IReadOnlyCollection<Guid> Organizations, DateOnly Day, int Minutes = 0) : IQuery<IReadOnlyDictionary<Guid, PriceTerms>>;

sealed class TermsOfHandler(Prices prices, ICurrentUser user) : IRequestHandler<TermsOf, IReadOnlyDictionary<Guid, PriceTerms>>
{
    public async Task<IReadOnlyDictionary<Guid, PriceTerms>> Handle(TermsOf ask, CancellationToken ct)
    {
        var terms = new Dictionary<Guid, PriceTerms>();
        foreach (var organization in ask.Organizations)
            if (await user.ActsFor(organization, ct)) terms[organization] = await prices.For(organization, ask.Day, ask.Minutes, ct);
        return terms;
    }
}

/// <summary>
/// Explains a price from the agreements in force on the day of use, and from the free hours that the organization's bookings of that calendar
/// year have taken already.
/// </summary>
sealed class Prices(SpacesDb db, ISender sender)
{
    /// <summary>Null is nobody's terms: a person of her own, for whom the list holds.</summary>
    /// <param name="open">It is open to all, which a space may let be free.</param>
    /// <param name="besides">Bookings that are being given new terms just now.</param>
    public async Task<PriceTerms?> For(Space space, bool open, Guid? organization, Slot time, CancellationToken ct, params Id<Booking>[] besides)
    {
        if (organization is not { } payer) return space.Terms.IsFree(open, EntitlementFacts.None) ? PriceTerms.OpenToAll : null;
        var day = Helsinki.DateOf(time.Start);
        var granted = await sender.Send(new Entitlements(payer, day), ct);
        return space.Terms.IsFree(open, granted) ? PriceTerms.OpenToAll : await Of(granted, payer, day, (int)time.Length.TotalMinutes, ct, besides);
    }

    public async Task<PriceTerms> For(Guid organization, DateOnly day, int minutes, CancellationToken ct) =>
        await Of(await sender.Send(new Entitlements(organization, day), ct), organization, day, minutes, ct);

    async Task<PriceTerms> Of(EntitlementFacts granted, Guid organization, DateOnly day, int minutes, CancellationToken ct, params Id<Booking>[] besides)
    {
        var used = granted.FreeHours is null ? 0 : await Used(organization, day.Year, ct, besides);
        return PriceTerms.Of(granted, used, minutes) with { Company = await IsCompany(organization, ct) };
    }

    public async Task<bool> IsCompany(Guid organization, CancellationToken ct) => (await sender.Send(new OrganizationFacts([organization]), ct)).GetValueOrDefault(organization)?.Kind == "company";

    /// <param name="besides">Bookings that are being given new terms just now.</param>
    public Task<int> Used(Guid organization, int year, CancellationToken ct, params Id<Booking>[] besides)
    {
        var (from, to) = (Helsinki.Day(new(year, 1, 1)).Start.ToUniversalTime(), Helsinki.Day(new(year + 1, 1, 1)).Start.ToUniversalTime());
        return db.Bookings.AsNoTracking()
            .Where(b => b.OrganizationId == organization && !besides.Contains(b.Id) && b.Start >= from && b.Start < to && (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.RequiresHandling || b.Status == BookingStatus.NoShow))
            .SumAsync(b => b.FreeMinutes ?? 0, ct);
    }
}
