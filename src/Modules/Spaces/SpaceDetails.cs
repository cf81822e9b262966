namespace Yhdessa.Spaces;

/// <summary>Everything that is told of one space.</summary>
[OpenToAll]
sealed record SpaceDetails(Id<Space> Id) : IQuery<SpaceRow>;

sealed class SpaceDetailsHandler(SpacesDb db) : IRequestHandler<SpaceDetails, SpaceRow>
{
    public async Task<SpaceRow> Handle(SpaceDetails question, CancellationToken ct)
    {
        var space = await db.Spaces.AsNoTracking().IgnoreQueryFilters().SingleOrDefaultAsync(s => s.Id == question.Id, ct) ?? throw new NotFound("space");
        if (space.DeletedAt is not null) throw new Gone();
        return SpaceRow.Of(space, await db.Houses.AsNoTracking().SingleAsync(h => h.Id == space.HouseId, ct));
    }
}
