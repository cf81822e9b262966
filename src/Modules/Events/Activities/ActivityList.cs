namespace Yhdessa.Events;

/// <summary>What goes on week by week, in order of name.</summary>
[OpenToAll]
sealed record ActivityList : IQuery<IReadOnlyList<RecurringActivity>>;

sealed class ActivityListHandler(EventsDb db) : IRequestHandler<ActivityList, IReadOnlyList<RecurringActivity>>
{
    public async Task<IReadOnlyList<RecurringActivity>> Handle(ActivityList ask, CancellationToken ct) => await db.Activities.AsNoTracking().OrderBy(a => a.Title).ThenBy(a => a.Id).ToListAsync(ct);
}
