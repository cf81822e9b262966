namespace Yhdessa.Contracts.Events;

/// <summary>Everybody may see an event from now on.</summary>
public sealed record EventPublished(Guid EventId, IReadOnlyList<Guid> OrganizationIds) : IEvent;

/// <summary>What is told of a published event has changed: its day, its place, its state.</summary>
public sealed record EventUpdated(Guid EventId) : IEvent;

/// <summary>An event was called off; its row and its address stay.</summary>
public sealed record EventCancelled(Guid EventId) : IEvent;

/// <summary>The time is up in which somebody could say yes to a place held for her at an event. Told when it is up and not before.</summary>
public sealed record PlaceHoldEnded(Guid EventId) : IEvent;

/// <summary>An event is over and the house has written down how it went; told again when the figures are mended.</summary>
/// <param name="FirstDay">Its first day, Europe/Helsinki.</param>
/// <param name="Municipality">Three-digit code of where it was.</param>
/// <param name="Registered">How many people had signed up; null when it took no sign-ups.</param>
/// <param name="Came">How many people came; null when nobody counted.</param>
public sealed record EventHeld(Guid EventId, string Name, DateOnly FirstDay, DateOnly LastDay, string? Municipality, IReadOnlyList<Guid> OrganizationIds, int? Registered, int? Came) : IEvent;

/// <summary>Somebody answered an event's feedback: how it stands now.</summary>
/// <param name="Day">The day of the newest answer, Europe/Helsinki.</param>
/// <param name="N">How many have answered in all.</param>
/// <param name="Mean">Their mean, 1–5.</param>
public sealed record FeedbackReceived(Guid EventId, string Event, DateOnly Day, int N, decimal Mean) : IEvent;

/// <summary>A workshop's output has got a body that owns it, or another body or another date: it goes to that body's agenda queue.</summary>
/// <param name="Event">The event's name in Finnish.</param>
/// <param name="Workshop">The workshop's topic.</param>
/// <param name="DueOn">By when it was promised, Europe/Helsinki.</param>
public sealed record WorkshopOutputRecorded(Guid OutputId, Guid EventId, string Event, string Workshop, string Text, Guid BodyId, DateOnly? DueOn) : IEvent
{
    /// <summary>"proposal" or "action": what the workshop meant it to become; null where nobody said.</summary>
    public string? Becomes { get; init; }
}
