using Yhdessa.Contracts.Directory;

namespace Yhdessa.Host.Accounts;

/// <summary>GET /me: who the caller is, so that a partner can see what its key may do.</summary>
[OpenToAll]
sealed record Me : IQuery<Me.Answer>
{
    public sealed record Answer(string Kind, Guid Id, string Name)
    {
        public IReadOnlyList<string>? Scopes { get; init; }
        public Right? Organization { get; init; }
        public string? Language { get; init; }
        public IReadOnlyList<string>? Roles { get; init; }
        public string? Municipality { get; init; }
        public IReadOnlyList<Right>? Organizations { get; init; }
    }

    public sealed record Right(Guid Id, string? Name, string? As = null);
}

sealed class MeHandler(HostDb db, ICurrentUser user, ISender sender) : IRequestHandler<Me, Me.Answer>
{
    public async Task<Me.Answer> Handle(Me _, CancellationToken ct) =>
        user.KeyId is { } key ? await OfKey((Id<PartnerKey>)key, ct)
        : user.PersonId is { } person ? await OfPerson((Id<Person>)person, ct)
        : throw new SignInNeeded();

    async Task<Me.Answer> OfKey(Id<PartnerKey> id, CancellationToken ct)
    {
        var key = await db.Keys.AsNoTracking().SingleOrDefaultAsync(k => k.Id == id, ct) ?? throw new SignInNeeded();
        var names = await Names(key.OrganizationId is { } o ? [o] : [], ct);
        return new("key", key.Id, key.Name) { Scopes = key.Scopes, Organization = key.OrganizationId is { } own ? new(own, names.GetValueOrDefault(own)?.Name) : null };
    }

    async Task<Me.Answer> OfPerson(Id<Person> id, CancellationToken ct)
    {
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new SignInNeeded();
        var rights = await sender.Send(new OrganizationRights(id), ct);
        var names = await Names([.. rights.Keys], ct);
        return new("person", person.Id, person.Name)
        {
            Language = person.Language,
            Roles = person.Roles,
            Municipality = person.Municipality,
            Organizations = [.. rights.Select(r => new Me.Right(r.Key, names.GetValueOrDefault(r.Key)?.Name, r.Value))],
        };
    }

    async Task<IReadOnlyDictionary<Guid, OrganizationFact>> Names(Guid[] ids, CancellationToken ct) =>
        ids.Length == 0 ? new Dictionary<Guid, OrganizationFact>() : await sender.Send(new OrganizationFacts(ids), ct);
}
