using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Directory;

/// <summary>Who looks after an organization's page, for those who do so themselves.</summary>
[Requires(DirectoryModule.Edit)]
sealed record OrganizationPeople(Id<Organization> Id) : IQuery<OrganizationPeople.Answer>
{
    public sealed record Answer(IReadOnlyList<Person> People);

    /// <param name="Right">owner, editor or viewer</param>
    public sealed record Person(string Name, string Right);
}

sealed class OrganizationPeopleHandler(DirectoryDb db, ICurrentUser user, ISender sender) : IRequestHandler<OrganizationPeople, OrganizationPeople.Answer>
{
    public async Task<OrganizationPeople.Answer> Handle(OrganizationPeople ask, CancellationToken ct)
    {
        var organization = await db.OrganizationToEdit(ask.Id, seen: null, user, ct);
        var rights = await db.Rights.AsNoTracking().Where(r => r.OrganizationId == organization.Id).ToListAsync(ct);
        return new(await rights.Named(sender, ct));
    }
}

static class RightNames
{
    public static async Task<IReadOnlyList<OrganizationPeople.Person>> Named(this IReadOnlyList<OrganizationRight> rights, ISender sender, CancellationToken ct)
    {
        if (rights.Count == 0) return [];
        var names = await sender.Send(new PersonNames([.. rights.Select(r => r.PersonId)]), ct);
        return [.. rights.Where(r => names.ContainsKey(r.PersonId)).Select(r => new OrganizationPeople.Person(names[r.PersonId], r.Right)).OrderBy(p => p.Name, Finnish.Order)];
    }
}
