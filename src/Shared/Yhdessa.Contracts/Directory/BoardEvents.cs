namespace Yhdessa.Contracts.Directory;

/// <summary>Somebody said that an offer, or an answer to a need, on the board helped. One thanks an answer; nothing of who said it or in which words.</summary>
/// <param name="OrganizationId">Whose entry it is.</param>
/// <param name="Title">The entry's, as everybody reads it.</param>
/// <param name="Municipality">Three digits; null for the whole region.</param>
public sealed record HelpThanked(Guid ThanksId, Guid EntryId, Guid OrganizationId, string Title, string? Municipality, DateOnly Day) : IEvent;
