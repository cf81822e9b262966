using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Host.Accounts;

sealed class PersonNamesHandler(HostDb db) : IRequestHandler<PersonNames, IReadOnlyDictionary<Guid, string>>
{
    public async Task<IReadOnlyDictionary<Guid, string>> Handle(PersonNames asked, CancellationToken ct)
    {
        Id<Person>[] ids = [.. asked.Ids.Distinct().Select(i => (Id<Person>)i)];
        return await db.People.AsNoTracking().Where(p => ids.Contains(p.Id) && p.Name != "").ToDictionaryAsync(p => p.Id.Value, p => p.Name, ct);
    }
}

sealed class PersonContactHandler(HostDb db) : IRequestHandler<PersonContact, PersonContactFact?>
{
    public Task<PersonContactFact?> Handle(PersonContact asked, CancellationToken ct) =>
        db.People.AsNoTracking().Where(p => p.Id == (Id<Person>)asked.Id && p.Name != "").Select(p => new PersonContactFact(p.Email, p.Name, p.Language)).SingleOrDefaultAsync(ct)!;
}

sealed class LanguagesOfAddressesHandler(HostDb db) : IRequestHandler<LanguagesOfAddresses, IReadOnlyDictionary<string, string>>
{
    public async Task<IReadOnlyDictionary<string, string>> Handle(LanguagesOfAddresses asked, CancellationToken ct) =>
        await db.People.AsNoTracking().Where(p => asked.Emails.Contains(p.Email) && p.Name != "").ToDictionaryAsync(p => p.Email, p => p.Language, ct);
}

sealed class SecretariesOfHandler(HostDb db) : IRequestHandler<SecretariesOf, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(SecretariesOf asked, CancellationToken ct) =>
        [.. (await db.People.AsNoTracking().Where(p => p.BodyId == asked.BodyId && p.DisabledAt == null).ToListAsync(ct)).Where(p => p.Is(Roles.Secretary)).Select(p => p.Id.Value)];
}
