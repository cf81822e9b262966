namespace Yhdessa.Contracts.Events;

/// <summary>An event is to be held in a space of ours: Spaces books it by its ordinary path, or moves the booking it has, and tells what came of it.</summary>
/// <param name="Turn">Grows with every wish of the event, so that an old one never undoes a newer.</param>
/// <param name="Start">UTC.</param>
/// <param name="IsPublic">Everybody may read the title: the event is published.</param>
/// <param name="People">How many are expected; one where nobody knows.</param>
/// <param name="OrganizationId">For whom; null is the house itself.</param>
/// <param name="PersonId">Who told of the event.</param>
/// <param name="KeyId">Or which program.</param>
/// <param name="AcceptedTerms">The version of the space's terms that was accepted with the event.</param>
public sealed record EventSpaceWanted(Guid EventId, int Turn, Guid SpaceId, DateTimeOffset Start, DateTimeOffset End, string Title, bool IsPublic, int People, Guid? OrganizationId, Guid? PersonId, Guid? KeyId, string Language, string? AcceptedTerms = null) : IEvent;

/// <summary>An event needs its space no more: it is called off, put off, elsewhere or gone.</summary>
public sealed record EventSpaceFreed(Guid EventId, int Turn) : IEvent;
