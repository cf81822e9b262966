namespace Yhdessa.Directory;

/// <summary>Somebody says that something on an organization's page is wrong. Waits in the review queue.</summary>
sealed class ErrorReport : Aggregate
{
    ErrorReport() { }

    public ErrorReport(Id<Organization> organization, string text, string? email) => (OrganizationId, Text, Email) = (organization, text, email);

    public Id<ErrorReport> Id { get; private init; } = Id<ErrorReport>.New();
    public Id<Organization> OrganizationId { get; private init; }
    [Personal] public string Text { get; private init; } = "";
    [Personal] public string? Email { get; private init; }
    public DateTimeOffset? HandledAt { get; private set; }

    public void Handle(DateTimeOffset now)
    {
        State.Require(HandledAt is null, "row-already-decided");
        HandledAt = now;
        Changed();
    }
}
