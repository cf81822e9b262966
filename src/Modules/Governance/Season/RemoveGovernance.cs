namespace Yhdessa.Governance;

/// <summary>Nobody made up sits in a real body: the demonstration adds nothing to the season here.</summary>
[Requires(GovernanceModule.Keep)]
sealed record SeatNobodyMadeUp : ICommand<JobReport>;

sealed class SeatNobodyMadeUpHandler : IRequestHandler<SeatNobodyMadeUp, JobReport>
{
    public Task<JobReport> Handle(SeatNobodyMadeUp wish, CancellationToken ct) => Task.FromResult(new JobReport(0, "made-up seat holders"));
}

/// <summary>Takes the season's bodies, seats and strategy away; a seat that somebody was given stays, with its body, and is told.</summary>
[Requires(GovernanceModule.Keep)]
sealed record RemoveGovernance : ICommand<JobReport>;

sealed class RemoveGovernanceHandler(GovernanceDb db) : IRequestHandler<RemoveGovernance, JobReport>
{
    public async Task<JobReport> Handle(RemoveGovernance wish, CancellationToken ct)
    {
        var seats = await db.Seats.Include(s => s.Terms).ToListAsync(ct);
        var bodies = await db.Bodies.ToListAsync(ct);
        var strategies = await db.Strategies.ToListAsync(ct);
        var kept = seats.Where(s => s.Terms.Count > 0).ToList();
        var stay = kept.Select(s => s.BodyId).ToHashSet();
        var gone = bodies.Where(b => !stay.Contains(b.Id)).ToList();
        db.RemoveRange(seats.Except(kept));
        db.RemoveRange(gone);
        db.RemoveRange(strategies);
        return new(seats.Count - kept.Count + gone.Count + strategies.Count, What(kept));
    }

    static string What(List<Seat> kept) => "bodies, seats and strategies of the season" + (kept.Count == 0 ? "" : $" (kept, because somebody was given them: {string.Join(", ", kept.Select(s => s.Name))})");
}
