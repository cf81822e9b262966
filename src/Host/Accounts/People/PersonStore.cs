using Microsoft.AspNetCore.Identity;

namespace Yhdessa.Host.Accounts;

/// <summary>
/// Lets ASP.NET Core Identity read our people, so that passkeys and password hashes are its work and not ours. It never writes:
/// changes are commands, committed and audited like all others.
/// </summary>
sealed class PersonStore(HostDb db) : IUserPasskeyStore<Person>
{
    public Task<Person?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Id<Person>.TryParse(userId, null, out var id) ? db.People.Include(p => p.Passkeys).SingleOrDefaultAsync(p => p.Id == id, cancellationToken) : Task.FromResult<Person?>(null);

    public Task<Person?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => db.Welcome(normalizedUserName, cancellationToken);

    public Task<Person?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        var hash = Passkey.HashOf(credentialId);
        return db.People.Include(p => p.Passkeys).SingleOrDefaultAsync(p => p.DisabledAt == null && p.Passkeys.Any(k => k.CredentialHash == hash), cancellationToken);
    }

    public Task<UserPasskeyInfo?> FindPasskeyAsync(Person user, byte[] credentialId, CancellationToken cancellationToken) =>
        Task.FromResult(user.Passkeys.SingleOrDefault(k => k.CredentialHash == Passkey.HashOf(credentialId))?.Info());

    public Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Person user, CancellationToken cancellationToken) =>
        Task.FromResult<IList<UserPasskeyInfo>>([.. user.Passkeys.Select(k => k.Info())]);

    public Task<string> GetUserIdAsync(Person user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());
    public Task<string?> GetUserNameAsync(Person user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);
    public Task<string?> GetNormalizedUserNameAsync(Person user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task AddOrUpdatePasskeyAsync(Person user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw ReadOnly();
    public Task RemovePasskeyAsync(Person user, byte[] credentialId, CancellationToken cancellationToken) => throw ReadOnly();
    public Task SetUserNameAsync(Person user, string? userName, CancellationToken cancellationToken) => throw ReadOnly();
    public Task SetNormalizedUserNameAsync(Person user, string? normalizedName, CancellationToken cancellationToken) => throw ReadOnly();
    public Task<IdentityResult> CreateAsync(Person user, CancellationToken cancellationToken) => throw ReadOnly();
    public Task<IdentityResult> UpdateAsync(Person user, CancellationToken cancellationToken) => throw ReadOnly();
    public Task<IdentityResult> DeleteAsync(Person user, CancellationToken cancellationToken) => throw ReadOnly();
    public void Dispose() { }

    static NotSupportedException ReadOnly() => new("People change by commands only.");
}
