using Yhdessa.Contracts.Partnerships;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>What each date of a series costs, in order: free hours that an earlier date takes are gone for the later ones. Agreements are asked about when the answer could be another.</summary>
sealed class SeriesPrices(Prices prices, ISender sender, Guid? organization, IReadOnlyCollection<Id<Booking>> besides)
{
    readonly Dictionary<int, int> used = [];
    EntitlementFacts granted = EntitlementFacts.None;
    DateOnly? asked;
    bool? isCompany;

    /// <summary>As <see cref="Prices"/> says it of one booking.</summary>
    public async Task<PriceTerms?> Of(Space? space, bool open, Slot time, CancellationToken ct)
    {
        var day = Helsinki.DateOf(time.Start);
        if (organization is { } asking && !StillHolds(day)) (granted, asked) = (await sender.Send(new Entitlements(asking, day), ct), day);
        if (space is not null && space.Terms.IsFree(open, granted)) return PriceTerms.OpenToAll;
        if (organization is not { } payer) return null;
        if (granted.FreeHours is not null && !used.ContainsKey(day.Year)) used[day.Year] = await prices.Used(payer, day.Year, ct, [.. besides]);
        var terms = PriceTerms.Of(granted, used.GetValueOrDefault(day.Year), (int)time.Length.TotalMinutes) with { Company = isCompany ??= await prices.IsCompany(payer, ct) };
        if (granted.FreeHours is not null) used[day.Year] += terms.FreeMinutes;
        return terms;
    }

    /// <summary>Within its term an agreement says the same all year; where there is none, one may begin with a month.</summary>
    bool StillHolds(DateOnly day) => asked is { } before && before <= day && before.Year == day.Year
        && (granted.AgreementId is null ? before.Month == day.Month : granted.Until is null || day <= granted.Until);
}
