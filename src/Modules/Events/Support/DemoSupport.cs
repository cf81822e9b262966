namespace Yhdessa.Events.Support;

/// <summary>Made-up numbers of the last weeks' support sessions.</summary>
[Requires(EventsModule.Keep)]
sealed record LoadDemoSupport(DateTimeOffset Now) : ICommand<JobReport>;

[Requires(EventsModule.Keep)]
sealed record RemoveDemoSupport : ICommand<JobReport>;

sealed class DemoSupportHandler(EventsDb db) : IRequestHandler<LoadDemoSupport, JobReport>, IRequestHandler<RemoveDemoSupport, JobReport>
{
    const string Mark = LoadDemoEventsHandler.Mark;

    public async Task<JobReport> Handle(LoadDemoSupport load, CancellationToken ct)
    {
        if (await db.Set<SupportCount>().AnyAsync(c => c.Mark == Mark, ct)) return new(0, "demo support counts");
        var (today, helper) = (Helsinki.DateOf(load.Now), SeasonId.Of("org-dila"));
        var made = (
            from week in Enumerable.Range(0, 4)
            from topic in SupportTopics.All.Index()
            where (week + topic.Index) % 3 != 2
            select new SupportCount(Id<SupportCount>.New(), helper, today.AddDays(-7 * week - 1), topic.Index % 4 == 3 ? SupportKind.Call : SupportKind.Session, topic.Item, week % 2 == 0 ? "398" : "111") { Mark = Mark }.Count(1 + (topic.Index + week) % 5)).ToList();
        db.AddRange(made);
        return new(made.Count, "demo support counts");
    }

    public async Task<JobReport> Handle(RemoveDemoSupport remove, CancellationToken ct)
    {
        var made = await db.Set<SupportCount>().Where(c => c.Mark == Mark).ToListAsync(ct);
        db.RemoveRange(made);
        return new(made.Count, "demo support counts");
    }
}
