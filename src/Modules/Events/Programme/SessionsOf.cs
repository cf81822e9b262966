namespace Yhdessa.Events;

/// <summary>An event's programme in the order of the clock.</summary>
/// <param name="Id">The event's id or slug.</param>
[OpenToAll]
sealed record SessionsOf(string Id) : ListQuery<SessionAnswer>;

/// <param name="Start">UTC.</param>
/// <param name="Speakers">Roles, and names only where their owners have let them be shown.</param>
sealed record SessionAnswer(Guid Id, Guid EventId, string Title, DateTimeOffset Start, DateTimeOffset? End, string? Place, Guid? SpaceId, IReadOnlyList<Speaker> Speakers, DateTimeOffset ModifiedAt) : Versioned
{
    /// <summary>Speakers have let their names be shown.</summary>
    public bool NamesAllowed => Speakers.Any(s => s.Name is not null);

    public static SessionAnswer Of(Session s) => new(s.Id, s.EventId, s.Title, s.Start, s.End, s.Place, s.SpaceId, s.Speakers, s.ModifiedAt) { Revision = s.Revision };
}

/// <summary>One part of a programme.</summary>
[OpenToAll]
sealed record OneSession(Id<Session> Id) : IQuery<SessionAnswer>;

/// <summary>An event's programme as those who may edit it see it.</summary>
[Requires(EventsModule.Tell)]
sealed record ProgrammeToEdit(Id<Event> Id) : IQuery<ProgrammeToEdit.Answer>
{
    public sealed record Answer(EventAnswer Event, IReadOnlyList<SessionAnswer> Sessions);
}

sealed class SessionsOfHandler(EventsDb db, ICurrentUser user) : IRequestHandler<SessionsOf, Listed<SessionAnswer>>, IRequestHandler<OneSession, SessionAnswer>, IRequestHandler<ProgrammeToEdit, ProgrammeToEdit.Answer>
{
    public async Task<Listed<SessionAnswer>> Handle(SessionsOf ask, CancellationToken ct) => ask.Answer(await Of((await db.Events.AsNoTracking().ToShow(ask.Id, ct, user)).Id, ct));

    public async Task<SessionAnswer> Handle(OneSession ask, CancellationToken ct)
    {
        var session = await db.Sessions.AsNoTracking().Living(ask.Id, ct);
        await db.Events.AsNoTracking().ToShow(session.EventId.Value.ToString(), ct, user);   // seen by whoever sees the event
        return SessionAnswer.Of(session);
    }

    public async Task<ProgrammeToEdit.Answer> Handle(ProgrammeToEdit ask, CancellationToken ct)
    {
        var held = await db.EventToEdit(ask.Id, seen: null, user, ct);
        return new(EventAnswer.Of(held), await Of(held.Id, ct));
    }

    async Task<List<SessionAnswer>> Of(Id<Event> id, CancellationToken ct) =>
        (await db.Sessions.AsNoTracking().Where(s => s.EventId == id && s.DeletedAt == null).OrderBy(s => s.Start).ThenBy(s => s.Id).Take(Session.MostOfEvent).ToListAsync(ct)).ConvertAll(SessionAnswer.Of);
}
