using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Levels;

/// <summary>What a level says of booking, what it inherits, and where it and what is below it differ from their parents.</summary>
[Requires(SpacesModule.Edit)]
sealed record TermsView(Id<House>? HouseId) : IQuery<TermsView.Answer>
{
    /// <param name="House">The house's name, or null for the region.</param>
    public sealed record Answer(string? House, OwnTerms Own, OwnTerms Above, int Revision, IReadOnlyList<Difference> Differences);

    /// <param name="Level">"space" or "house".</param>
    /// <param name="Own">The whole of what it says, for an undo.</param>
    /// <param name="From">Which level the parent's value comes from: "house", "region", or "nobody".</param>
    public sealed record Difference(string Level, Guid Id, string Name, string Key, OwnTerms Own, string From, OwnTerms Parent);
}

sealed class TermsViewHandler(SpacesDb db) : IRequestHandler<TermsView, TermsView.Answer>
{
    public async Task<TermsView.Answer> Handle(TermsView question, CancellationToken ct)
    {
        var levels = await db.Levels.AsNoTracking().ToDictionaryAsync(l => l.Id, ct);
        OwnTerms At(Id<House>? house) => levels.GetValueOrDefault(TermsLevel.Of(house))?.Terms ?? new();
        var houses = await db.Houses.AsNoTracking().Where(h => !h.IsPeer).OrderBy(h => h.Name).ToListAsync(ct);
        var region = At(null);
        var revision = levels.GetValueOrDefault(TermsLevel.Of(question.HouseId))?.Revision ?? 0;
        if (question.HouseId is not { } id)
            return new(null, region, TermKind.Otherwise, revision, [.. houses.SelectMany(h => Differences("house", h.Id, h.Name, At(h.Id), new(new(), region)))]);

        var house = houses.Find(h => h.Id == id) ?? throw new NotFound("house");
        var spaces = await db.Spaces.AsNoTracking().Where(s => s.HouseId == id).OrderBy(s => s.Name).ToListAsync(ct);
        return new(house.Name, At(id), region.Over(TermKind.Otherwise), revision,
            [.. Differences("house", id, house.Name, At(id), new(new(), region)), .. spaces.SelectMany(s => Differences("space", s.Id, s.Name, s.OwnTerms, new(At(id), region)))]);
    }

    static IEnumerable<TermsView.Difference> Differences(string level, Guid id, string name, OwnTerms own, TermsAbove above) =>
        from kind in TermKind.All
        let parent = above.Together.Over(TermKind.Otherwise)
        where kind.Of(own) is { } said && !said.Equals(kind.Of(parent))
        select new TermsView.Difference(level, id, name, kind.Key, own, kind.Of(above.House) is not null ? "house" : kind.Of(above.Region) is not null ? "region" : "nobody", parent);
}
