namespace Yhdessa.Participation.Volunteering;

/// <summary>What an organization asks help for: for whoever takes its matters over.</summary>
[OpenToAll]
sealed record ComingTasks(ComingUp Of) : IQuery<IReadOnlyList<ComingLine>>;

sealed class ComingTasksHandler(ParticipationDb db) : IRequestHandler<ComingTasks, IReadOnlyList<ComingLine>>
{
    const int Most = 200;

    public async Task<IReadOnlyList<ComingLine>> Handle(ComingTasks ask, CancellationToken ct)
    {
        var (whose, from, until) = (ask.Of.OrganizationId, ask.Of.From, ask.Of.Until);
        var rows = await db.Tasks.AsNoTracking().Where(t => t.DeletedAt == null && t.CancelledAt == null && t.OrganizationId == whose && (t.Start == null || t.Start >= from && t.Start < until))
            .OrderBy(t => t.Start).Take(Most).Select(t => new { t.Title, t.Slug, t.Start }).ToListAsync(ct);
        return [.. rows.Select(t => new ComingLine("participation.coming.task", t.Title, t.Start is { } start ? Helsinki.DateOf(start) : null, $"volunteer-tasks/{t.Slug}"))];
    }
}
