namespace Yhdessa.Kernel;

/// <summary>Who sends the message: a person who has signed in, a partner's key, the system itself (jobs and verbs) or a stranger.</summary>
public interface ICurrentUser
{
    /// <summary>The person's account, or null for a key, the system and a stranger.</summary>
    Guid? PersonId { get; }

    /// <summary>The partner's key, or null.</summary>
    Guid? KeyId { get; }

    /// <summary>The one organization an organization's key acts for, or null.</summary>
    Guid? KeyOrganization { get; }

    /// <summary>A liaison's municipality (three digits), or null.</summary>
    string? Municipality { get; }

    /// <summary>The body whose meetings a secretary keeps, or null.</summary>
    Guid? Body => null;

    /// <summary>A job or a verb on the machine itself: may do all.</summary>
    bool IsSystem { get; }

    bool Has(string permission);

    /// <summary>Whether the sender may act for an organization: its owner or editor, its own key, or somebody whose role covers them all.</summary>
    Task<bool> ActsFor(Guid organization, CancellationToken ct);

    /// <summary>How the sender is written into audit and idempotency: "person:…", "key:…", "system" or "stranger".</summary>
    string Name => PersonId is { } person ? $"person:{person}" : KeyId is { } key ? $"key:{key}" : IsSystem ? "system" : "stranger";
}

/// <summary>Lets somebody in who has followed a link mailed to an address that has no account yet: the address has answered, so its new account is hers.</summary>
public interface IDoor
{
    /// <exception cref="SignInNeeded">The address has an account already.</exception>
    /// <param name="name">What the account is called; the address's beginning when she does not say.</param>
    /// <param name="language">"fi", "sv" or "en": of its letters.</param>
    Task Open(string email, string? name, string language, CancellationToken ct);
}

public static class CurrentUserRules
{
    /// <summary>The first of these organizations that the sender may act for, or null.</summary>
    public static async Task<Guid?> OwnAmong(this ICurrentUser user, IEnumerable<Guid> organizations, CancellationToken ct)
    {
        foreach (var organization in organizations)
            if (await user.ActsFor(organization, ct)) return organization;
        return null;
    }

    /// <summary>Other organizations' things do not exist for a key; a person is told that she may not.</summary>
    public static async Task MustActFor(this ICurrentUser user, Guid organization, CancellationToken ct)
    {
        if (await user.ActsFor(organization, ct)) return;
        throw user.KeyId is null ? new Forbidden("acting-for-organization") : new NotFound("organization");
    }
}
