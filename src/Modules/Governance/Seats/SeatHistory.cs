namespace Yhdessa.Governance;

/// <summary>What has happened to a body's seats, or to one of them, by day, the latest first.</summary>
[OpenToAll]
sealed record SeatHistory(Id<Body> BodyId, Id<Seat>? SeatId = null) : IQuery<IReadOnlyList<SeatHistory.Line>>
{
    /// <param name="What">"began" or "ended" of seats, "given" or "left" of their holders.</param>
    /// <param name="Count">How many seats began or ended that day.</param>
    public sealed record Line(DateOnly Day, string What, int Count, string Seat, SeatParty? Holder = null);
}

sealed class SeatHistoryHandler(GovernanceDb db, ISender sender) : IRequestHandler<SeatHistory, IReadOnlyList<SeatHistory.Line>>
{
    public async Task<IReadOnlyList<SeatHistory.Line>> Handle(SeatHistory ask, CancellationToken ct)
    {
        var seats = await db.Seats.AsNoTracking().Include(s => s.Terms).Where(s => s.BodyId == ask.BodyId && s.DeletedAt == null && (ask.SeatId == null || s.Id == ask.SeatId)).ToListAsync(ct);
        var parties = await Parties.Of(seats, sender, ct);
        var given = seats.SelectMany(s => s.Terms.Select(t => new SeatHistory.Line(t.From, "given", 1, s.Name, parties.Of(t))));
        var left = seats.SelectMany(s => s.Terms.Where(t => t.Until is not null).Select(t => new SeatHistory.Line(t.Until!.Value, "left", 1, s.Name, parties.Of(t))));
        return [.. Seats(seats, s => s.From, "began").Concat(Seats(seats, s => s.Until, "ended")).Concat(given).Concat(left).OrderByDescending(l => l.Day).ThenBy(l => l.Seat, StringComparer.CurrentCulture)];
    }

    static IEnumerable<SeatHistory.Line> Seats(List<Seat> seats, Func<Seat, DateOnly?> day, string what) =>
        seats.Where(s => day(s) is not null).GroupBy(s => day(s)!.Value).Select(g => new SeatHistory.Line(g.Key, what, g.Count(), g.First().Name));
}
