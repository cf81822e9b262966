namespace Yhdessa.Contracts.Participation;

/// <summary>Somebody proposed something to a body: it goes to that body's agenda queue.</summary>
/// <param name="AnswerBy">By when the body promised to answer, Europe/Helsinki.</param>
public sealed record InitiativeSubmitted(Guid InitiativeId, Guid BodyId, string Title, string Text, DateOnly AnswerBy) : IEvent;

/// <summary>An organization confirmed the hours a volunteer gave.</summary>
public sealed record VolunteerHoursConfirmed(Guid SignUpId, Guid TaskId, Guid? OrganizationId, string Task, DateOnly Day, decimal Hours) : IEvent;
