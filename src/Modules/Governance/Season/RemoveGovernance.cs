namespace Yhdessa.Governance;

/// <summary>Takes the season's and the made-up rows away; a body, a seat or a meeting that something real hangs on stays, and is told.</summary>
[Requires(GovernanceModule.Keep)]
sealed record RemoveGovernance : ICommand<JobReport>;

sealed class RemoveGovernanceHandler(GovernanceDb db) : IRequestHandler<RemoveGovernance, JobReport>
{
    public async Task<JobReport> Handle(RemoveGovernance wish, CancellationToken ct)
    {
        var made = await Meetings(ct);
        var seats = await db.Seats.AsSplitQuery().Include(s => s.Terms).Include(s => s.People).ToListAsync(ct);
        var sat = (await db.Meetings.SelectMany(m => m.Attendances, (m, a) => new { m.Id, a.SeatId }).ToListAsync(ct)).ExceptBy(made.Meetings, a => a.Id).Select(a => a.SeatId).ToHashSet();
        var kept = seats.Where(s => s.Terms.Count > 0 || s.People.Count > 0 || sat.Contains(s.Id)).ToList();
        var bodies = await Bodies(kept, made.Meetings, ct);
        var strategies = await db.Strategies.ToListAsync(ct);
        db.RemoveRange(seats.Except(kept));
        db.RemoveRange(bodies);
        db.RemoveRange(strategies);
        return new(seats.Count - kept.Count + bodies.Count + strategies.Count + made.Count, What(kept));
    }

    /// <summary>Meetings with their decisions and what came of them, and what was made up beside them. A meeting that took up a real matter stays.</summary>
    async Task<(HashSet<Id<Meeting>> Meetings, int Count)> Meetings(CancellationToken ct)
    {
        var meetings = await db.Meetings.AsSplitQuery().Include(m => m.Items).Include(m => m.Attendances).Include(m => m.Versions)
            .Where(m => (m.Mark != null || m.Source != null) && !m.Items.Any(i => i.MatterId != null && db.Matters.Any(x => x.Id == i.MatterId && x.Mark == null))).ToListAsync(ct);
        var ids = meetings.Select(m => m.Id).ToHashSet();
        var decisions = await db.Decisions.Where(d => ids.Contains(d.MeetingId)).ToListAsync(ct);
        var actions = await db.Actions.Where(a => ids.Contains(a.MeetingId)).ToListAsync(ct);
        var matters = (await db.Matters.Where(m => m.Mark != null).ToListAsync(ct)).Where(m => m.MeetingId is not { } on || ids.Contains(on)).ToList();
        var statements = await db.Statements.Where(s => s.Mark != null).ToListAsync(ct);
        foreach (var a in actions) a.Forget("actionItem", a.Id);
        foreach (var d in decisions) d.Forget("decision", d.Id);
        foreach (var m in meetings) m.Forget("meeting", m.Id);
        Aggregate[] all = [.. actions, .. decisions, .. meetings, .. matters, .. statements];
        db.RemoveRange(all.AsEnumerable<object>());
        return (ids, all.Length);
    }

    async Task<List<Body>> Bodies(List<Seat> kept, HashSet<Id<Meeting>> gone, CancellationToken ct)
    {
        var stay = kept.Select(s => s.BodyId).ToHashSet();
        stay.UnionWith((await db.Meetings.Select(m => new { m.Id, m.BodyId }).ToListAsync(ct)).ExceptBy(gone, m => m.Id).Select(m => m.BodyId));
        stay.UnionWith(db.Matters.Local.Where(m => db.Entry(m).State is not EntityState.Deleted).Select(m => m.BodyId));
        stay.UnionWith(await db.Matters.Where(m => m.Mark == null).Select(m => m.BodyId).ToListAsync(ct));
        stay.UnionWith(await db.Statements.Where(s => s.Mark == null).Select(s => s.BodyId).ToListAsync(ct));
        return [.. (await db.Bodies.ToListAsync(ct)).Where(b => !stay.Contains(b.Id))];
    }

    static string What(List<Seat> kept) => "bodies, seats, meetings and strategies of the season" + (kept.Count == 0 ? "" : $" (kept, because somebody was given them: {string.Join(", ", kept.Select(s => s.Name))})");
}
