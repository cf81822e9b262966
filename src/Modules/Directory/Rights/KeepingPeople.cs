namespace Yhdessa.Directory;

/// <summary>Who may see and change who looks after an organization's page, and the promise that somebody owns it.</summary>
static class KeepingPeople
{
    /// <summary>The asking person's own right over the organization, not by a role that covers them all.</summary>
    public static async Task<string?> RightOf(this DirectoryDb db, ICurrentUser user, Id<Organization> organization, CancellationToken ct) =>
        user.PersonId is { } person ? await db.Rights.Where(r => r.PersonId == person && r.OrganizationId == organization).Select(r => r.Right).SingleOrDefaultAsync(ct) : null;

    /// <summary>Its own people, a viewer too, and whoever may edit it.</summary>
    public static async Task<bool> MayRead(this DirectoryDb db, ICurrentUser user, Id<Organization> organization, CancellationToken ct) =>
        await user.MayEdit(organization, ct) || await db.RightOf(user, organization, ct) is not null;

    public static async Task<Organization> OrganizationToRead(this DirectoryDb db, Id<Organization> id, ICurrentUser user, CancellationToken ct)
    {
        var organization = await db.Organizations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct) ?? throw new NotFound("organization");
        if (organization.AliasOf is { } survivor && user.Has(DirectoryModule.Edit)) throw await db.MovedTo(survivor, ct);
        if (!await db.MayRead(user, id, ct)) await user.MustActFor(id, ct);
        return organization.DeletedAt is null ? organization : throw new Gone();
    }

    /// <summary>The organization's owners, and the house's coordinators on its behalf.</summary>
    public static async Task<bool> MayKeepPeople(this DirectoryDb db, ICurrentUser user, Id<Organization> organization, CancellationToken ct) =>
        user.IsSystem || user.KeyId is null && (user.Has(DirectoryModule.KeepPeople) || await db.RightOf(user, organization, ct) is OrganizationRight.Owner);

    /// <summary>The organization with its people held: nobody else changes them until this commit is over.</summary>
    public static async Task<Organization> OrganizationToKeep(this DirectoryDb db, Id<Organization> id, ICurrentUser user, CancellationToken ct)
    {
        await db.HoldPeople(id, ct);
        var organization = await db.OrganizationToRead(id, user, ct);
        return await db.MayKeepPeople(user, id, ct) ? organization : throw new Forbidden(DirectoryModule.KeepPeople);
    }

    /// <summary>
    /// Takes the lock of the organization's row by writing it as it is. Who comes second waits here, and then reads what the first has left:
    /// of two owners who end each other one stays.
    /// </summary>
    public static Task HoldPeople(this DirectoryDb db, Id<Organization> id, CancellationToken ct) =>
        db.Organizations.Where(o => o.Id == id).ExecuteUpdateAsync(set => set.SetProperty(o => o.IsEmptied, o => o.IsEmptied), ct);

    /// <summary>Never the last owner without a successor.</summary>
    public static async Task AnOwnerMustStay(this DirectoryDb db, OrganizationRight without, CancellationToken ct) =>
        Rule.Require(without.Right != OrganizationRight.Owner || !await db.IsLastOwner(without, ct), "last-owner");

    public static async Task<bool> IsLastOwner(this DirectoryDb db, OrganizationRight owner, CancellationToken ct) =>
        !await db.Rights.AnyAsync(r => r.OrganizationId == owner.OrganizationId && r.PersonId != owner.PersonId && r.Right == OrganizationRight.Owner, ct);

    public static async Task<OrganizationRight> RightToKeep(this DirectoryDb db, Id<Organization> organization, Guid person, CancellationToken ct) =>
        await db.Rights.SingleOrDefaultAsync(r => r.OrganizationId == organization && r.PersonId == person, ct) ?? throw new NotFound("right");

    /// <summary>A right given; a stronger one that she has stays.</summary>
    public static async Task Give(this DirectoryDb db, Id<Organization> organization, Guid person, string right, DateTimeOffset now, CancellationToken ct, OnBehalf? behalf = null)
    {
        var own = await db.Rights.SingleOrDefaultAsync(r => r.PersonId == person && r.OrganizationId == organization, ct);
        if (own is null) db.Rights.Add(new OrganizationRight { PersonId = person, OrganizationId = organization, Right = right, Since = now, OnBehalf = behalf });
        else if (OrganizationRight.Strength(right) > OrganizationRight.Strength(own.Right)) (own.Right, own.OnBehalf) = (right, behalf);
    }
}
