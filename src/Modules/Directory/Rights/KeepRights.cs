using Yhdessa.Contracts.Accounts;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Directory;

/// <summary>The people page or the verb gave somebody a right: kept here, where it is asked for.</summary>
sealed class KeepRights(DirectoryDb db, TimeProvider clock) : INotificationHandler<OrganizationRightGiven>
{
    public async Task Handle(OrganizationRightGiven given, CancellationToken ct)
    {
        var id = (Id<Organization>)given.OrganizationId;
        if (!await db.Organizations.AnyAsync(o => o.Id == id, ct)) return;
        await db.HoldPeople(id, ct);
        var right = await db.Rights.SingleOrDefaultAsync(r => r.PersonId == given.PersonId && r.OrganizationId == id, ct);
        if (right is null) db.Rights.Add(right = new OrganizationRight { PersonId = given.PersonId, OrganizationId = id, Since = clock.Now() });
        if (right.Right == OrganizationRight.Owner && await db.IsLastOwner(right, ct)) return;   // never without a successor, whoever gives
        (right.Right, right.OnBehalf) = (given.Right, new(clock.Now()));   // the house's people page, or its verb
    }
}

sealed class AnswerOrganizationRights(DirectoryDb db) : IRequestHandler<OrganizationRights, IReadOnlyDictionary<Guid, string>>
{
    public async Task<IReadOnlyDictionary<Guid, string>> Handle(OrganizationRights request, CancellationToken ct) =>
        await db.Rights.AsNoTracking().Where(r => r.PersonId == request.PersonId).ToDictionaryAsync(r => r.OrganizationId.Value, r => r.Right, ct);
}

sealed class AnswerPeopleOfOrganization(DirectoryDb db) : IRequestHandler<PeopleOfOrganization, IReadOnlyDictionary<Guid, string>>
{
    public async Task<IReadOnlyDictionary<Guid, string>> Handle(PeopleOfOrganization request, CancellationToken ct)
    {
        var id = (Id<Organization>)request.OrganizationId;
        return await db.Rights.AsNoTracking().Where(r => r.OrganizationId == id).ToDictionaryAsync(r => r.PersonId, r => r.Right, ct);
    }
}
