namespace Yhdessa.Host.Accounts;

/// <summary>What the browser's script fills in.</summary>
public sealed class PasskeyForm
{
    public string? Credential { get; set; }
    public string? Sealed { get; set; }
    public string? Name { get; set; }

    internal PasskeyAnswer Answer => new(Credential ?? "", Sealed ?? "");
}
