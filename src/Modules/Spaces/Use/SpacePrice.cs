using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Use;

/// <summary>What an hour of a space costs by the house's list, from a day on until the next price.</summary>
sealed class SpacePrice(Id<SpacePrice> id, Id<Space> spaceId, DateOnly from) : Aggregate
{
    public Id<SpacePrice> Id { get; private init; } = id;
    public Id<Space> SpaceId { get; private init; } = spaceId;
    public DateOnly From { get; private init; } = from;
    public decimal Euros { get; private set; }

    /// <summary>What a company pays; null is the same as everybody.</summary>
    public decimal? CompanyEuros { get; private set; }

    public void Tell(decimal euros, decimal? company) => (Euros, CompanyEuros) = (euros, company);
}

/// <summary>The prices of some spaces, to be asked by day.</summary>
sealed class PriceBook(IEnumerable<SpacePrice> prices)
{
    readonly ILookup<Guid, SpacePrice> bySpace = prices.OrderByDescending(p => p.From).ToLookup(p => p.SpaceId.Value);

    /// <summary>Euros an hour for whoever has these terms; null while nobody has told.</summary>
    public decimal? At(Guid space, DateOnly day, PriceTerms? terms = null) => bySpace[space].FirstOrDefault(p => p.From <= day) is { } price ? UseValue.HourPriceOf(terms, price.Euros, price.CompanyEuros) : null;
}

/// <summary>Reads price lists.</summary>
sealed class HourPrices(SpacesDb db)
{
    public async Task<PriceBook> All(CancellationToken ct) => new(await db.Set<SpacePrice>().AsNoTracking().ToListAsync(ct));

    public async Task<PriceBook> Of(Id<Space> space, CancellationToken ct) => new(await db.Set<SpacePrice>().AsNoTracking().Where(p => p.SpaceId == space).ToListAsync(ct));
}
