using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory;

/// <summary>Only what everybody may see of an organization's contacts, and no person's name.</summary>
sealed class AnswerMailboxes(DirectoryDb db) : IRequestHandler<OrganizationMailboxes, IReadOnlyList<OrganizationMailbox>>
{
    public async Task<IReadOnlyList<OrganizationMailbox>> Handle(OrganizationMailboxes request, CancellationToken ct)
    {
        if (request.Kinds.Count == 0) return [];
        var found = await db.Published.AsNoTracking().Where(o => request.Kinds.Contains(o.Kind)).OrderBy(o => o.Slug).Take(request.Most).ToListAsync(ct);
        return [.. found.Select(o => (Organization: o, o.Contacts.Select(ContactSight.Public).FirstOrDefault(c => c?.Email is not null)?.Email)).Where(o => o.Email is not null)
            .Select(o => new OrganizationMailbox(o.Organization.Id, o.Organization.Names.For("fi").Words, o.Email!, o.Organization.ToldIn))];
    }
}
