namespace Yhdessa.Events;

/// <summary>Whose events are whose: the house's editors keep all, a liaison her municipality's, an organization's people and key its own.</summary>
static class EventAccess
{
    /// <summary>The house's own editors, and the house's own key.</summary>
    public static bool EditsAll(this ICurrentUser user) => user.KeyOrganization is null && user.Has(EventsModule.EditAny);

    public static bool IsLiaisonOf(this ICurrentUser user, string? municipality) => municipality is not null && user.Municipality == municipality && user.Has(EventsModule.SeeAll);

    public static async Task<bool> MayEdit(this ICurrentUser user, Event e, CancellationToken ct) =>
        user.EditsAll() || user.IsLiaisonOf(e.Municipality) || user.IsLiaisonOf(e.HostMunicipality) || await user.OwnAmong(e.OrganizationIds, ct) is not null;

    /// <summary>A new partner must be one the teller acts for; those named already stay.</summary>
    public static async Task MustTellFor(this ICurrentUser user, EventTold told, IReadOnlyList<Guid> before, CancellationToken ct)
    {
        if (user.EditsAll()) return;
        foreach (var organization in told.OrganizationIds.Except(before)) await user.MustActFor(organization, ct);
        var isHers = user.IsLiaisonOf(told.Municipality) || user.IsLiaisonOf(told.HostMunicipality) || await user.OwnAmong(told.OrganizationIds, ct) is not null;
        Rule.RequireOf("organizationIds", isHers, "event-needs-organization");
    }

    /// <summary>With all that belongs to it, to be told anew.</summary>
    public static IQueryable<Event> Whole(this IQueryable<Event> events) => events.AsSplitQuery().Include(e => e.Partners).Include(e => e.Audiences).Include(e => e.Workshops).ThenInclude(w => w.Outputs);

    /// <summary>The whole of it. What one may not edit and nobody sees yet does not exist.</summary>
    public static async Task<Event> EventToEdit(this EventsDb db, Id<Event> id, int? seen, ICurrentUser user, CancellationToken ct, bool inBin = false)
    {
        var found = await db.Events.Whole().SingleOrDefaultAsync(e => e.Id == id, ct) ?? throw new NotFound("event");
        if (!await user.MayEdit(found, ct)) throw user.KeyId is null && found.Publication is Publication.Published ? new Forbidden(EventsModule.EditAny) : new NotFound("event");
        if (found.DeletedAt is not null && !inBin) throw new Gone();
        found.MustBe(seen);
        return found;
    }
}
