using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>How an event's places are said to a reader.</summary>
static class PlaceWords
{
    public static string Say(Texts t, Say say, EventPlaces places) => places switch
    {
        { Free: null } => t["events.places.open"],
        { Waiting: > 0 } => say.Count("events.places.waiting", places.Waiting),
        { Free: 0 } => t["events.places.full"],
        _ => t["events.places.free", places.Free, places.Capacity],
    };

    public static string Kind(EventPlaces places) => places is { Free: null or > 0, Waiting: 0 } ? "ok" : "warn";

    /// <summary>Whoever signs up now gets in line.</summary>
    public static bool MustWait(EventDoor.Answer door) => door.Event is { Places: { Waiting: > 0 } or { Free: 0 }, WaitingListCapacity: > 0 };

    public static string Verb(Texts t, EventDoor.Answer door) => t[MustWait(door) ? "events.signup.queue" : "events.signup.verb"];

    public static string WhyClosed(Texts t, Say say, EventDoor.Answer door) => door switch
    {
        { IsOver: true, Event.Status: EventStatus.Cancelled } => t["events.signup.called-off"],
        { IsOver: true } => t["events.signup.begun"],
        { TakesSignUps: false } => t["events.signup.none"],
        { OpensAt: { } opens } => t["events.signup.opens", say.Moment(opens)],
        { ClosesAt: { } closed } => t["events.signup.closed", say.Moment(closed)],
        _ => t["events.signup.begun"],
    };

    /// <summary>The answers have a field each; what is wrong with any is told at the first.</summary>
    public static string? FieldFor(string path) => path.ToLowerInvariant() switch { "answers" => "Answers[0]", "needs.diets" => "Diets[0]", "needs.dietwords" => "DietWords", "needs.accesswords" => "AccessWords", "needs.consent" => "Consent", _ => null };
}
