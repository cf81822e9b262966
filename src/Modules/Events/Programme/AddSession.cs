namespace Yhdessa.Events;

/// <summary>A part of an event's programme is told.</summary>
[Requires(EventsModule.Tell)]
sealed record AddSession(Id<Event> Id, string Title, DateTimeOffset Start, DateTimeOffset? End = null, string? Place = null, Guid? SpaceId = null, IReadOnlyList<Speaker>? Speakers = null, bool NamesAllowed = false) : ICommand<Id<Session>>, ISessionWish;

/// <summary>It is told anew.</summary>
[Requires(EventsModule.Tell)]
sealed record ChangeSession(Id<Session> Id, string Title, DateTimeOffset Start, DateTimeOffset? End = null, string? Place = null, Guid? SpaceId = null, IReadOnlyList<Speaker>? Speakers = null, bool NamesAllowed = false, int? Seen = null) : ICommand, ISessionWish;

/// <summary>Into the bin.</summary>
[Requires(EventsModule.Tell)]
sealed record RemoveSession(Id<Session> Id, int? Seen = null) : ICommand;

[Requires(EventsModule.Tell)]
sealed record TakeBackSession(Id<Session> Id) : ICommand;

/// <summary>What both tell.</summary>
interface ISessionWish
{
    string Title { get; }
    DateTimeOffset Start { get; }
    DateTimeOffset? End { get; }
    string? Place { get; }
    Guid? SpaceId { get; }
    IReadOnlyList<Speaker>? Speakers { get; }
    bool NamesAllowed { get; }

    SessionCard Card => new(Title.Trim(), Start, End)
    {
        Place = Place.Told(),
        SpaceId = SpaceId,
        Speakers = [.. (Speakers ?? []).Select(s => new Speaker(s.Role.Trim(), s.Name.Told()))],
        NamesAllowed = NamesAllowed,
    };
}

abstract class SessionWishValidator<T> : AbstractValidator<T> where T : ISessionWish
{
    protected SessionWishValidator()
    {
        RuleFor(s => s.Title).NotEmpty().PlainText(Session.LongestTitle);
        RuleFor(s => s.Start).NotEmpty().Must(at => at == default || at.IsKnownYear()).WithErrorCode(KnownYears.Unlikely);
        RuleFor(s => s.End).Must(at => at is not { } end || end.IsKnownYear()).WithErrorCode(KnownYears.Unlikely);
        RuleFor(s => s.Place).PlainText(Session.LongestPlace);
        RuleFor(s => s.Speakers).Must(s => s is null || s.Count <= Session.MostSpeakers).WithErrorCode("too-many");
        RuleFor(s => s.Speakers).Must(s => s is null || s.All(Fits)).WithErrorCode("speaker-too-long");
    }

    static bool Fits(Speaker speaker) => speaker.Role is { } role && !string.IsNullOrWhiteSpace(role) && new[] { role, speaker.Name ?? "" }.All(w => w.Length <= Session.LongestRole && w.IsPlainText());
}

sealed class AddSessionValidator : SessionWishValidator<AddSession>;
sealed class ChangeSessionValidator : SessionWishValidator<ChangeSession>;

sealed class AddSessionHandler(EventsDb db, ICurrentUser user) : IRequestHandler<AddSession, Id<Session>>
{
    public async Task<Id<Session>> Handle(AddSession wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, seen: null, user, ct);
        Rule.Require(await db.Sessions.CountAsync(s => s.EventId == held.Id && s.DeletedAt == null, ct) < Session.MostOfEvent, "too-many-sessions", Session.MostOfEvent);
        return db.Add(new Session(held.Id).Describe(((ISessionWish)wish).Card, held)).Entity.Id;
    }
}

sealed class ChangeSessionHandler(EventsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ChangeSession>, IRequestHandler<RemoveSession>, IRequestHandler<TakeBackSession>
{
    public async Task Handle(ChangeSession wish, CancellationToken ct)
    {
        var (session, held) = await Held(wish.Id, ct);
        if (session.DeletedAt is not null) throw new Gone();
        session.MustBe(wish.Seen);
        session.Describe(((ISessionWish)wish).Card, held);
    }

    public async Task Handle(RemoveSession wish, CancellationToken ct)
    {
        var session = (await Held(wish.Id, ct)).Session;
        if (session.DeletedAt is not null) throw new Gone();
        session.MustBe(wish.Seen);
        session.Delete(clock.Now());
    }

    public async Task Handle(TakeBackSession wish, CancellationToken ct) => (await Held(wish.Id, ct)).Session.Restore();

    async Task<(Session Session, Event Event)> Held(Id<Session> id, CancellationToken ct)
    {
        var session = await db.Sessions.SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFound("session");
        return (session, await db.EventToEdit(session.EventId, seen: null, user, ct));
    }
}

/// <summary>Two years after the event the speakers' names go, their roles stay.</summary>
[Requires(EventsModule.Keep)]
sealed record ForgetSpeakers(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetSpeakersHandler(EventsDb db) : IRequestHandler<ForgetSpeakers, JobReport>
{
    const int AtOnce = 1000;

    public async Task<JobReport> Handle(ForgetSpeakers job, CancellationToken ct)
    {
        var since = job.Now.AddMonths(-EventFeedback.MonthsKept);
        var old = await db.Sessions.Where(s => s.HasNames && s.Start < since).OrderBy(s => s.Start).Take(AtOnce).ToListAsync(ct);
        foreach (var session in old) session.ForgetNames();
        return new(old.Count, "sessions whose speakers' names were forgotten");
    }
}
