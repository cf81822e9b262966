using Yhdessa.Contracts.Directory;

namespace Yhdessa.Host.Accounts;

[Requires(HostModule.ManageKeys)]
sealed record PartnerKeys : IQuery<IReadOnlyList<PartnerKeys.Row>>
{
    public sealed record Row(Guid Id, string Name, string Prefix, IReadOnlyList<string> Scopes, Guid? OrganizationId, string? Organization, DateTimeOffset CreatedAt, DateTimeOffset? LastUsedAt, DateTimeOffset? RevokedAt);
}

sealed class PartnerKeysHandler(HostDb db, ISender sender) : IRequestHandler<PartnerKeys, IReadOnlyList<PartnerKeys.Row>>
{
    public async Task<IReadOnlyList<PartnerKeys.Row>> Handle(PartnerKeys _, CancellationToken ct)
    {
        var keys = await db.Keys.AsNoTracking().OrderBy(k => k.Name).ToListAsync(ct);
        Guid[] ids = [.. keys.Select(k => k.OrganizationId).OfType<Guid>().Distinct()];
        var names = ids.Length == 0 ? new Dictionary<Guid, OrganizationFact>() : await sender.Send(new OrganizationFacts(ids), ct);
        return [.. keys.Select(k => new PartnerKeys.Row(k.Id, k.Name, k.Prefix, k.Scopes, k.OrganizationId, k.OrganizationId is { } o ? names.GetValueOrDefault(o)?.Name ?? o.ToString() : null, k.CreatedAt, k.LastUsedAt, k.RevokedAt))];
    }
}

/// <summary>It opens nothing from now on. There is no way back: make a new one.</summary>
[Requires(HostModule.ManageKeys)]
sealed record RevokeKey(Id<PartnerKey> KeyId) : ICommand;

sealed class RevokeKeyHandler(HostDb db, TimeProvider clock) : IRequestHandler<RevokeKey>
{
    public async Task Handle(RevokeKey wish, CancellationToken ct) =>
        (await db.Keys.SingleOrDefaultAsync(k => k.Id == wish.KeyId, ct) ?? throw new NotFound("key")).Revoke(clock.Now());
}
