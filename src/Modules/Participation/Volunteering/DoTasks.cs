using Yhdessa.Search;
using Yhdessa.Ui;

namespace Yhdessa.Participation.Volunteering;

/// <summary>Volunteer tasks with room for one who looks for something to do: by words, place and days. A task without a time is agreed on and is in them all.</summary>
[OpenToAll]
sealed record DoTasks(DoWish Wish) : IQuery<DoFound>;

sealed class DoTasksHandler(ParticipationDb db, ISearch search, Say say, TimeProvider clock) : IRequestHandler<DoTasks, DoFound>
{
    public async Task<DoFound> Handle(DoTasks ask, CancellationToken ct)
    {
        var (wish, now) = (ask.Wish, clock.Now());
        var tasks = db.Tasks.AsNoTracking().Where(t => t.DeletedAt == null && t.CancelledAt == null && (t.Start == null || t.Start > now) && db.SignUps.Count(s => s.TaskId == t.Id && s.Place != null) < t.Places);
        if (await search.Find(VolunteerTask.SearchKind, wish.Q, ct) is { } hits)
        {
            Id<VolunteerTask>[] ids = [.. hits.Keys.Select(k => (Id<VolunteerTask>)k)];
            tasks = tasks.Where(t => ids.Contains(t.Id));
        }
        if (wish.Municipality is { } code) tasks = tasks.Where(t => t.Municipality == code);
        if (wish.From is { } first && Helsinki.Day(first).Start is var from) tasks = tasks.Where(t => t.Start == null || t.Start >= from);
        if (wish.To is { } last && Helsinki.Day(last).End is var to) tasks = tasks.Where(t => t.Start == null || t.Start < to);
        var found = await tasks.OrderBy(t => t.Start == null).ThenBy(t => t.Start).ThenBy(t => t.Id).Take(wish.Most).Select(t => new { t.Id, t.Title, t.Slug, t.Start, t.Place }).ToListAsync(ct);
        return new(await tasks.CountAsync(ct), [.. found.Select(t => new FoundThing(t.Id, t.Title, $"volunteer-tasks/{t.Slug}", string.Join(" · ", new[] { t.Start is { } start ? say.Moment(start) : null, t.Place }.OfType<string>()) is { Length: > 0 } line ? line : null))]);
    }
}
