namespace Yhdessa.Spaces.Use;

/// <summary>Fewer answers than this tell more of who answered than of the space: setting Surveys__MinimumN.</summary>
sealed record Fewest(int Answers);

/// <summary>How spaces have served in the latest year, for everybody: only where enough have answered.</summary>
[OpenToAll]
sealed record SpaceScores(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyDictionary<Guid, SpaceScores.Score>>
{
    /// <param name="Mean">1–5; null while fewer than the least have answered.</param>
    public sealed record Score(decimal? Mean, int N);
}

/// <summary>One space's.</summary>
[OpenToAll]
sealed record ScoreOf(Guid Id) : IQuery<ScoreOf.Answer>
{
    public sealed record Answer(SpaceScores.Score? Score);
}

/// <summary>The users' own sentences of a space in a period, the newest first: for those who look after it.</summary>
[Requires(SpacesModule.Handle)]
sealed record SpaceSentences(Id<Space> SpaceId, DateOnly From, DateOnly To) : IQuery<IReadOnlyList<SpaceSentences.Row>>
{
    public sealed record Row(int Score, string Words, DateOnly Day);
}

sealed class ScoreOfHandler(ISender sender) : IRequestHandler<ScoreOf, ScoreOf.Answer>
{
    public async Task<ScoreOf.Answer> Handle(ScoreOf ask, CancellationToken ct) => new((await sender.Send(new SpaceScores([ask.Id]), ct)).GetValueOrDefault(ask.Id));
}

sealed class SpaceScoresHandler(SpacesDb db, Fewest fewest, TimeProvider clock) : IRequestHandler<SpaceScores, IReadOnlyDictionary<Guid, SpaceScores.Score>>, IRequestHandler<SpaceSentences, IReadOnlyList<SpaceSentences.Row>>
{
    const int Days = 365, Most = 100;

    public async Task<IReadOnlyDictionary<Guid, SpaceScores.Score>> Handle(SpaceScores ask, CancellationToken ct)
    {
        var since = clock.Now().AddDays(-Days);
        Id<Space>[] ids = [.. ask.Ids.Select(i => (Id<Space>)i)];
        var all = await db.Set<SpaceFeedback>().AsNoTracking().Where(f => ids.Contains(f.SpaceId) && f.CreatedAt >= since).GroupBy(f => f.SpaceId).Select(g => new { g.Key, N = g.Count(), Sum = g.Sum(f => f.Score) }).ToListAsync(ct);
        return all.ToDictionary(s => s.Key.Value, s => new SpaceScores.Score(s.N >= fewest.Answers ? Math.Round((decimal)s.Sum / s.N, 1) : null, s.N));
    }

    public async Task<IReadOnlyList<SpaceSentences.Row>> Handle(SpaceSentences ask, CancellationToken ct)
    {
        var (start, end) = (Helsinki.Day(ask.From).Start.ToUniversalTime(), Helsinki.Day(ask.To).End.ToUniversalTime());
        var told = await db.Set<SpaceFeedback>().AsNoTracking().Where(f => f.SpaceId == ask.SpaceId && f.Words != null && f.CreatedAt >= start && f.CreatedAt < end).OrderByDescending(f => f.CreatedAt).Take(Most).ToListAsync(ct);
        return [.. told.Select(f => new SpaceSentences.Row(f.Score, f.Words!, Helsinki.DateOf(f.CreatedAt)))];
    }
}
