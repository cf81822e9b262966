namespace Yhdessa.Events;

/// <summary>What goes on week by week, in order of name.</summary>
[OpenToAll]
sealed record ActivityList : IQuery<IReadOnlyList<RecurringActivity>>;

sealed class ActivityListHandler(EventsDb db) : IRequestHandler<ActivityList, IReadOnlyList<RecurringActivity>>
{
    public async Task<IReadOnlyList<RecurringActivity>> Handle(ActivityList ask, CancellationToken ct) => await db.Activities.AsNoTracking().OrderBy(a => a.Title).ThenBy(a => a.Id).ToListAsync(ct);
}

/// <summary>The same for programs.</summary>
[OpenToAll]
sealed record ActivityAnswers : ListQuery<ActivityAnswer>;

/// <param name="Recurrence">RFC 5545, when the list says as much.</param>
/// <param name="AllDay">The rule names its days and no time of day is told; false: the day itself is open.</param>
/// <param name="When">The list's own words for when.</param>
sealed record ActivityAnswer(Guid Id, string Title, string? Recurrence, bool AllDay, string When, string? Place, Guid? SpaceId, Guid? OrganizationId, int Year, string? Note, string Source);

sealed class ActivityAnswersHandler(EventsDb db) : IRequestHandler<ActivityAnswers, Listed<ActivityAnswer>>
{
    static readonly Sorts<RecurringActivity> sorts = new() { ["title"] = a => a.Title, ["modifiedAt"] = a => a.ModifiedAt };

    public Task<Listed<ActivityAnswer>> Handle(ActivityAnswers ask, CancellationToken ct) => ask.Answer(db, db.Activities, db.Activities.Where(a => a.DeletedAt == null),
        a => new ActivityAnswer(a.Id, a.Title, a.Recurrence, a.Recurrence != null && (a.Recurrence.Contains("BYDAY=") || a.Recurrence.Contains("BYMONTHDAY=")), a.When, a.Place, a.SpaceId, a.OrganizationId, a.Year, a.Note, a.Document), sorts, ct);
}
