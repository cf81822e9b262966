namespace Yhdessa.Directory;

/// <summary>One organization by its id or the last part of its address. Another name answers with the way to the one that has the page.</summary>
[OpenToAll]
sealed record OneOrganization(string Id) : IQuery<OrganizationAnswer>;

sealed class OneOrganizationHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<OneOrganization, OrganizationAnswer>
{
    public async Task<OrganizationAnswer> Handle(OneOrganization ask, CancellationToken ct)
    {
        var found = await db.OrganizationToShow(ask.Id, user, ct);
        var mayRead = (user.PersonId ?? user.KeyId) is not null && await db.MayRead(user, found.Id, ct);
        return OrganizationAnswer.Of(found, await db.NetworksOf(found.Id, ct), await db.SightOf(user, mayRead, ct), clock.Now());
    }
}

static class Finding
{
    public static async Task<Organization> OrganizationToShow(this DirectoryDb db, string idOrSlug, ICurrentUser user, CancellationToken ct)
    {
        var found = await db.Find(idOrSlug, ct) ?? throw new NotFound("organization");
        if (found.DeletedAt is not null) throw new Gone();
        if (found.Status is OrganizationStatus.Alias) throw await db.MovedTo(found.AliasOf!.Value, ct);
        if (found.Status is OrganizationStatus.ForReview or OrganizationStatus.Unconfirmed && !(user.KeyId is null && user.Has(DirectoryModule.Review))) throw new NotFound("organization");
        return found;
    }

    public static async Task<Moved> MovedTo(this DirectoryDb db, Id<Organization> survivor, CancellationToken ct) =>
        new("/organizations/" + await db.Organizations.Where(o => o.Id == survivor).Select(o => o.Slug).SingleAsync(ct));

    static Task<Organization?> Find(this DirectoryDb db, string idOrSlug, CancellationToken ct) =>
        Guid.TryParse(idOrSlug, out var id) ? byId(db, (Id<Organization>)id, ct) : bySlug(db, idOrSlug, ct);

    // The most asked of all: compiled once, a question costs half.
    static readonly Func<DirectoryDb, Id<Organization>, CancellationToken, Task<Organization?>> byId =
        EF.CompileAsyncQuery((DirectoryDb db, Id<Organization> id, CancellationToken _) => db.Organizations.AsNoTracking().SingleOrDefault(o => o.Id == id));

    static readonly Func<DirectoryDb, string, CancellationToken, Task<Organization?>> bySlug =
        EF.CompileAsyncQuery((DirectoryDb db, string slug, CancellationToken _) => db.Organizations.AsNoTracking().SingleOrDefault(o => o.Slug == slug));
}
