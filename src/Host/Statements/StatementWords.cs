namespace Yhdessa.Host.Statements;

static class StatementWords
{
    /// <summary>What the kind's texts begin with.</summary>
    public static string Of(StatementKind kind) => kind is StatementKind.Accessibility ? "statements.accessibility" : "statements.privacy";

    /// <summary>The kind as an address names it; null for anything else.</summary>
    public static StatementKind? FromAddress(string name) => name switch { "accessibility" => StatementKind.Accessibility, "privacy" => StatementKind.Privacy, _ => null };

    public static string Address(StatementKind kind) => kind is StatementKind.Accessibility ? "accessibility" : "privacy";
}
