using Yhdessa.Contracts.Directory;

namespace Yhdessa.Host.Accounts;

/// <summary>Makes a partner's key. It is shown once, in the answer. Without an organization it acts for the house.</summary>
[Requires(HostModule.ManageKeys)]
sealed record AddKey(string Name, IReadOnlyList<string> Scopes, Guid? OrganizationId = null) : ICommand<NewKey>;

sealed record NewKey(Guid Id, string Name, string Key);

sealed class AddKeyValidator : AbstractValidator<AddKey>
{
    public AddKeyValidator()
    {
        RuleFor(k => k.Name).NotEmpty().PlainText(100);
        RuleFor(k => k.Scopes).NotEmpty();
    }
}

sealed class AddKeyHandler(HostDb db, ISender sender) : IRequestHandler<AddKey, NewKey>
{
    public async Task<NewKey> Handle(AddKey wish, CancellationToken ct)
    {
        var unknown = wish.Scopes.Except(Scopes.All).FirstOrDefault();
        Rule.RequireOf("scopes", unknown is null, "unknown-scope", unknown);
        if (wish.OrganizationId is { } organization)
            Rule.RequireOf("organization", (await sender.Send(new OrganizationFacts([organization]), ct)).ContainsKey(organization), "unknown-organization");

        var (key, shown) = PartnerKey.New(wish.Name, [.. wish.Scopes.Distinct().Order(StringComparer.Ordinal)], wish.OrganizationId);
        db.Keys.Add(key);
        return new(key.Id, key.Name, shown);
    }
}

/// <summary>MODULE:read, MODULE:write and MODULE:admin of the contract's modules. The host's own are never given to a program.</summary>
static class Scopes
{
    static readonly string[] modules = ["directory", "spaces", "events", "partnerships", "governance", "participation"];

    public static readonly IReadOnlyList<string> All = [.. from module in modules from access in (string[])["read", "write", "admin"] select $"{module}:{access}"];
}
