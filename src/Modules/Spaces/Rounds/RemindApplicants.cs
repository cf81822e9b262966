namespace Yhdessa.Spaces.Rounds;

/// <summary>Who has only a draft hears a week and a day before the round closes; the letter's key keeps it to once.</summary>
[Requires(SpacesModule.Keep)]
sealed record RemindApplicants(DateTimeOffset Now) : ICommand<JobReport>;

/// <summary>Two years after a season nobody needs the applicants' words: the figures stay.</summary>
[Requires(SpacesModule.Keep)]
sealed record ForgetApplications(DateTimeOffset Now) : ICommand<JobReport>;

sealed class RemindApplicantsHandler(SpacesDb db, RoundLetters letters) : IRequestHandler<RemindApplicants, JobReport>, IRequestHandler<ForgetApplications, JobReport>
{
    static readonly int[] daysBefore = [7, 1];
    const int YearsKept = 2;

    public async Task<JobReport> Handle(RemindApplicants message, CancellationToken ct)
    {
        var today = Helsinki.DateOf(message.Now);
        foreach (var days in daysBefore)
        {
            var last = today.AddDays(days);
            var due = await (
                from round in db.Set<SeasonalRound>().AsNoTracking()
                join draft in db.Set<SeasonalApplication>().AsNoTracking() on round.Id equals draft.RoundId
                where round.Stage == RoundStage.Open && round.ClosesOn == last && draft.Status == ApplicationStatus.Draft
                select new { round, draft }).ToListAsync(ct);
            foreach (var one in due) await letters.Remind(one.round, one.draft, days, ct);
        }
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "reminders of applications");
    }

    public async Task<JobReport> Handle(ForgetApplications message, CancellationToken ct)
    {
        var before = Helsinki.DateOf(message.Now).AddYears(-YearsKept);
        var over = db.Set<SeasonalRound>().IgnoreQueryFilters().Where(r => r.To < before).Select(r => r.Id);
        var old = await db.Set<SeasonalApplication>().Where(a => over.Contains(a.RoundId) && (a.PersonId != null || a.More != null || a.Appeal != null)).Take(1000).ToListAsync(ct);
        old.ForEach(a => a.ForgetWords());
        return new(old.Count, "seasonal applications");
    }
}
