using FluentValidation.Results;

namespace Yhdessa.Directory;

/// <summary>What each kind of identifier must look like. A wrong one says which digit is wrong and what was expected.</summary>
static class IdentifierRules
{
    const string Field = "identifiers";

    public static ValidationFailure? Broken(Identifier id) => id.Scheme switch
    {
        Identifier.Business => Business(id.Mended.Value),
        Identifier.Register => id.Mended.Value is { Length: >= 1 and <= 6 } number && number.All(char.IsAsciiDigit) ? null : No("register-number"),
        Identifier.Ptv => Guid.TryParseExact(id.Mended.Value, "D", out _) ? null : No("ptv-id"),
        Identifier.Lahella => id.Mended.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? null : No("lahella-id"),
        _ => No("unknown-code"),
    };

    static ValidationFailure? Business(string id)
    {
        if (!BusinessId.HasForm(id)) return No("business-id");
        if (BusinessId.CheckDigit(id) is not { } expected) return No("business-id-never-issued", id[..7]);
        return id[8] - '0' == expected ? null : No("business-id-check", id[..7], expected, id[8]);
    }

    static ValidationFailure No(string code, params object?[] args) => new(Field, code) { ErrorCode = code, CustomState = args.Length > 0 ? args : null };
}
