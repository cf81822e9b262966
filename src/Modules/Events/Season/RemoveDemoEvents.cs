namespace Yhdessa.Events;

/// <summary>Takes the demonstration's and the season's events away again; one that somebody real has signed up for or answered about stays, and is told.</summary>
[Requires(EventsModule.Keep)]
sealed record RemoveDemoEvents : ICommand<JobReport>;

sealed class RemoveDemoEventsHandler(EventsDb db) : IRequestHandler<RemoveDemoEvents, JobReport>
{
    public async Task<JobReport> Handle(RemoveDemoEvents remove, CancellationToken ct)
    {
        var people = await db.Registrations.Include(r => r.Seats).Where(r => r.Mark == LoadDemoEventsHandler.Mark).ToListAsync(ct);
        var answers = await db.Feedback.Where(f => f.Mark == LoadDemoEventsHandler.Mark).ToListAsync(ct);
        var all = await db.Events.Whole().Where(e => e.Source != null || e.Mark == LoadDemoEventsHandler.Mark).ToListAsync(ct);
        var kept = await db.Events.Where(e => db.Registrations.Any(r => r.EventId == e.Id && r.Mark == null) || db.Feedback.Any(f => f.EventId == e.Id && f.Mark == null)).Select(e => e.Id).ToListAsync(ct);
        kept.AddRange(await db.NeededForMore(ct));
        var events = all.Where(e => !kept.Contains(e.Id)).ToList();
        Id<EventSeries>[] needed = [.. all.Except(events).Select(e => e.SeriesId).OfType<Id<EventSeries>>()];
        var series = await db.Series.Where(s => !needed.Contains(s.Id) && !db.Events.Any(e => e.SeriesId == s.Id && e.Source == null && e.Mark == null)).ToListAsync(ct);
        var activities = await db.Activities.ToListAsync(ct);
        Id<Event>[] ids = [.. events.Select(e => e.Id)];
        foreach (var part in await db.Events.Where(e => e.UmbrellaId != null && ids.Contains(e.UmbrellaId.Value) && !ids.Contains(e.Id)).ToListAsync(ct)) part.LeaveUmbrella();
        foreach (var gone in (IEnumerable<object>[])[people, answers, events, activities, series]) db.RemoveRange(gone);
        return new(people.Count + answers.Count + events.Count + series.Count + activities.Count, What([.. all.Except(events).Select(e => e.Name.For("fi").Words)]));
    }

    static string What(string[] kept) => "events, series and activities of the season" + (kept.Length == 0 ? "" : $" (kept, because somebody needs them: {string.Join(", ", kept)})");
}
