using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Rounds;

/// <summary>Rounds and their applications, as far as they exist for the caller.</summary>
sealed class RoundBook(SpacesDb db, ISender sender, ICurrentUser user)
{
    public bool Handles => user.IsSystem || user.Has(SpacesModule.Handle);

    /// <summary>A round with its slots; a draft is there only for those who handle rounds.</summary>
    public async Task<SeasonalRound> Round(Id<SeasonalRound> id, CancellationToken ct, int? seen = null)
    {
        var round = await db.Set<SeasonalRound>().Include(r => r.Slots).SingleOrDefaultAsync(r => r.Id == id, ct);
        if (round is null || round.Stage is RoundStage.Draft && !Handles) throw new NotFound("seasonal-round");
        round.MustBe(seen);
        return round;
    }

    /// <summary>An application: its organization's people's and the handlers'.</summary>
    public async Task<SeasonalApplication> Application(Id<SeasonalApplication> id, CancellationToken ct)
    {
        var application = await db.Set<SeasonalApplication>().SingleOrDefaultAsync(a => a.Id == id, ct) ?? throw new NotFound("seasonal-application");
        return Handles || await user.ActsFor(application.OrganizationId, ct) ? application : throw new NotFound("seasonal-application");
    }

    public Task<List<SeasonalApplication>> Sent(Id<SeasonalRound> round, CancellationToken ct) =>
        db.Set<SeasonalApplication>().Where(a => a.RoundId == round && a.Status == ApplicationStatus.Sent).OrderBy(a => a.Id).ToListAsync(ct);

    public Task<Dictionary<Guid, Space>> Spaces(SeasonalRound round, CancellationToken ct)
    {
        Id<Space>[] ids = [.. round.Slots.Select(s => s.SpaceId).Distinct()];
        return db.Spaces.AsNoTracking().IgnoreQueryFilters().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id.Value, ct);
    }

    public async Task<IReadOnlyDictionary<Guid, string>> Names(IEnumerable<Guid> organizations, CancellationToken ct)
    {
        Guid[] ids = [.. organizations.Distinct()];
        return ids.Length == 0 ? new Dictionary<Guid, string>() : (await sender.Send(new OrganizationFacts(ids), ct)).ToDictionary(o => o.Key, o => o.Value.Name);
    }

    /// <summary>The organizations the caller applies for; null when she handles them all.</summary>
    public async Task<Guid[]?> Mine(CancellationToken ct)
    {
        if (user.KeyOrganization is { } own) return [own];
        if (Handles) return null;
        return user.PersonId is { } person ? [.. (await sender.Send(new OrganizationRights(person), ct)).Where(r => r.Value is "owner" or "editor").Select(r => r.Key)] : [];
    }
}
