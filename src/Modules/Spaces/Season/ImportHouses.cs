using System.Text.Json;
using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Season;

/// <summary>The house with its spaces and screen, and the peers in other cities. Twice the same file changes nothing, and what people have told since is kept.</summary>
[Requires(SpacesModule.Keep)]
sealed record ImportHouses(JsonElement File) : ICommand<IReadOnlyList<ImportCount>>;

sealed class ImportHousesHandler(SpacesDb db) : IRequestHandler<ImportHouses, IReadOnlyList<ImportCount>>
{
    public async Task<IReadOnlyList<ImportCount>> Handle(ImportHouses message, CancellationToken ct)
    {
        var season = SeasonHouses.Read(message.File);
        var houses = await db.Houses.IgnoreQueryFilters().ToDictionaryAsync(h => h.Id, ct);
        var spaces = await db.Spaces.IgnoreQueryFilters().Select(s => s.Id).ToListAsync(ct);
        return [ImportCount.Of("houses", season.All.Select(row => House(row, houses))), ImportCount.Of("spaces", season.Spaces.Select(row => Space(row, spaces)))];
    }

    EntityState House(SeasonHouses.HouseRow row, Dictionary<Id<House>, House> known)
    {
        var id = (Id<House>)SeasonId.Of(row.Key);
        if (known.GetValueOrDefault(id) is { IsPeer: true, Revision: > 1 }) return EntityState.Unchanged;   // the staff have mended or removed it
        var house = known.GetValueOrDefault(id) ?? db.Houses.Add(new House(id, row.Name, row.IsPeer) { FromSeason = true }).Entity;
        house.Describe(row.Name, row.Facts);
        return db.Entry(house).State;
    }

    /// <summary>The file knows only the name; capacity and hours stay unknown, and a space somebody has described or removed is left alone.</summary>
    EntityState Space(SeasonHouses.SpaceRow row, List<Id<Space>> known)
    {
        var id = (Id<Space>)SeasonId.Of(row.Key);
        if (known.Contains(id)) return EntityState.Unchanged;
        db.Spaces.Add(new Space(id, (Id<House>)SeasonId.Of(row.HouseKey), row.Name) { FromSeason = true });
        return EntityState.Added;
    }
}
