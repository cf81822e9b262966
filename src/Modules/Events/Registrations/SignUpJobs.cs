namespace Yhdessa.Events;

/// <summary>What the house does by itself about sign-ups.</summary>
static class SignUpJobs
{
    public static readonly IReadOnlyList<JobStep> All =
    [
        new("reminders", now => new MoveLineOn(now)),
        new("reminders", now => new RemindOfDeadlines(now)),
        new("reminders", now => new ThankThoseWhoCame(now)),
        new("retention", now => new ForgetNeeds(now)),
    ];
}

/// <summary>How many events whose sign-ups somebody else takes close within a week: the house tells its people in time.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record ExternalDeadlines : IQuery<int>;

sealed class ExternalDeadlinesHandler(EventsDb db, TimeProvider clock) : IRequestHandler<ExternalDeadlines, int>
{
    public Task<int> Handle(ExternalDeadlines ask, CancellationToken ct)
    {
        var now = clock.Now();
        var soon = now.AddDays(7);
        return db.Plans.CountAsync(p => p.ExternalUntil > now && p.ExternalUntil < soon && db.Published.Any(e => e.Id == p.Id && e.Status != EventStatus.Cancelled), ct);
    }
}
