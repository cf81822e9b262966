namespace Yhdessa.Events.Matchmaking;

/// <summary>A participant's own side of the day, by her sign-up's link: her card, whom she may wish for, whom she meets. Null for an old link or another kind of event.</summary>
[OpenToAll]
sealed record MyMeetings(string Token) : IQuery<MyMeetings.Answer?>
{
    /// <param name="Meetings">Empty until the house has told the timetable.</param>
    /// <param name="WhyNot">Why one cannot wish any more: the code of a refusal; null while one can.</param>
    /// <param name="WishUntil">The last day for it, where it is known.</param>
    internal sealed record Answer(EventAnswer Event, string? ShownAs, IReadOnlyList<Other> Others, bool IsTold, IReadOnlyList<Meeting> Meetings, string? WhyNot, DateOnly? WishUntil);
    internal sealed record Other(Guid Id, string ShownAs, bool Wished);
    internal sealed record Meeting(int Round, int Table, TimeOnly At, string With);
}

/// <summary>How she is shown to the others, and whom she wishes to meet: all of it anew. Blank words take her off the list.</summary>
[OpenToAll]
sealed record WishMeetings(string Token, string? ShownAs, IReadOnlyList<Guid> Wishes) : ICommand;

/// <summary>Whether an event is a matchmaking day: then a sign-up leads to its wishes.</summary>
[OpenToAll]
sealed record IsMatchmaking(Guid Event) : IQuery<bool>;

sealed class WishMeetingsValidator : AbstractValidator<WishMeetings>
{
    public const int MostWishes = 60;

    public WishMeetingsValidator()
    {
        RuleFor(w => w.ShownAs).PlainText(300);
        RuleFor(w => w.Wishes).Must(w => w.Count <= MostWishes).WithErrorCode("too-many");
    }
}

sealed class MyMeetingsHandler(EventsDb db, MailedLinks links, TimeProvider clock) : IRequestHandler<MyMeetings, MyMeetings.Answer?>, IRequestHandler<WishMeetings>, IRequestHandler<IsMatchmaking, bool>
{
    public async Task<MyMeetings.Answer?> Handle(MyMeetings ask, CancellationToken ct)
    {
        if (links.Read(RegistrationLinks.Purpose, ask.Token) is not { } id || await db.Registrations.AsNoTracking().SingleOrDefaultAsync(r => r.Id == (Id<Registration>)id && r.ForgottenAt == null, ct) is not { Status: RegistrationStatus.Confirmed } own) return null;
        var e = await db.Events.AsNoTracking().SingleAsync(x => x.Id == own.EventId, ct);
        if (await db.MatchBook(e, ct) is not { } book) return null;
        var me = book.Of(own.Id);
        var others = book.People.Where(p => p.SignUp.Id != own.Id).Select(p => new MyMeetings.Other(p.Card.Id, p.Card.ShownAs, me is not null && book.HasWish(me.Card.Id, p.Card.Id)));
        var meetings = me is null || book.Day.ToldAt is null ? [] : book.MeetingsOf(me.Card.Id).Select(m => new MyMeetings.Meeting(m.Round, m.Table, m.At, m.With));
        return new(EventAnswer.Of(e), me?.Card.ShownAs, [.. others], book.Day.ToldAt is not null, [.. meetings], WhyNot(book.Day, e, book.Meetings.Count > 0), book.Day.LastWishDay(e));
    }

    public async Task Handle(WishMeetings wish, CancellationToken ct)
    {
        var (own, e) = await db.RegistrationInTurn(links.OfRegistration(wish.Token), clock.Now(), ct);
        var day = await db.Set<MatchDay>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == e.Id, ct);
        Rule.Require(own.Status is RegistrationStatus.Confirmed && day is not null, "match-not-here");
        if (WhyNot(day, e, await db.Set<MatchMeeting>().AnyAsync(m => m.EventId == e.Id, ct)) is { } why) throw new RuleBroken(why);
        var card = await db.Set<MatchParticipant>().SingleOrDefaultAsync(p => p.RegistrationId == own.Id, ct);
        if (wish.ShownAs.Told() is not { } words)
        {
            if (card is not null) await Leave(card, ct);
            return;
        }
        if (card is null) db.Add(card = new MatchParticipant(e.Id, own.Id, words));
        else card.Show(words);
        await Wish(card, wish.Wishes, ct);
    }

    string? WhyNot(MatchDay day, Event e, bool isPlanned) => isPlanned ? "match-planned" : day.TakesWishes(e, clock.Now()) ? null : "wishes-over";

    async Task Wish(MatchParticipant card, IReadOnlyList<Guid> wished, CancellationToken ct)
    {
        var ids = wished.Select(w => (Id<MatchParticipant>)w).ToList();
        var known = await db.Set<MatchParticipant>().Where(p => p.EventId == card.EventId && p.Id != card.Id && ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(ct);
        var before = await db.Set<MatchWish>().Where(w => w.WisherId == card.Id).ToListAsync(ct);
        db.RemoveRange(before.Where(w => !known.Contains(w.WishedId)));
        db.AddRange(known.Where(k => before.TrueForAll(w => w.WishedId != k)).Select(k => new MatchWish(card.Id, k)));
    }

    async Task Leave(MatchParticipant card, CancellationToken ct)
    {
        db.RemoveRange(await db.Set<MatchWish>().Where(w => w.WishedId == card.Id || w.WisherId == card.Id).ToListAsync(ct));
        db.Remove(card);
    }

    public Task<bool> Handle(IsMatchmaking ask, CancellationToken ct) => db.Set<MatchDay>().AnyAsync(d => d.Id == (Id<Event>)ask.Event, ct);
}

/// <summary>A month after the event, when the names of those signed up are forgotten, their cards and wishes go too.</summary>
[Requires(EventsModule.Keep)]
sealed record ForgetMatched(DateTimeOffset Now) : ICommand<JobReport>;

/// <summary>The asking person's cards for others.</summary>
[OpenToAll]
sealed record MyMatchCards : IQuery<IReadOnlyList<OwnRows>>;

[OpenToAll]
sealed record EraseMyMatchCards : ICommand<JobReport>;

sealed class ForgetMatchedHandler(EventsDb db, ICurrentUser user, ISender sender) : IRequestHandler<ForgetMatched, JobReport>, IRequestHandler<MyMatchCards, IReadOnlyList<OwnRows>>, IRequestHandler<EraseMyMatchCards, JobReport>
{
    public async Task<JobReport> Handle(ForgetMatched job, CancellationToken ct)
    {
        var (lastDay, yearAgo) = (Helsinki.DateOf(job.Now).AddDays(-Event.DaysAfter), job.Now.AddDays(-365));
        return await Forget(await db.Set<MatchParticipant>().Where(p => db.Events.Any(e => e.Id == p.EventId && (e.LastDay != null ? e.LastDay < lastDay : e.CreatedAt < yearAgo))).OrderBy(p => p.Id).Take(1000).ToListAsync(ct), ct);
    }

    public async Task<IReadOnlyList<OwnRows>> Handle(MyMatchCards ask, CancellationToken ct)
    {
        var rows = await (await Mine(ct)).AsNoTracking().ToListAsync(ct);
        return [new("events.own.match-cards", [.. rows.Select(p => new Dictionary<string, object?> { ["shownAs"] = p.ShownAs })])];
    }

    public async Task<JobReport> Handle(EraseMyMatchCards erase, CancellationToken ct) => await Forget(await (await Mine(ct)).ToListAsync(ct), ct);

    async Task<IQueryable<MatchParticipant>> Mine(CancellationToken ct)
    {
        var email = await Own.Email(user, sender, ct);
        return db.Set<MatchParticipant>().Where(p => db.Registrations.Any(r => r.Id == p.RegistrationId && r.Email == email));
    }

    async Task<JobReport> Forget(List<MatchParticipant> cards, CancellationToken ct)
    {
        var ids = cards.Select(c => c.Id).ToList();
        db.RemoveRange(await db.Set<MatchWish>().Where(w => ids.Contains(w.WishedId) || ids.Contains(w.WisherId)).ToListAsync(ct));
        db.RemoveRange(await db.Set<MatchMeeting>().Include(m => m.Chairs).Where(m => m.Chairs.Any(c => ids.Contains(c.ParticipantId))).ToListAsync(ct));
        db.RemoveRange(cards);
        return new(cards.Count, "matchmaking cards");
    }
}
