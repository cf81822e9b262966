using System.Linq.Expressions;

namespace Yhdessa.Events;

/// <summary>When signing up is open; a side that nobody has set is absent.</summary>
sealed record EnrolmentTime(DateTimeOffset? Start, DateTimeOffset? End);

/// <param name="Capacity">Absent when as many fit in as come.</param>
/// <param name="Free">Places nobody has; those who wait get them first.</param>
/// <param name="Waiting">How many people wait.</param>
/// <param name="Over">How many more have a place than fit in, since the capacity was lowered: they keep theirs. Absent while all fit in.</param>
sealed record EventPlaces(int? Capacity, int? Free, int Waiting, int? Over = null);

/// <summary>How many people have a place, how many wait, how many have answered and how many came.</summary>
sealed record EventCounts(int Confirmed, int Waiting, int Answers, int Scores, int Unverified, int? Came, bool TakesSignUps, int Fewest)
{
    /// <summary>An event's row with its counts, in the one question that reads the list.</summary>
    public static Expression<Func<Event, EventAnswer>> Row(EventsDb db) => Row(db, db.FewestAnswers);

    static Expression<Func<Event, EventAnswer>> Row(EventsDb db, int fewest) => e => EventAnswer.Of(e).With(new EventCounts(
        db.Seats.Count(s => s.EventId == e.Id),
        db.Registrations.Where(r => r.EventId == e.Id && r.Status == RegistrationStatus.Waiting).Sum(r => r.GroupSize),
        db.Feedback.Count(f => f.EventId == e.Id && f.SessionId == null),
        db.Feedback.Where(f => f.EventId == e.Id && f.SessionId == null).Sum(f => f.Score),
        db.Feedback.Count(f => f.EventId == e.Id && f.SessionId == null && !f.IsVerified),
        e.Attendance,
        e.Capacity != null || e.EnrolmentStart != null || e.EnrolmentEnd != null,
        fewest));

    /// <summary>Whom the answers are a share of: those who came, otherwise those who have a place.</summary>
    int? Asked => Came ?? (TakesSignUps && Confirmed > 0 ? Confirmed : null);

    /// <summary>Counted from answers; the mean is left out where it would tell of the few who answered, the share where more have answered than were counted.</summary>
    public EventAnswer.FeedbackFigures? Feedback => Answers == 0 ? null
        : new(Answers < Fewest ? null : decimal.Round((decimal)Scores / Answers, 2), Answers, Asked is { } asked && asked >= Answers ? decimal.Round((decimal)Answers / asked, 4) : null, Stated: false) { Unverified = Unverified };

    public EventPlaces? Places(int? capacity) => TakesSignUps ? new(capacity, capacity is { } most ? Math.Max(0, most - Confirmed) : null, Waiting, Confirmed > capacity ? Confirmed - capacity : null) : null;
}

static class Counting
{
    public static async Task<EventCounts> CountsOf(this EventsDb db, Id<Event> id, CancellationToken ct)
    {
        var counted = await db.Events.Where(e => e.Id == id).Select(e => new
        {
            Confirmed = db.Seats.Count(s => s.EventId == e.Id),
            Waiting = db.Registrations.Where(r => r.EventId == e.Id && r.Status == RegistrationStatus.Waiting).Sum(r => r.GroupSize),
            Answers = db.Feedback.Count(f => f.EventId == e.Id && f.SessionId == null),
            Scores = db.Feedback.Where(f => f.EventId == e.Id && f.SessionId == null).Sum(f => f.Score),
            Unverified = db.Feedback.Count(f => f.EventId == e.Id && f.SessionId == null && !f.IsVerified),
            e.Attendance,
            TakesSignUps = e.Capacity != null || e.EnrolmentStart != null || e.EnrolmentEnd != null,
        }).SingleAsync(ct);
        return new(counted.Confirmed, counted.Waiting, counted.Answers, counted.Scores, counted.Unverified, counted.Attendance, counted.TakesSignUps, db.FewestAnswers);
    }

    /// <summary>What a document states stays; what is counted here fills the rest.</summary>
    public static EventAnswer With(this EventAnswer answer, EventCounts counts) => answer with { Places = counts.Places(answer.Capacity), Feedback = answer.Feedback ?? counts.Feedback };
}
