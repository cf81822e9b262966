namespace Yhdessa.Host.Accounts;

/// <summary>"apikey add|list|revoke".</summary>
static class KeyVerbs
{
    public static readonly IReadOnlyList<Verb> All =
    [
        new("apikey add", "NAME --scopes a,b [--organization ID]", Add),
        new("apikey list", "", List),
        new("apikey revoke", "ID|PREFIX", Revoke),
    ];

    static async Task<int> Add(VerbCall call)
    {
        var options = call.Options(["--scopes", "--organization"]);
        var scopes = (options["--scopes"] ?? throw new WrongUsage("--scopes is missing")).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Guid? organization = options["--organization"] is not { } text ? null : Guid.TryParse(text, out var id) ? id : throw new WrongUsage("--organization must be an id");
        var made = await call.Send(new AddKey(options.OnlyWord("NAME"), scopes, organization));
        return call.Answer(new { id = made.Id, key = made.Key }, made.Id.ToString(), made.Key);   // the key alone on the last line
    }

    static async Task<int> List(VerbCall call)
    {
        call.Options([]).NoWords();
        var keys = await call.Send(new PartnerKeys());
        return call.Answer(new { keys }, keys.Select(k => string.Join('\t', k.Id, k.Prefix, k.Name, string.Join(',', k.Scopes), k.Organization ?? "house", k.LastUsedAt?.ToString("u", System.Globalization.CultureInfo.InvariantCulture) ?? "never", k.RevokedAt is null ? "" : "revoked")));
    }

    static async Task<int> Revoke(VerbCall call)
    {
        var which = call.Options([]).OnlyWord("ID or PREFIX");
        var key = (await call.Send(new PartnerKeys())).SingleOrDefault(k => k.Id.ToString() == which || k.Prefix == which) ?? throw new VerbFailed($"there is no key {which}");
        await call.Services.GetRequiredService<ISender>().Send(new RevokeKey((Id<PartnerKey>)key.Id), call.Stop);
        return call.Answer(new { id = key.Id }, key.Id.ToString());
    }
}
