namespace Yhdessa.Contracts.Spaces;

/// <summary>The time is up in which somebody could say yes to a time held for her in a space. Told when it is up and not before.</summary>
public sealed record TimeHoldEnded(Guid SpaceId) : IEvent;
