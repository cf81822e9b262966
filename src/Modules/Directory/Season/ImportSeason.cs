using System.Text.Json;

namespace Yhdessa.Directory;

/// <summary>Organizations and networks of a season file. Twice the same file changes nothing; what people have written since is kept.</summary>
[Requires(DirectoryModule.Import)]
sealed record ImportSeason(JsonElement File) : ICommand<IReadOnlyList<ImportCount>>;

sealed class ImportSeasonHandler(DirectoryDb db) : IRequestHandler<ImportSeason, IReadOnlyList<ImportCount>>
{
    public async Task<IReadOnlyList<ImportCount>> Handle(ImportSeason import, CancellationToken ct)
    {
        var file = SeasonFile.Read(import.File);
        file.MustAddUp();
        return
        [
            new ImportCount("municipalities", 0, 0, file.Region.Municipalities.Count(IsKnown), file.Region.Municipalities.Count(m => !IsKnown(m))),
            await Organizations(file, ct),
            await Networks(file, ct),
        ];
    }

    /// <summary>The municipalities are reference data already; one the house does not know is counted for review.</summary>
    static bool IsKnown(SeasonFile.Municipality row) => Region.Find(row.Code) is { } known && known.Fi == row.Name.Fi && known.Sv == row.Name.Sv;

    async Task<ImportCount> Organizations(SeasonFile file, CancellationToken ct)
    {
        var known = await db.Organizations.Whole().ToDictionaryAsync(o => o.Id, ct);
        var slugs = known.Values.Select(o => o.Slug).ToHashSet();
        var municipalities = file.Region.Municipalities.ToDictionary(m => m.Id, m => m.Code);
        int added = 0, changed = 0, unchanged = 0;
        foreach (var row in file.Organisations)
        {
            var (fact, successor) = (SeasonReading.Fact(row), row.Successor is { } next ? Key(next) : (Id<Organization>?)null);
            if (!known.TryGetValue(Key(row.Id), out var organization)) (organization, added) = (Add(row, municipalities, slugs), added + 1);
            else if (Same(organization.Season, fact) && organization.Successor == successor)
            {
                unchanged++;
                continue;
            }
            else changed++;
            organization.Remember(fact, file.Written(row.Source), successor);
        }
        return new("organizations", added, changed, unchanged, file.Organisations.Count(o => o.Ambiguous && (!known.TryGetValue(Key(o.Id), out var k) || k.Status is OrganizationStatus.ForReview)));
    }

    Organization Add(SeasonFile.Row row, Dictionary<string, string> municipalities, HashSet<string> slugs)
    {
        var name = SeasonReading.Name(row);
        var slug = Slug.Free(name, slugs);
        slugs.Add(slug);
        var form = new OrganizationForm { Names = new(name), Kind = SeasonReading.Kind(row), HomeMunicipality = row.MunicipalityId is { } home ? municipalities[home] : null };
        var organization = new Organization(Key(row.Id), slug, form);
        if (row.SameAs is { } other) organization.BecomeAliasOf(Key(other));
        else if (row.Ambiguous) organization.WaitForReview();
        db.Organizations.Add(organization);
        return organization;
    }

    /// <summary>The forum's networks, the advisory board's network seats, and the rows that are networks themselves.</summary>
    async Task<ImportCount> Networks(SeasonFile file, CancellationToken ct)
    {
        var known = await db.Networks.Include(n => n.Members).ToListAsync(ct);
        var slugs = known.Select(n => n.Slug).ToHashSet();
        var rows = file.Governance.Yhdistysfoorumi.Networks.Select(n => (n.Id, n.NameVerbatim, Kind: Network.Forum, Source: "S1"))
            .Concat(file.BoardNetworks.Select(n => (n.Id, n.NameVerbatim, Kind: Network.AdvisoryBoard, Source: "S1")))
            .Concat(file.NetworkRows.Select(o => (o.Id, o.NameVerbatim, Kind: Network.Other, o.Source))).ToList();
        var added = 0;
        foreach (var row in rows.Where(r => known.All(k => k.Id != NetworkKey(r.Id))))
        {
            var name = SeasonReading.NetworkName(row.NameVerbatim);
            var slug = Slug.Free(name, slugs);
            slugs.Add(slug);
            var network = new Network(NetworkKey(row.Id), slug, new(name), row.Kind, SeasonReading.NetworkThemes(row.Id));
            var twin = rows.FirstOrDefault(r => r.Id != row.Id && r.Kind != Network.Other && row.Kind != Network.Other && string.Equals(r.NameVerbatim, row.NameVerbatim, StringComparison.OrdinalIgnoreCase));
            network.Remember(row.Source, row.NameVerbatim, twin.Id is null ? null : NetworkKey(twin.Id), row.Kind == Network.Other ? Key(row.Id) : null);
            db.Networks.Add(network);
            added++;
        }
        return new("networks", added, 0, rows.Count - added, 0);
    }

    static Id<Organization> Key(string key) => (Id<Organization>)SeasonId.Of(key);

    /// <summary>A row that is both a network and an organization has two ids.</summary>
    static Id<Network> NetworkKey(string key) => (Id<Network>)SeasonId.Of(key.StartsWith("org-", StringComparison.Ordinal) ? key + "/network" : key);

    static bool Same(SeasonFact? one, SeasonFact other) => JsonSerializer.Serialize(one, Stored.Options) == JsonSerializer.Serialize(other, Stored.Options);
}
