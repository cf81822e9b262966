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
        var houses = await db.Houses.ToDictionaryAsync(h => h.Id, ct);
        var spaces = await db.Spaces.IgnoreQueryFilters().Select(s => s.Id).ToListAsync(ct);
        return [Count("houses", season.All.Select(row => House(row, houses))), Count("spaces", season.Spaces.Select(row => Space(row, spaces)))];
    }

    Outcome House(SeasonHouses.HouseRow row, Dictionary<Id<House>, House> known)
    {
        var id = (Id<House>)SeasonId.Of(row.Key);
        var isNew = !known.TryGetValue(id, out var house);
        house ??= db.Houses.Add(new House(id, row.Name, row.IsPeer) { FromSeason = true }).Entity;
        house.Describe(row.Name, row.Facts);
        return isNew ? Outcome.Added : db.Entry(house).State is EntityState.Modified ? Outcome.Changed : Outcome.Unchanged;
    }

    /// <summary>The file knows only the name; capacity and hours stay unknown, and a space somebody has described or removed is left alone.</summary>
    Outcome Space(SeasonHouses.SpaceRow row, List<Id<Space>> known)
    {
        var id = (Id<Space>)SeasonId.Of(row.Key);
        if (known.Contains(id)) return Outcome.Unchanged;
        db.Spaces.Add(new Space(id, (Id<House>)SeasonId.Of(row.HouseKey), row.Name) { FromSeason = true });
        return Outcome.Added;
    }

    static ImportCount Count(string kind, IEnumerable<Outcome> outcomes)
    {
        var counts = outcomes.CountBy(o => o).ToDictionary();
        return new(kind, counts.GetValueOrDefault(Outcome.Added), counts.GetValueOrDefault(Outcome.Changed), counts.GetValueOrDefault(Outcome.Unchanged), 0);
    }

    enum Outcome { Added, Changed, Unchanged }
}
