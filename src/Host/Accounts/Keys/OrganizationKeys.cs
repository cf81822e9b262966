using Yhdessa.Contracts.Accounts;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Host.Accounts;

sealed class KeysOfOrganizationHandler(HostDb db) : IRequestHandler<KeysOfOrganization, IReadOnlyList<OrganizationKeyFact>>
{
    public async Task<IReadOnlyList<OrganizationKeyFact>> Handle(KeysOfOrganization asked, CancellationToken ct) =>
        await db.Keys.AsNoTracking().Where(k => k.OrganizationId == asked.OrganizationId && k.RevokedAt == null).OrderBy(k => k.Id).Take(100)
            .Select(k => new OrganizationKeyFact(k.Id.Value, k.Name, k.Prefix, k.Scopes, k.CreatedAt, k.LastUsedAt)).ToListAsync(ct);
}

/// <summary>The programs that act for an organization, for those who own its page: a key outlives who asked for it.</summary>
[Requires(HostModule.OwnData)]
sealed record OrganizationKeys(string Slug) : IQuery<OrganizationKeys.Answer>
{
    public sealed record Answer(Guid OrganizationId, string Name, string Slug, IReadOnlyList<OrganizationKeyFact> Keys);
}

/// <summary>One of its keys opens nothing from now on. There is no way back: the house makes a new one.</summary>
[Requires(HostModule.OwnData)]
sealed record EndOrganizationKey(Guid OrganizationId, Id<PartnerKey> KeyId) : ICommand;

sealed class OrganizationKeysHandler(HostDb db, ICurrentUser user, ISender sender, TimeProvider clock) : IRequestHandler<OrganizationKeys, OrganizationKeys.Answer>, IRequestHandler<EndOrganizationKey>
{
    public async Task<OrganizationKeys.Answer> Handle(OrganizationKeys ask, CancellationToken ct)
    {
        var organization = await sender.Send(new OrganizationProfile(ask.Slug), ct);
        await MustOwn(organization.Id, ct);
        return new(organization.Id, organization.Name, organization.Slug, await sender.Send(new KeysOfOrganization(organization.Id), ct));
    }

    public async Task Handle(EndOrganizationKey wish, CancellationToken ct)
    {
        await MustOwn(wish.OrganizationId, ct);
        var key = await db.Keys.SingleOrDefaultAsync(k => k.Id == wish.KeyId && k.OrganizationId == wish.OrganizationId, ct) ?? throw new NotFound("key");
        key.Revoke(clock.Now());
    }

    async Task MustOwn(Guid organization, CancellationToken ct)
    {
        if (user.Has(HostModule.ManageKeys)) return;
        var rights = user.PersonId is { } person ? await sender.Send(new OrganizationRights(person), ct) : throw new SignInNeeded();
        if (rights.GetValueOrDefault(organization) != "owner") throw new Forbidden(HostModule.ManageKeys);
    }
}
