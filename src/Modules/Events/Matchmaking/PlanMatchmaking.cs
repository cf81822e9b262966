namespace Yhdessa.Events.Matchmaking;

/// <summary>Makes an event a matchmaking day, or changes its size while no timetable has been told.</summary>
/// <param name="WishUntil">The last day on which participants wish; when left out, that of the sign-up, or else the day before.</param>
[Requires(EventsModule.HandleRegistrations)]
sealed record PlanMatchDay(Id<Event> Id, int Rounds, int Tables, TimeOnly? FirstAt, int MinutesEach, DateOnly? WishUntil = null) : ICommand;

/// <summary>Makes the timetable of the wishes, once their time is over; one made before is made anew.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record MakeTimetable(Id<Event> Id) : ICommand;

/// <summary>By hand: a meeting goes to another round or table, if both are free there.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record MoveMeeting(Id<Event> Id, Id<MatchMeeting> Meeting, int Round, int Table) : ICommand;

/// <summary>By hand: two more meet, in a round where both are free.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record AddMeeting(Id<Event> Id, Id<MatchParticipant> One, Id<MatchParticipant> Other, int Round, int Table) : ICommand;

[Requires(EventsModule.HandleRegistrations)]
sealed record RemoveMeeting(Id<Event> Id, Id<MatchMeeting> Meeting) : ICommand;

/// <summary>Tells each her own timetable by mail. Told again after a change, it is a new letter.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record TellTimetable(Id<Event> Id) : ICommand;

/// <summary>The day as the house sees it.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record MatchmakingView(Id<Event> Id) : IQuery<MatchmakingView.Answer>
{
    /// <param name="Book">Null while the event is no matchmaking day.</param>
    /// <param name="CanMake">Nobody wishes any more: the timetable can be made.</param>
    internal sealed record Answer(EventAnswer Event, MatchBook? Book, bool CanMake);
}

sealed class PlanMatchDayValidator : AbstractValidator<PlanMatchDay>
{
    public PlanMatchDayValidator()
    {
        RuleFor(d => d.Rounds).InclusiveBetween(1, MatchDay.MostRounds);
        RuleFor(d => d.Tables).InclusiveBetween(1, MatchDay.MostTables);
        RuleFor(d => d.MinutesEach).InclusiveBetween(3, 120);
        RuleFor(d => d.FirstAt).NotNull();
        RuleFor(d => d.WishUntil).Must(d => d is not { } day || day.IsKnownYear()).WithErrorCode(KnownYears.Unlikely);
    }
}

sealed class PlanMatchmakingHandler(EventsDb db, MatchLetters letters, TimeProvider clock) :
    IRequestHandler<PlanMatchDay>, IRequestHandler<MakeTimetable>, IRequestHandler<MoveMeeting>, IRequestHandler<AddMeeting>, IRequestHandler<RemoveMeeting>, IRequestHandler<TellTimetable>, IRequestHandler<MatchmakingView, MatchmakingView.Answer>
{
    public async Task Handle(PlanMatchDay wish, CancellationToken ct)
    {
        var e = await db.LivingInTurn(wish.Id, ct);
        var day = await db.Set<MatchDay>().SingleOrDefaultAsync(d => d.Id == e.Id, ct);
        if (day is null) db.Add(day = new MatchDay(e.Id));
        Rule.Require(!await db.Set<MatchMeeting>().AnyAsync(m => m.EventId == e.Id && (m.Round > wish.Rounds || m.Table > wish.Tables), ct), "match-day-too-small");
        Rule.RequireOf("wishUntil", wish.WishUntil is not { } until || e.LastDay is not { } last || until <= last, "wish-until-late");
        day.Plan(wish.Rounds, wish.Tables, wish.FirstAt!.Value, wish.MinutesEach, wish.WishUntil);
    }

    public async Task Handle(MakeTimetable wish, CancellationToken ct)
    {
        var book = await Book(wish.Id, ct);
        Rule.Require(CanMake(book), "wishes-open");
        await db.Set<MatchMeeting>().Where(m => m.EventId == book.Event.Id).ExecuteDeleteAsync(ct);   // their chairs go with them, before the new ones are taken
        var at = book.People.Index().ToDictionary(p => p.Item.Card.Id, p => p.Index);
        foreach (var m in Timetable.Of(book.People.Count, book.Wishes.Select(w => (at[w.WisherId], at[w.WishedId])), book.Day.Rounds, book.Day.Tables))
            db.Add(new MatchMeeting(book.Event.Id, m.Round, m.Table, book.People[m.One].Card.Id, book.People[m.Other].Card.Id));
    }

    public async Task Handle(MoveMeeting wish, CancellationToken ct)
    {
        var book = await Book(wish.Id, ct);
        var meeting = book.Meetings.FirstOrDefault(m => m.Id == wish.Meeting) ?? throw new NotFound("meeting");
        var (one, other) = (meeting.Chairs.First().ParticipantId, meeting.Chairs.Last().ParticipantId);
        MustBeFree(book, one, other, wish.Round, wish.Table, but: meeting.Id);
        await db.Set<MatchMeeting>().Where(m => m.Id == meeting.Id).ExecuteDeleteAsync(ct);
        db.Add(new MatchMeeting(book.Event.Id, wish.Round, wish.Table, one, other));
    }

    public async Task Handle(AddMeeting wish, CancellationToken ct)
    {
        var book = await Book(wish.Id, ct);
        Rule.RequireOf("other", wish.One != wish.Other && book.People.Any(p => p.Card.Id == wish.One) && book.People.Any(p => p.Card.Id == wish.Other), "match-two");
        Rule.RequireOf("other", !book.Meetings.Any(m => m.Chairs.Any(c => c.ParticipantId == wish.One) && m.Chairs.Any(c => c.ParticipantId == wish.Other)), "match-already");
        MustBeFree(book, wish.One, wish.Other, wish.Round, wish.Table, but: null);
        db.Add(new MatchMeeting(book.Event.Id, wish.Round, wish.Table, wish.One, wish.Other));
    }

    public async Task Handle(RemoveMeeting wish, CancellationToken ct)
    {
        var book = await Book(wish.Id, ct);
        await db.Set<MatchMeeting>().Where(m => m.EventId == book.Event.Id && m.Id == wish.Meeting).ExecuteDeleteAsync(ct);
    }

    public async Task Handle(TellTimetable wish, CancellationToken ct)
    {
        var book = await Book(wish.Id, ct);
        Rule.Require(book.Meetings.Count > 0, "match-no-timetable");
        var day = await db.Set<MatchDay>().SingleAsync(d => d.Id == book.Event.Id, ct);
        day.Tell(clock.Now());
        foreach (var person in book.People) await letters.Post(book, person, day.Tellings, ct);
    }

    public async Task<MatchmakingView.Answer> Handle(MatchmakingView ask, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().Living(ask.Id, ct);
        var book = await db.MatchBook(e, ct);
        return new(EventAnswer.Of(e), book, book is not null && CanMake(book));
    }

    async Task<MatchBook> Book(Id<Event> id, CancellationToken ct) => await db.MatchBook(await db.InTurn(id, ct), ct) ?? throw new NotFound("match-day");

    bool CanMake(MatchBook book) => book.Meetings.Count > 0 || book.Day.CanBePlanned(book.Event, clock.Now());

    static void MustBeFree(MatchBook book, Id<MatchParticipant> one, Id<MatchParticipant> other, int round, int table, Id<MatchMeeting>? but)
    {
        Rule.RequireOf("round", round >= 1 && round <= book.Day.Rounds && table >= 1 && table <= book.Day.Tables, "match-round", book.Day.Rounds, book.Day.Tables);
        var then = book.Meetings.Where(m => m.Round == round && m.Id != but).ToList();
        Rule.RequireOf("round", !then.SelectMany(m => m.Chairs).Any(c => c.ParticipantId == one || c.ParticipantId == other), "match-busy");
        Rule.RequireOf("table", then.TrueForAll(m => m.Table != table), "match-table-taken");
    }
}
