namespace Yhdessa.Events.Matchmaking;

/// <summary>What a matchmaking day ahead is like, for everybody; null for other events, and for one that is over or called off.</summary>
[OpenToAll]
sealed record MatchGlance(Guid Event) : IQuery<MatchGlance.Answer?>
{
    /// <param name="CanWish">The timetable has not been made: wishes are still taken.</param>
    /// <param name="SignsUp">One can still sign up, and then wish.</param>
    public sealed record Answer(int Rounds, int MinutesEach, TimeOnly FirstAt, bool CanWish, bool SignsUp);
}

sealed class MatchGlanceHandler(EventsDb db, TimeProvider clock) : IRequestHandler<MatchGlance, MatchGlance.Answer?>
{
    public async Task<MatchGlance.Answer?> Handle(MatchGlance ask, CancellationToken ct)
    {
        var (id, now) = ((Id<Event>)ask.Event, clock.Now());
        if (await db.Set<MatchDay>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, ct) is not { } day) return null;
        var e = await db.Events.AsNoTracking().SingleAsync(x => x.Id == id, ct);
        if (!e.IsAhead(now)) return null;
        return new(day.Rounds, day.MinutesEach, day.FirstAt, !await db.Set<MatchMeeting>().AnyAsync(m => m.EventId == id, ct), e.IsOpenForSignUps(now));
    }
}
