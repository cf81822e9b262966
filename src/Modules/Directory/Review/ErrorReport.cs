namespace Yhdessa.Directory;

/// <summary>Somebody says that something on an organization's page is wrong. Waits in the review queue.</summary>
sealed class ErrorReport : Aggregate
{
    ErrorReport() { }

    public ErrorReport(Id<Organization> organization, string text, string? email, string language) => (OrganizationId, Text, Email, Language) = (organization, text, email, language);

    public Id<ErrorReport> Id { get; private init; } = Id<ErrorReport>.New();
    public Id<Organization> OrganizationId { get; private set; }
    [Personal] public string Text { get; private init; } = "";
    [Personal] public string? Email { get; private init; }

    /// <summary>The language it is answered in.</summary>
    public string Language { get; private init; } = "fi";

    /// <summary>What the house answered, when it did.</summary>
    [Personal] public string? Answer { get; private set; }
    public DateTimeOffset? HandledAt { get; private set; }

    /// <summary>Its organization's record was joined into another.</summary>
    public void Concern(Id<Organization> other)
    {
        OrganizationId = other;
        Changed();
    }

    public void Handle(string? answer, DateTimeOffset now)
    {
        State.Require(HandledAt is null, "row-already-decided");
        (Answer, HandledAt) = (answer, now);
        Changed();
    }
}
