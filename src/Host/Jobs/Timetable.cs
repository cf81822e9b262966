using Quartz;

namespace Yhdessa.Host.Jobs;

/// <summary>The contract's jobs and when they run, by the clock on the wall. A job runs only when some module has a step in it.</summary>
/// <param name="Cron">Null for what runs all the time by itself. Never between 3 and 4 at night: that hour comes twice in autumn and not at all in spring.</param>
sealed record TimedJob(string Name, string? Cron)
{
    public DateTimeOffset? NextAfter(DateTimeOffset moment) => Cron is null ? null : new CronExpression(Cron, Helsinki.Zone).GetNextValidTimeAfter(moment);
}

static class Timetable
{
    static readonly TimedJob[] all =
    [
        new("outbox", null),
        new("reminders", "0 0 * * * ?"),
        new("newsletter", "0 0/5 * * * ?"),
        new("freshness", "0 0 6 * * ?"),
        new("retention", "0 30 2 * * ?"),
        new("backup", "0 0 1 * * ?"),
        new("links", "0 0 5 ? * SUN"),
        new("bounces", "0 0/10 * * * ?"),
        new("rounds", "0 15 * * * ?"),
        new("harvest", "0 45 1 * * ?"),
    ];

    public static IEnumerable<TimedJob> Of(Modules modules) => all.Where(j => modules.All.Any(m => m.Jobs.Any(s => s.Job == j.Name)));
}
