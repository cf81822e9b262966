using Yhdessa.Contracts.Events;

namespace Yhdessa.Directory;

/// <summary>A municipality in five numbers, for its liaison; a coordinator and the county may look at any.</summary>
[Requires(DirectoryModule.SeeMunicipality)]
sealed record MunicipalityDesk(string? Municipality, string Language) : IQuery<MunicipalityDesk.Answer>
{
    /// <param name="Old">Whose latest sign of life is stale or dormant.</param>
    /// <param name="Alone">Who belong to no network.</param>
    /// <param name="Silent">Whose mail comes back or whose website does not answer.</param>
    /// <param name="Coming">What happens there within thirty days.</param>
    public sealed record Answer(string Code, bool MayChoose, int Organizations, int Old, int Alone, int Silent, IReadOnlyList<OrganizationLink> SilentOnes, IReadOnlyList<EventLine> Coming);
}

sealed class MunicipalityDeskHandler(DirectoryDb db, ISender sender, ICurrentUser user, TimeProvider clock) : IRequestHandler<MunicipalityDesk, MunicipalityDesk.Answer>
{
    const int DaysAhead = 30, Shown = 20, MostEvents = 200;

    public async Task<MunicipalityDesk.Answer> Handle(MunicipalityDesk ask, CancellationToken ct)
    {
        var code = user.Municipality ?? ask.Municipality ?? Region.Municipalities[0].Code;
        if (!Region.IsMunicipality(code)) throw new NotFound("municipality");
        var (here, stale, today) = (db.Published.Where(o => o.Marks.Any(m => m.Facet == OrganizationFacets.Municipality && m.Code == code)), FreshnessLimits.At(clock.Now()).Stale, Helsinki.Today(clock));
        var silent = here.Where(o => o.BouncedOn != null || o.LinkBrokenOn != null);
        var ones = await silent.AsNoTracking().OrderBy(o => o.Slug).Take(Shown).Select(o => new { o.Id, o.Slug, o.Names }).ToListAsync(ct);
        return new(code, user.Municipality is null, await here.CountAsync(ct), await here.CountAsync(o => o.ProofAt <= stale, ct), await here.CountAsync(o => !db.Members.Any(m => m.OrganizationId == o.Id), ct), await silent.CountAsync(ct),
            [.. ones.Select(o => new OrganizationLink(o.Id, o.Slug, o.Names.For(ask.Language).Words))],
            await sender.Send(new EventLines(today, today.AddDays(DaysAhead), ask.Language, Most: MostEvents, Municipality: code), ct));
    }
}
