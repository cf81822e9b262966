namespace Yhdessa.Events.Matchmaking;

/// <summary>How a matchmaking day runs: so many short meetings one after another, so many tables at once. Its key is the event's.</summary>
sealed class MatchDay : Aggregate
{
    public const int MostRounds = 20, MostTables = 60;

    MatchDay() { }

    public MatchDay(Id<Event> id, string? mark = null) => (Id, Mark) = (id, mark);

    public Id<Event> Id { get; private init; }
    public int Rounds { get; private set; }
    public int Tables { get; private set; }

    /// <summary>When the first meeting begins, by the clock on the wall.</summary>
    public TimeOnly FirstAt { get; private set; }
    public int MinutesEach { get; private set; }

    /// <summary>The last day on which one wishes, as the house has set it.</summary>
    public DateOnly? WishUntil { get; private set; }

    /// <summary>How many times the timetable has been told: each telling is a letter of its own.</summary>
    public int Tellings { get; private set; }
    public DateTimeOffset? ToldAt { get; private set; }

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; private init; }

    public void Plan(int rounds, int tables, TimeOnly firstAt, int minutes, DateOnly? wishUntil) => (Rounds, Tables, FirstAt, MinutesEach, WishUntil) = (rounds, tables, firstAt, minutes, wishUntil);
    public TimeOnly StartOf(int round) => FirstAt.AddMinutes((round - 1) * MinutesEach);

    /// <summary>What the house has not set follows the sign-up, or else leaves it a day for the timetable; null where the event's own day is open.</summary>
    public DateOnly? LastWishDay(Event e) => WishUntil ?? (e.EnrolmentEnd is { } closes ? Helsinki.DateOf(closes) : e.Date.IsOpen ? null : e.FirstDay?.AddDays(-1));

    public bool TakesWishes(Event e, DateTimeOffset now) => e.IsAhead(now) && (LastWishDay(e) is not { } last || Helsinki.DateOf(now) <= last);

    /// <summary>Until its time is over each may rely on wishing; on the day itself the house decides the hour.</summary>
    public bool CanBePlanned(Event e, DateTimeOffset now) => !TakesWishes(e, now) || e.Date is { IsOpen: false, FirstDay: { } day } && day <= Helsinki.DateOf(now);

    public void Tell(DateTimeOffset now) => (ToldAt, Tellings) = (now, Tellings + 1);
}

/// <summary>Somebody who has signed up and wants to meet others: how she is shown to them. The sign-up keeps her name and address.</summary>
sealed class MatchParticipant : IUnaudited
{
    MatchParticipant() { }

    public MatchParticipant(Id<Event> eventId, Id<Registration> registration, string shownAs) => (Id, EventId, RegistrationId, ShownAs) = (Id<MatchParticipant>.New(), eventId, registration, shownAs);

    public Id<MatchParticipant> Id { get; private init; }
    public Id<Event> EventId { get; private init; }
    public Id<Registration> RegistrationId { get; private init; }

    /// <summary>"Kylätoimikunta: etsimme tiloja ja soittajia." What she writes herself, for the others to choose by.</summary>
    [Personal] public string ShownAs { get; private set; } = "";

    public void Show(string text) => ShownAs = text;
}

/// <summary>One wants to meet another.</summary>
sealed class MatchWish(Id<MatchParticipant> wisherId, Id<MatchParticipant> wishedId) : IUnaudited
{
    public Id<MatchParticipant> WisherId { get; private init; } = wisherId;
    public Id<MatchParticipant> WishedId { get; private init; } = wishedId;
}

/// <summary>A meeting of two at a table in a round. Each of the two sits in one chair of it, and the database lets nobody sit in two at once.</summary>
sealed class MatchMeeting : IUnaudited
{
    readonly List<MatchChair> chairs = [];

    MatchMeeting() { }

    public MatchMeeting(Id<Event> eventId, int round, int table, Id<MatchParticipant> one, Id<MatchParticipant> other)
    {
        (Id, EventId, Round, Table) = (Id<MatchMeeting>.New(), eventId, round, table);
        chairs.AddRange([new(eventId, round, one, Id), new(eventId, round, other, Id)]);
    }

    public Id<MatchMeeting> Id { get; private init; }
    public Id<Event> EventId { get; private init; }
    public int Round { get; private init; }
    public int Table { get; private init; }
    public IReadOnlyCollection<MatchChair> Chairs => chairs;
}

sealed class MatchChair(Id<Event> eventId, int round, Id<MatchParticipant> participantId, Id<MatchMeeting> meetingId) : IUnaudited
{
    public Id<Event> EventId { get; private init; } = eventId;
    public int Round { get; private init; } = round;
    public Id<MatchParticipant> ParticipantId { get; private init; } = participantId;
    public Id<MatchMeeting> MeetingId { get; private init; } = meetingId;
}
