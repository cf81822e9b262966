namespace Yhdessa.Directory;

/// <summary>Somebody asks for a right over an organization's page, with a line of who she is. Her words go when it is decided.</summary>
sealed class JoinRequest(Id<JoinRequest> id, Id<Organization> organizationId, Guid personId, string? line) : Aggregate
{
    public const int LongestLine = 300, HouseAfterDays = 14;

    public Id<JoinRequest> Id { get; private init; } = id;
    public Id<Organization> OrganizationId { get; private set; } = organizationId;
    public Guid PersonId { get; private init; } = personId;
    [Personal] public string? Line { get; private set; } = line;
    public string Language { get; init; } = "fi";
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What she was given; null when the answer was no.</summary>
    public string? Right { get; private set; }

    public void Close(string? right, DateTimeOffset now)
    {
        State.Require(ClosedAt is null, "row-already-decided");
        (Right, ClosedAt, Line) = (right, now, null);
    }

    /// <summary>Its organization's record was joined into another.</summary>
    public void Concern(Id<Organization> other)
    {
        OrganizationId = other;
        Changed();
    }
}
