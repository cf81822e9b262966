namespace Yhdessa.Events;

/// <summary>A key of an organization acts for it alone, whatever its scopes: what is the house's, and others' events, are not its business.</summary>
static class KeyAccess
{
    public static void MustBeTheHouse(this ICurrentUser user)
    {
        if (user.KeyOrganization is not null) throw new Forbidden(EventsModule.EditAny);
    }

    public static bool MayHandle(this ICurrentUser user, Event e) => user.KeyOrganization is not { } own || e.OrganizationIds.Contains(own);

    /// <summary>Others' events do not exist for it.</summary>
    public static void MustHandle(this ICurrentUser user, Event e)
    {
        if (!user.MayHandle(e)) throw new NotFound("event");
    }
}
