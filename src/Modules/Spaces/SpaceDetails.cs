namespace Yhdessa.Spaces;

/// <summary>Everything that is told of one space.</summary>
[OpenToAll]
sealed record SpaceDetails(Id<Space> Id) : IQuery<SpaceRow>;

sealed class SpaceDetailsHandler(SpacesDb db) : IRequestHandler<SpaceDetails, SpaceRow>
{
    public async Task<SpaceRow> Handle(SpaceDetails question, CancellationToken ct)
    {
        var row = await db.Spaces.AsNoTracking().Where(s => s.Id == question.Id).Select(SpaceRow.From(db.Houses)).SingleOrDefaultAsync(ct);
        if (row is not null) return row;
        throw await db.Spaces.IgnoreQueryFilters().AnyAsync(s => s.Id == question.Id, ct) ? new Gone() : new NotFound("space");
    }
}

/// <summary>The same of a space that may be in the bin: what has been booked there is told all the same.</summary>
[OpenToAll]
sealed record SpaceOf(Id<Space> Id) : IQuery<SpaceRow>;

sealed class SpaceOfHandler(SpacesDb db) : IRequestHandler<SpaceOf, SpaceRow>
{
    public async Task<SpaceRow> Handle(SpaceOf question, CancellationToken ct) =>
        await db.Spaces.AsNoTracking().IgnoreQueryFilters().Where(s => s.Id == question.Id).Select(SpaceRow.From(db.Houses)).SingleOrDefaultAsync(ct) ?? throw new NotFound("space");
}
