namespace Yhdessa.Directory;

/// <summary>"Everything is right": somebody who may edit the page says so, and its facts are fresh again.</summary>
[Requires(DirectoryModule.Edit)]
sealed record ConfirmOrganization(Id<Organization> Id) : ICommand;

sealed class ConfirmOrganizationHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ConfirmOrganization>
{
    public async Task Handle(ConfirmOrganization wish, CancellationToken ct) => await db.ProveRight(await db.OrganizationToEdit(wish.Id, seen: null, user, ct), await user.IsOwn(wish.Id, ct) ? "own" : "staff", clock.Now(), ct);
}
