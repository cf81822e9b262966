namespace Yhdessa.Directory;

/// <summary>Into the bin, from where it can be taken back for 30 days.</summary>
[Requires(DirectoryModule.Edit)]
sealed record RemoveOrganization(Id<Organization> Id, int? Seen) : ICommand;

sealed class RemoveOrganizationHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveOrganization>
{
    public async Task Handle(RemoveOrganization wish, CancellationToken ct) => (await db.OrganizationToEdit(wish.Id, wish.Seen, user, ct)).Remove(clock.Now());
}

[Requires(DirectoryModule.Review)]
sealed record TakeBackOrganization(Id<Organization> Id) : ICommand;

sealed class TakeBackOrganizationHandler(DirectoryDb db) : IRequestHandler<TakeBackOrganization>
{
    public async Task Handle(TakeBackOrganization wish, CancellationToken ct)
    {
        var organization = await db.Organizations.Whole().SingleOrDefaultAsync(o => o.Id == wish.Id, ct) ?? throw new NotFound("organization");
        if (organization.IsEmptied) throw new Gone();
        await db.IdentifiersMustBeFree(organization.Identifiers, except: wish.Id, ct);   // somebody may have entered it anew
        organization.TakeBack();
    }
}
