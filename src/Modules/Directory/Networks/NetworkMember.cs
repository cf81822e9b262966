namespace Yhdessa.Directory;

sealed class NetworkMember
{
    public Id<Network> NetworkId { get; init; }
    public Id<Organization> OrganizationId { get; init; }

    /// <summary>"esimerkki" for the demonstration's own; null for a real one.</summary>
    public string? Mark { get; set; }
}

/// <summary>An organization has asked to join: who keeps the network answers. UTC.</summary>
sealed class NetworkRequest
{
    public Id<Network> NetworkId { get; init; }
    public Id<Organization> OrganizationId { get; init; }
    public DateTimeOffset AskedAt { get; init; }
}
