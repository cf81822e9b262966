namespace Yhdessa.Governance;

static class MeetingParts
{
    public static Task<List<Seat>> SeatsOn(this GovernanceDb db, Id<Body> body, DateOnly day, CancellationToken ct) =>
        db.Seats.Include(s => s.People).Where(s => s.BodyId == body && s.DeletedAt == null && s.From <= day && (s.Until == null || day <= s.Until)).OrderBy(s => s.Order).ToListAsync(ct);

    public static Task<Dictionary<Id<Decision>, Decision>> DecisionsOf(this GovernanceDb db, Id<Meeting> meeting, CancellationToken ct) =>
        db.Decisions.Include(d => d.Body).Where(d => d.MeetingId == meeting && d.DeletedAt == null).ToDictionaryAsync(d => d.Id, ct);
}
