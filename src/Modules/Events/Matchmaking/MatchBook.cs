namespace Yhdessa.Events.Matchmaking;

/// <summary>A matchmaking day with its people, their wishes and their meetings, read at once.</summary>
sealed record MatchBook(Event Event, MatchDay Day, IReadOnlyList<MatchBook.Person> People, IReadOnlyList<MatchWish> Wishes, IReadOnlyList<MatchMeeting> Meetings)
{
    /// <summary>One who has a place at the event and a card for the others.</summary>
    internal sealed record Person(MatchParticipant Card, Registration SignUp)
    {
        public string? Name => SignUp.Name;
    }

    public Person? Of(Id<Registration> registration) => People.FirstOrDefault(p => p.SignUp.Id == registration);
    public string NameOf(Id<MatchParticipant> id) => People.FirstOrDefault(p => p.Card.Id == id)?.Card.ShownAs ?? "–";

    public bool HasWish(Id<MatchParticipant> one, Id<MatchParticipant> other) => Wishes.Any(w => w.WisherId == one && w.WishedId == other);

    /// <summary>How many of the wishes come true: a mutual one is two.</summary>
    public int Met => Meetings.Sum(m => m.Chairs.ToList() is [var a, var b] ? (HasWish(a.ParticipantId, b.ParticipantId) ? 1 : 0) + (HasWish(b.ParticipantId, a.ParticipantId) ? 1 : 0) : 0);

    public int MutualPairs => Wishes.Count(w => w.WisherId.CompareTo(w.WishedId) < 0 && HasWish(w.WishedId, w.WisherId));
    public int MutualMet => Meetings.Count(m => m.Chairs.ToList() is [var a, var b] && HasWish(a.ParticipantId, b.ParticipantId) && HasWish(b.ParticipantId, a.ParticipantId));

    /// <summary>Somebody's own meetings in their order.</summary>
    public IReadOnlyList<(int Round, int Table, TimeOnly At, string With)> MeetingsOf(Id<MatchParticipant> id) =>
        [.. Meetings.Where(m => m.Chairs.Any(c => c.ParticipantId == id)).OrderBy(m => m.Round).Select(m => (m.Round, m.Table, Day.StartOf(m.Round), NameOf(m.Chairs.First(c => c.ParticipantId != id).ParticipantId)))];
}

static class MatchReading
{
    /// <summary>Null where the event is no matchmaking day.</summary>
    public static async Task<MatchBook?> MatchBook(this EventsDb db, Event e, CancellationToken ct)
    {
        if (await db.Set<MatchDay>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == e.Id, ct) is not { } day) return null;
        var people = await db.Set<MatchParticipant>().AsNoTracking().Where(p => p.EventId == e.Id)
            .Join(db.Registrations.AsNoTracking().Where(r => r.Status == RegistrationStatus.Confirmed), p => p.RegistrationId, r => r.Id, (p, r) => new { Card = p, SignUp = r }).OrderBy(p => p.SignUp.Number).ToListAsync(ct);
        var ids = people.ConvertAll(p => p.Card.Id);
        var wishes = await db.Set<MatchWish>().AsNoTracking().Where(w => ids.Contains(w.WisherId) && ids.Contains(w.WishedId)).ToListAsync(ct);
        var meetings = await db.Set<MatchMeeting>().AsNoTracking().Include(m => m.Chairs).Where(m => m.EventId == e.Id).OrderBy(m => m.Round).ThenBy(m => m.Table).ToListAsync(ct);
        return new(e, day, people.ConvertAll(p => new MatchBook.Person(p.Card, p.SignUp)), wishes, meetings);
    }
}
