namespace Yhdessa.Contracts.Governance;

/// <summary>The bodies by id: a dozen, so nobody needs to say which.</summary>
public sealed record BodyFacts : IQuestion<IReadOnlyDictionary<Guid, BodyFact>>;

/// <param name="Name">In Finnish.</param>
/// <param name="Slug">The last part of its page's address.</param>
public sealed record BodyFact(Guid Id, string Name, string Slug);

/// <summary>What has become of things that were handed to a body: workshop outputs and initiatives by their ids. What no body has got is absent.</summary>
public sealed record MatterStates(IReadOnlyCollection<Guid> SourceIds) : IQuestion<IReadOnlyDictionary<Guid, MatterState>>;

/// <param name="State">"queued" (waits for a meeting), "onAgenda", "decided" (something remains to be done), "done" or "dropped".</param>
/// <param name="MeetingId">The meeting it is, or was, on the agenda of: /meetings/{id}.</param>
/// <param name="Decision">The decision's words.</param>
/// <param name="DaysOpen">Whole days since it was handed over, until it was done; Europe/Helsinki.</param>
public sealed record MatterState(Guid SourceId, string State, Guid BodyId, string Body, Guid? MeetingId, Guid? DecisionId, string? Decision, DateOnly? DueOn, DateOnly? DoneOn, int DaysOpen);

/// <summary>Decisions of public meetings made in the days From–To (Europe/Helsinki, both included), newest first: for letters and the front page.</summary>
public sealed record DecisionLines(DateOnly From, DateOnly To, int Most = 20) : IQuestion<IReadOnlyList<DecisionLine>>;

public sealed record DecisionLine(Guid DecisionId, Guid MeetingId, string Body, string Title, string Text, DateOnly MadeOn, DateOnly? DueOn);
