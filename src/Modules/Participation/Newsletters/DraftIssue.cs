namespace Yhdessa.Participation.Newsletters;

/// <summary>A person begins the next weekly letter, or an extra one where this week has its own: what there is to tell is collected, she writes the rest.</summary>
[Requires(ParticipationModule.WriteLetters)]
sealed record DraftIssue : ICommand<Id<Issue>>;

sealed class DraftIssueHandler(ParticipationDb db, Collector collector, TimeProvider clock) : IRequestHandler<DraftIssue, Id<Issue>>
{
    public async Task<Id<Issue>> Handle(DraftIssue wish, CancellationToken ct)
    {
        var monday = Helsinki.Monday(Helsinki.Today(clock));
        var taken = await db.Issues.AnyAsync(i => i.List == NewsletterList.Weekly && i.WeekOf == monday, ct);
        var issue = new Issue(Id<Issue>.New(), NewsletterList.Weekly, taken ? null : monday);
        issue.Write(collector.TitleOf(monday), null);
        issue.Collect(await collector.Collect(ct));
        db.Issues.Add(issue);
        return issue.Id;
    }
}

/// <summary>From Thursday 9 on the week's letter is there by itself, to be sent on Friday at 9 unless somebody pauses it. A week with nothing to tell has none.</summary>
[Requires(ParticipationModule.Keep)]
sealed record DraftWeekly(DateTimeOffset Now) : ICommand<JobReport>;

sealed class DraftWeeklyHandler(ParticipationDb db, Collector collector) : IRequestHandler<DraftWeekly, JobReport>
{
    static readonly TimeOnly morning = new(9, 0);

    public async Task<JobReport> Handle(DraftWeekly job, CancellationToken ct)
    {
        var monday = Helsinki.Monday(Helsinki.DateOf(job.Now));
        var (begins, sent) = (Helsinki.At(monday.AddDays(3), morning), Helsinki.At(monday.AddDays(4), morning).ToUniversalTime());
        if (job.Now < begins || job.Now >= sent || await db.Issues.AnyAsync(i => i.List == NewsletterList.Weekly && i.WeekOf == monday, ct)) return new(0, "newsletters drafted");
        var issue = new Issue(Id<Issue>.New(), NewsletterList.Weekly, monday);
        issue.Write(collector.TitleOf(monday), null);
        issue.Collect(await collector.Collect(ct));
        if (issue.Bodies.Values.All(b => b.IsEmpty)) return new(0, "newsletters drafted");
        issue.Schedule(sent);
        db.Issues.Add(issue);
        return new(1, "newsletters drafted");
    }
}
