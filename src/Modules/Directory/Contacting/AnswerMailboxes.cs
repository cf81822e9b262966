using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory;

/// <summary>Only what everybody may see of an organization's contacts, and no person's name.</summary>
sealed class AnswerMailboxes(DirectoryDb db) : IRequestHandler<OrganizationMailboxes, IReadOnlyList<OrganizationMailbox>>
{
    const int AtOnce = 500;

    /// <summary>Whose address is public only its contacts tell, so they are looked through until there are enough.</summary>
    public async Task<IReadOnlyList<OrganizationMailbox>> Handle(OrganizationMailboxes request, CancellationToken ct)
    {
        List<OrganizationMailbox> found = [];
        if (request.Kinds.Count == 0) return found;
        for (var (page, more) = (0, true); more && found.Count < request.Most; page++)
        {
            var some = await db.Published.AsNoTracking().Where(o => request.Kinds.Contains(o.Kind)).OrderBy(o => o.Slug).Skip(page * AtOnce).Take(AtOnce).ToListAsync(ct);
            found.AddRange(some.Where(o => !request.But.Contains(o.Id)).Select(Mailbox).OfType<OrganizationMailbox>());
            more = some.Count == AtOnce;
        }
        return [.. found.Take(request.Most)];
    }

    static OrganizationMailbox? Mailbox(Organization o) =>
        o.Contacts.Select(ContactSight.Public).FirstOrDefault(c => c?.Email is not null)?.Email is { } email ? new(o.Id, o.Names.For("fi").Words, email, o.ToldIn) : null;
}
