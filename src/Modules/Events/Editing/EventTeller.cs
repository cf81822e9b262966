using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Governance;
using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Events;

/// <summary>Makes of a form what an event is told by: what it points at must be there.</summary>
sealed class EventTeller(EventsDb db, FactTeller facts, ISender sender, ICurrentUser user, TimeProvider clock)
{
    public async Task<EventTold> Told(EventForm form, Event? before, CancellationToken ct)
    {
        var date = EventTimes.Of(form).Date!;
        var organizations = await Organizations(form, ct);
        await PlaceMustBeKnown(form, ct);
        await BodyAndSeriesMustBeKnown(form, ct);
        var space = form.SpaceId is { } id ? await Space(id, ct) : null;
        var host = await Host(form, organizations, before, ct);
        var told = new EventTold(form.Name!, KindOf(form, organizations, before, host, user.EditsAll()), form.Type!.Value, date, YearOf(date, before))
        {
            Summary = Clean(form.Summary),
            Description = Clean(form.Description),
            PlainText = Clean(form.PlainText),
            HostMunicipality = host,
            Municipality = form.Municipality,
            Subarea = form.Subarea,
            Place = form.Place ?? space?.House,
            OnlineUrl = form.OnlineUrl,
            HouseId = space?.HouseId ?? (form.Place is not null && form.Place == before?.Place ? before.HouseId : null),
            SpaceIds = form.SpaceId is not { } held ? [] : before?.SpaceIds is [var first, ..] same && first == held ? same : [held],
            OrganizationIds = organizations,
            BodyId = form.BodyId,
            SeriesId = (Id<EventSeries>?)form.SeriesId,
            Facts = await facts.Told(form, before, organizations, ct),
        };
        await user.MustTellFor(told, before?.OrganizationIds ?? [], ct);
        return told;
    }

    /// <summary>A key of an organization needs not say whose the event is.</summary>
    async Task<IReadOnlyList<Guid>> Organizations(EventForm form, CancellationToken ct)
    {
        IReadOnlyList<Guid> ids = form.OrganizationIds is { Count: > 0 } told ? [.. told.Distinct()] : user.KeyOrganization is { } own ? [own] : [];
        if (ids.Count == 0) return ids;
        var known = await sender.Send(new OrganizationFacts(ids), ct);
        Rule.RequireOf("organizationIds", ids.All(known.ContainsKey), "unknown-organization");
        return ids;
    }

    async Task PlaceMustBeKnown(EventForm form, CancellationToken ct)
    {
        if (form.Municipality is null && form.Subarea is null) return;
        var all = await sender.Send(new Municipalities(), ct);
        var there = all.FirstOrDefault(m => m.Code == form.Municipality);
        Rule.RequireOf("municipality", there is not null, "unknown-code");
        Rule.RequireOf("subarea", form.Subarea is null || there.Subareas.Any(s => s.Code == form.Subarea), "unknown-code");
    }

    async Task BodyAndSeriesMustBeKnown(EventForm form, CancellationToken ct)
    {
        if (form.SeriesId is { } series) Rule.RequireOf("seriesId", await db.Series.AnyAsync(s => s.Id == (Id<EventSeries>)series, ct), "unknown-series");
        if (form.BodyId is { } body) Rule.RequireOf("bodyId", (await sender.Send(new BodyFacts(), ct)).ContainsKey(body), "unknown-body");
    }

    async Task<SpaceName> Space(Guid id, CancellationToken ct)
    {
        var known = await sender.Send(new SpaceNames([id]), ct);
        Rule.RequireOf("spaceId", known.ContainsKey(id), "unknown-space");
        return known[id];
    }

    /// <summary>A liaison's event without an organization is her municipality's own.</summary>
    string? Own(IReadOnlyList<Guid> organizations, Event? before) => before is not null ? before.HostMunicipality : organizations.Count == 0 && !user.EditsAll() ? user.Municipality : null;

    /// <summary>The house says which municipality organizes; others' own stays as it was.</summary>
    async Task<string?> Host(EventForm form, IReadOnlyList<Guid> organizations, Event? before, CancellationToken ct)
    {
        if (!user.EditsAll()) return Own(organizations, before);
        if (form.HostMunicipality is not { } code) return null;
        Rule.RequireOf("hostMunicipality", (await sender.Send(new Municipalities(), ct)).Any(m => m.Code == code), "unknown-code");
        return code;
    }

    static EventKind KindOf(EventForm form, IReadOnlyList<Guid> organizations, Event? before, string? host, bool editsAll) =>
        before is { Kind: EventKind.Municipal } || host is not null ? EventKind.Municipal
        : form.Type is EventType.Forum ? EventKind.Forum
        : before is { Source: not null } ? before.Kind
        : organizations.Count > 0 && !editsAll || before is { Kind: EventKind.Organization } ? EventKind.Organization : EventKind.Own;

    int YearOf(EventDate date, Event? before) => date.FirstDay?.Year ?? before?.Year ?? Helsinki.Today(clock).Year;

    static Translated? Clean(Translated? text) => text is { IsEmpty: false } ? text : null;
}
