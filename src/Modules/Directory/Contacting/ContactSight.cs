namespace Yhdessa.Directory;

/// <summary>What of an organization's contacts the asker may see.</summary>
static class ContactSight
{
    /// <summary>Everybody's: what is public, and without the person's name.</summary>
    public static Contact? Public(Contact contact) => contact.Visibility is Visibility.Public ? contact with { Name = null } : null;

    /// <summary>The organization's own people and the staff see all, people of partner organizations and partners' programs what is for partners.</summary>
    public static async Task<Func<Contact, Contact?>> SightOf(this DirectoryDb db, ICurrentUser user, bool mayRead, CancellationToken ct)
    {
        if (mayRead) return contact => contact;
        return await db.IsPartner(user, ct) ? contact => contact.Visibility is Visibility.Staff ? null : contact : Public;
    }

    /// <summary>Somebody who looks after a published organization's page, a municipality's liaison, or a partner's program.</summary>
    static async Task<bool> IsPartner(this DirectoryDb db, ICurrentUser user, CancellationToken ct)
    {
        if (!user.Has(DirectoryModule.SeeContacts)) return false;
        if (user.KeyId is not null || user.Municipality is not null) return true;
        return user.PersonId is { } person && await db.Rights.AnyAsync(r => r.PersonId == person && db.Published.Any(o => o.Id == r.OrganizationId), ct);
    }
}
