using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Levels;

/// <summary>What the region or a house says of booking. A house's has the house's own id, so there is one.</summary>
sealed class TermsLevel(Id<TermsLevel> id) : Aggregate
{
    public static readonly Id<TermsLevel> Region = (Id<TermsLevel>)SeasonId.Of("terms-of-the-region");

    public Id<TermsLevel> Id { get; private init; } = id;
    public OwnTerms Terms { get; private set; } = new();

    public void Tell(OwnTerms terms)
    {
        Terms = terms;
        Changed();
    }

    public static Id<TermsLevel> Of(Id<House>? house) => house is { } one ? (Id<TermsLevel>)one.Value : Region;
}

/// <summary>Reads what stands above a space, and hands down what has changed there.</summary>
sealed class TermsLevels(SpacesDb db)
{
    public async Task<TermsAbove> Above(Id<House> house, CancellationToken ct)
    {
        var (own, region) = (TermsLevel.Of(house), TermsLevel.Region);
        var levels = await db.Levels.Where(l => l.Id == own || l.Id == region).ToDictionaryAsync(l => l.Id, l => l.Terms, ct);
        return new(levels.GetValueOrDefault(own) ?? new(), levels.GetValueOrDefault(region) ?? new());
    }

    public async Task<TermsLevel> Level(Id<House>? house, CancellationToken ct)
    {
        var id = TermsLevel.Of(house);
        return await db.Levels.SingleOrDefaultAsync(l => l.Id == id, ct) ?? db.Levels.Add(new TermsLevel(id)).Entity;
    }

    /// <summary>Every space below works its terms out anew, in the same commit.</summary>
    public async Task HandDown(TermsLevel changed, CancellationToken ct)
    {
        var levels = await db.Levels.ToDictionaryAsync(l => l.Id, l => l.Terms, ct);
        levels[changed.Id] = changed.Terms;
        OwnTerms At(Id<TermsLevel> id) => levels.GetValueOrDefault(id) ?? new();
        foreach (var space in await db.Spaces.IgnoreQueryFilters().ToListAsync(ct))
            if (changed.Id == TermsLevel.Region || changed.Id == TermsLevel.Of(space.HouseId)) space.Inherit(new(At(TermsLevel.Of(space.HouseId)), At(TermsLevel.Region)));
    }
}
