using Yhdessa.Contracts.Events;

namespace Yhdessa.Events;

/// <summary>How an event takes sign-ups and feedback, and how many came.</summary>
sealed partial class Event
{
    /// <summary>How long its feedback is open, its letters' links work and its people's data is kept once it is over.</summary>
    public const int DaysAfter = 30;

    /// <summary>How many fit in; null is as many as come.</summary>
    public int? Capacity { get; private set; }

    /// <summary>How many may wait for a place; null is no waiting list.</summary>
    public int? WaitingListCapacity { get; private set; }
    public DateTimeOffset? EnrolmentStart { get; private set; }
    public DateTimeOffset? EnrolmentEnd { get; private set; }
    public IReadOnlyList<Question> Questions { get; private set; } = [];

    /// <summary>The last part of its feedback's address: short enough to type, too long to guess.</summary>
    public string Code { get; private init; } = "";

    /// <summary>How many were there, when somebody has counted.</summary>
    public int? Attendance { get; private set; }

    /// <summary>With a capacity or a time to sign up in; otherwise one just comes.</summary>
    public bool TakesSignUps => Capacity is not null || EnrolmentStart is not null || EnrolmentEnd is not null;

    /// <summary>What signing up is like from now on; null when nobody need sign up. Those signed up already keep their places.</summary>
    public Event TakeSignUps(SignUpTerms? terms)
    {
        var told = terms ?? new();
        Rule.RequireOf("capacity", told.Capacity is null or > 0, "too-small-number", 1);
        Rule.RequireOf("waitingListCapacity", told.WaitingListCapacity is null or >= 0, "too-small-number", 0);
        Rule.RequireOf("enrolment.end", told.Start is null || told.End is null || told.Start < told.End, "too-early");
        Rule.RequireOf("questions", told.Questions.Select(q => q.Key).Distinct(StringComparer.Ordinal).Count() == told.Questions.Count, "question-twice");
        (Capacity, WaitingListCapacity, EnrolmentStart, EnrolmentEnd, Questions) = (told.Capacity, told.WaitingListCapacity, told.Start?.ToUniversalTime(), told.End?.ToUniversalTime(), told.Questions);
        return this;
    }

    /// <summary>Signing up is open from its start until its end; where no end is told, until the event begins.</summary>
    public bool IsOpenForSignUps(DateTimeOffset now) => TakesSignUps && Status is not EventStatus.Cancelled && Publication is Publication.Published
        && (EnrolmentStart is not { } opens || now >= opens) && ((EnrolmentEnd ?? Date.Begins) is not { } closes || now < closes);

    /// <summary>Places can change hands until it begins.</summary>
    public bool IsAhead(DateTimeOffset now) => Status is not EventStatus.Cancelled && (Date.Begins is not { } begins || now < begins);

    /// <summary>Feedback is open from the beginning until a month after the end.</summary>
    public bool IsOpenForFeedback(DateTimeOffset now) => Status is not EventStatus.Cancelled && Date.Begins is { } begins && now >= begins && now < Date.Ends!.Value.AddDays(DaysAfter);

    /// <summary>Until when a link in a letter works; a year where the day is not known.</summary>
    public DateTimeOffset LinksUntil(DateTimeOffset now) => Date.Ends?.AddDays(DaysAfter) ?? now.AddDays(365);

    /// <summary>The same without telling anybody: the demonstration is nobody's history.</summary>
    public Event Pretend(int came)
    {
        Attendance = came;
        return this;
    }

    /// <summary>How many came: told to all, and told again when the figure is mended.</summary>
    public void Count(int people, int? registered, DateTimeOffset now)
    {
        Rule.Require(Date.Begins is { } begins && now >= begins, "event-not-begun");
        Attendance = people;
        Raise(new EventHeld(Id, Name.For("fi").Words, FirstDay!.Value, LastDay!.Value, Municipality, OrganizationIds, registered, people));
    }
}

/// <summary>How many fit in, when signing up is open, and what is asked. Instants in UTC.</summary>
sealed record SignUpTerms(int? Capacity = null, int? WaitingListCapacity = null, DateTimeOffset? Start = null, DateTimeOffset? End = null)
{
    public IReadOnlyList<Question> Questions { get; init; } = [];
}

enum QuestionKind { Text, Choice, YesNo }

/// <summary>What an event asks of those who sign up.</summary>
/// <param name="Key">Its name in the answers: "diet".</param>
sealed record Question(string Key, Translated Text)
{
    /// <summary>Any words, one of the choices, or "yes" or "no".</summary>
    public QuestionKind Kind { get; init; }

    /// <summary>What one may choose; an answer is the choice's Finnish words.</summary>
    public IReadOnlyList<Translated> Choices { get; init => field = value ?? []; } = [];
}

static class FeedbackCode
{
    const int Length = 10;

    /// <summary>Letters and figures that nobody mistakes for another.</summary>
    const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string New() => System.Security.Cryptography.RandomNumberGenerator.GetString(Alphabet, Length);
}
