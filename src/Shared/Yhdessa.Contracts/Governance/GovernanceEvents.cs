namespace Yhdessa.Contracts.Governance;

/// <summary>A body decided.</summary>
/// <param name="SourceId">The workshop output or the initiative it answers; null when it came from elsewhere.</param>
/// <param name="MadeOn">The meeting's day, Europe/Helsinki.</param>
/// <param name="DueOn">By when what was decided is to be done; null when nothing remains to be done.</param>
public sealed record DecisionMade(Guid DecisionId, Guid BodyId, string Body, Guid MeetingId, string Title, string Text, Guid? SourceId, DateOnly MadeOn, DateOnly? DueOn) : IEvent;

/// <summary>What a body decided to do has got an owner or a date, was done, was dropped, or opened again.</summary>
/// <param name="State">"open", "done" or "dropped".</param>
/// <param name="SourceId">The workshop output or the initiative it goes back to.</param>
public sealed record ActionItemMoved(Guid ActionItemId, Guid BodyId, Guid DecisionId, string Title, string State, Guid? SourceId, DateOnly? DueOn, DateOnly? DoneOn) : IEvent;

/// <summary>A meeting is over and its notes are published.</summary>
/// <param name="Present">How many seats were filled at the table, by representative or deputy.</param>
public sealed record MeetingHeld(Guid MeetingId, Guid BodyId, string Body, DateOnly Day, int Present, int Seats, int Decisions) : IEvent;
