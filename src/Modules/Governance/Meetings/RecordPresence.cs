namespace Yhdessa.Governance;

/// <summary>Who sat in which seat: "representative", "deputy" or "absent". Seats that are not named stay as they were.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record RecordPresence(Id<Meeting> Id, IReadOnlyList<SeatPresence> Seats, int? Seen = null) : ICommand;

sealed record SeatPresence(Id<Seat> SeatId, Presence Presence);

sealed class RecordPresenceHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<RecordPresence>
{
    public async Task Handle(RecordPresence wish, CancellationToken ct)
    {
        var meeting = await db.Kept(wish.Id, wish.Seen, user, ct);
        var seats = await db.SeatsOn(meeting.BodyId, meeting.Day, ct);
        var told = wish.Seats.DistinctBy(s => s.SeatId).ToDictionary(s => s.SeatId, s => s.Presence);
        Rule.RequireOf("seats", told.Count == wish.Seats.Count && told.Keys.All(s => seats.Any(x => x.Id == s)), "no-such-seat");
        meeting.Seat(told);
    }
}
