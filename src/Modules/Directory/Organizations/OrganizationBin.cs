namespace Yhdessa.Directory;

/// <summary>Organizations in the bin, the latest first.</summary>
[Requires(DirectoryModule.Review)]
sealed record OrganizationBin : IQuery<IReadOnlyList<OrganizationBin.Row>>
{
    public const int Days = 30;

    public sealed record Row(Id<Organization> Id, string Name, DateTimeOffset DeletedAt);
}

sealed class OrganizationBinHandler(DirectoryDb db) : IRequestHandler<OrganizationBin, IReadOnlyList<OrganizationBin.Row>>
{
    public async Task<IReadOnlyList<OrganizationBin.Row>> Handle(OrganizationBin ask, CancellationToken ct)
    {
        var deleted = await db.Organizations.AsNoTracking().Where(o => o.DeletedAt != null && !o.IsEmptied).OrderByDescending(o => o.DeletedAt).Take(100).ToListAsync(ct);
        return [.. deleted.Select(o => new OrganizationBin.Row(o.Id, o.Names.ToString(), o.DeletedAt!.Value))];
    }
}

/// <summary>Several at once from the staff's list: all or none.</summary>
[Requires(DirectoryModule.EditAny)]
sealed record ConfirmOrganizations(IReadOnlyList<Guid> Ids) : ICommand;

sealed class ConfirmOrganizationsHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ConfirmOrganizations>
{
    public async Task Handle(ConfirmOrganizations wish, CancellationToken ct)
    {
        foreach (var id in wish.Ids) await db.ProveRight(await db.OrganizationToEdit((Id<Organization>)id, seen: null, user, ct), "staff", clock.Now(), ct);
    }
}

[Requires(DirectoryModule.EditAny)]
sealed record RemoveOrganizations(IReadOnlyList<Guid> Ids) : ICommand;

sealed class RemoveOrganizationsHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveOrganizations>
{
    public async Task Handle(RemoveOrganizations wish, CancellationToken ct)
    {
        foreach (var id in wish.Ids) (await db.OrganizationToEdit((Id<Organization>)id, seen: null, user, ct)).Remove(clock.Now());
    }
}
