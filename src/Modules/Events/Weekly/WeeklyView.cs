namespace Yhdessa.Events;

/// <summary>A weekly activity: its rule and the next times, called-off ones too, as everybody sees them.</summary>
[OpenToAll]
sealed record WeeklyView(Id<WeeklyPlan> Id) : IQuery<WeeklyAnswer>;

/// <param name="Recurrence">RFC 5545, by the wall clock in Helsinki.</param>
/// <param name="From">When it usually begins, by the wall.</param>
/// <param name="Next">The next five times.</param>
/// <param name="Ahead">How many are ahead in all.</param>
sealed record WeeklyAnswer(Guid Id, Translated Name, string Recurrence, DateOnly FirstDay, TimeOnly From, TimeOnly To, IReadOnlyList<WeeklyAnswer.Time> Next, int Ahead) : Versioned
{
    public sealed record Time(Guid EventId, string Slug, DateTimeOffset? Start, DateTimeOffset? End, EventStatus Status);
}

sealed class WeeklyViewHandler(EventsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<WeeklyView, WeeklyAnswer>
{
    const int Shown = 5;

    public async Task<WeeklyAnswer> Handle(WeeklyView ask, CancellationToken ct)
    {
        var plan = await db.WeeklyPlans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == ask.Id, ct) ?? throw new NotFound("weekly-activity");
        var first = await db.Events.AsNoTracking().Where(e => e.WeeklyId == plan.Id && e.DeletedAt == null).OrderBy(e => e.SortKey).FirstOrDefaultAsync(ct) ?? throw new NotFound("weekly-activity");
        var all = await user.MayEdit(first, ct) ? db.Events.Where(e => e.DeletedAt == null) : db.Published;
        var now = clock.Now();
        var ahead = all.AsNoTracking().Where(e => e.WeeklyId == plan.Id && e.Start >= now);
        var next = await ahead.OrderBy(e => e.SortKey).Take(Shown).Select(e => new WeeklyAnswer.Time(e.Id, e.Slug, e.Start, e.End, e.Status)).ToListAsync(ct);
        if (next.Count == 0 && !await all.AnyAsync(e => e.WeeklyId == plan.Id, ct)) throw new NotFound("weekly-activity");
        return new(plan.Id, plan.Name, plan.Recurrence, plan.FirstDay, plan.From, plan.To, next, await ahead.CountAsync(ct)) { Revision = plan.Revision };
    }
}
