namespace Yhdessa.Events.Matchmaking;

/// <summary>What a matchmaking day ahead is like, for everybody; null for other events, and for one that is over or called off.</summary>
[OpenToAll]
sealed record MatchGlance(Guid Event) : IQuery<MatchGlance.Answer?>
{
    /// <param name="CanWish">Its time is not over, and the timetable has not been made.</param>
    /// <param name="WishUntil">The last day for it; null while the event's own day is open.</param>
    /// <param name="IsPlanned">The timetable has been made.</param>
    /// <param name="SignsUp">One can still sign up, and then wish.</param>
    public sealed record Answer(int Rounds, int MinutesEach, TimeOnly FirstAt, bool CanWish, DateOnly? WishUntil, bool IsPlanned, bool SignsUp);
}

sealed class MatchGlanceHandler(EventsDb db, TimeProvider clock) : IRequestHandler<MatchGlance, MatchGlance.Answer?>
{
    public async Task<MatchGlance.Answer?> Handle(MatchGlance ask, CancellationToken ct)
    {
        var (id, now) = ((Id<Event>)ask.Event, clock.Now());
        if (await db.Set<MatchDay>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, ct) is not { } day) return null;
        var e = await db.Events.AsNoTracking().SingleAsync(x => x.Id == id, ct);
        if (!e.IsAhead(now)) return null;
        var isPlanned = await db.Set<MatchMeeting>().AnyAsync(m => m.EventId == id, ct);
        return new(day.Rounds, day.MinutesEach, day.FirstAt, !isPlanned && day.TakesWishes(e, now), day.LastWishDay(e), isPlanned, e.IsOpenForSignUps(now));
    }
}
