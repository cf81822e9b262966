namespace Yhdessa.Contracts.Directory;

/// <summary>An organization got its page.</summary>
public sealed record OrganizationCreated(Guid OrganizationId) : IEvent;

/// <summary>Something on an organization's page changed, or it came back from the bin.</summary>
public sealed record OrganizationUpdated(Guid OrganizationId) : IEvent;

/// <summary>An organization was put into the bin.</summary>
public sealed record OrganizationDeleted(Guid OrganizationId) : IEvent;

/// <summary>An organization's matters passed from one person to the next: what the first had on its behalf is the second's.</summary>
/// <param name="FromPersonId">Who had them; null when nobody did.</param>
public sealed record OrganizationHandedOver(Guid OrganizationId, Guid? FromPersonId, Guid ToPersonId) : IEvent;

/// <summary>A row turned out to be another name of an organization: what pointed at the first belongs to the second.</summary>
public sealed record OrganizationMerged(Guid OrganizationId, Guid IntoId) : IEvent;

/// <summary>A batch of a file of organizations is through, and there is more of it: the import carries on from here, also after the house was away.</summary>
public sealed record OrganizationImportAdvanced(Guid ImportId) : IEvent;
