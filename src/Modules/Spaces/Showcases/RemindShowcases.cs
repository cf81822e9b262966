namespace Yhdessa.Spaces.Showcases;

/// <summary>Reminds the holders of tomorrow's places; the letter's key keeps it to once.</summary>
[Requires(SpacesModule.Keep)]
sealed record RemindShowcases(DateTimeOffset Now) : ICommand<JobReport>;

sealed class RemindShowcasesHandler(SpacesDb db, ShowcaseLetters letters) : IRequestHandler<RemindShowcases, JobReport>
{
    public async Task<JobReport> Handle(RemindShowcases message, CancellationToken ct)
    {
        var (start, end) = Helsinki.Day(Helsinki.DateOf(message.Now).AddDays(1));
        var (from, until) = (start.ToUniversalTime(), end.ToUniversalTime());
        var days = await db.Set<ShowcaseDay>().AsNoTracking().Include(d => d.Places).Where(d => d.Mark == null && d.Start >= from && d.Start < until && d.BookingId != null).ToListAsync(ct);
        Id<ShowcaseList>[] ids = [.. days.Select(d => d.ListId).Distinct()];
        var lists = await db.Set<ShowcaseList>().AsNoTracking().IgnoreQueryFilters().Where(l => ids.Contains(l.Id)).ToDictionaryAsync(l => l.Id, ct);
        foreach (var day in days)
            foreach (var place in day.Places.Where(p => p.OrganizationId is not null)) await letters.Remind(lists[day.ListId], day, place, ct);
        return new(db.ChangeTracker.Entries().Count(e => e.State is EntityState.Added), "showcase reminders");
    }
}
