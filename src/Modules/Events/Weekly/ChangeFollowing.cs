namespace Yhdessa.Events;

/// <summary>This time and all after it: the same words, the same clock, as many days earlier or later. One that was moved by itself keeps its own day and clock.</summary>
[Requires(EventsModule.Tell)]
sealed record ChangeFollowing : EventForm, ICommand<int>
{
    public Id<Event> Id { get; init; }
    public int? Seen { get; init; }
}

sealed class ChangeFollowingValidator : AbstractValidator<ChangeFollowing>
{
    public ChangeFollowingValidator() => this.FailsWith(EventFormRules.Broken);
}

/// <summary>This time and all after it are called off.</summary>
[Requires(EventsModule.Tell)]
sealed record CancelFollowing(Id<Event> Id, string Reason, int? Seen = null) : ICommand<int>;

sealed class CancelFollowingValidator : AbstractValidator<CancelFollowing>
{
    public CancelFollowingValidator() => RuleFor(c => c.Reason).NotEmpty().PlainText(400);
}

sealed class FollowingHandler(EventsDb db, EventTeller teller, EventRewriter rewriter, FewerPlaces fewer, SpaceWishes spaces, ICurrentUser user, TimeProvider clock) : IRequestHandler<ChangeFollowing, int>, IRequestHandler<CancelFollowing, int>
{
    public async Task<int> Handle(ChangeFollowing change, CancellationToken ct)
    {
        var (held, plan, following) = await Following(change.Id, change.Seen, ct);
        var date = EventTimes.Of(change).Date!;
        Rule.RequireOf("start", date is { Precision: DatePrecision.Exact, Start: not null, End: not null }, "weekly-needs-clock");
        var (days, from, to) = (date.FirstDay!.Value.DayNumber - held.FirstDay!.Value.DayNumber, Helsinki.Wall(date.Start!.Value), Helsinki.Wall(date.End!.Value));
        var (oldFrom, oldTo, nights) = (plan.From, plan.To, date.LastDay!.Value.DayNumber - date.FirstDay.Value.DayNumber);
        await fewer.MustBeKnown(following, change.Capacity, change.KnownSignedUp, ct);
        foreach (var e in following)
        {
            var told = await teller.Told(change, e, ct);
            var isMoved = e.Id != held.Id && !e.IsByRule(oldFrom, oldTo);
            await rewriter.Tell(e, change with { BookSpace = null }, told with { Date = isMoved ? e.Date : At(e.FirstDay!.Value.AddDays(days), nights, from, to) }, Terms(change, e), ct);
            if (!isMoved) e.OfPlan(plan.Id, e.FirstDay!.Value);
        }
        plan.Follow(change.Name!, from, to);
        return following.Count;
    }

    public async Task<int> Handle(CancelFollowing wish, CancellationToken ct)
    {
        var (_, _, following) = await Following(wish.Id, wish.Seen, ct);
        foreach (var e in following)
        {
            var was = e.Standing(clock.Now());
            e.Cancel(wish.Reason.Trim());
            e.Remember(was, e.Publication is Publication.Published);
            await spaces.Release(e, ct);
        }
        return following.Count;
    }

    /// <summary>Those ahead that are held: what is over or called off is history.</summary>
    async Task<(Event Held, WeeklyPlan Plan, List<Event> Following)> Following(Id<Event> id, int? seen, CancellationToken ct)
    {
        var held = await db.EventToEdit(id, seen, user, ct);
        Rule.Require(held is { WeeklyId: not null, WeeklyDay: not null, FirstDay: not null } && held.Status is not EventStatus.Cancelled, "not-weekly");
        var (plan, day, today) = (held.WeeklyId.Value, held.WeeklyDay.Value, Helsinki.Today(clock));
        var following = await db.Events.Whole()
            .Where(e => e.WeeklyId == plan && e.WeeklyDay >= day && e.FirstDay >= today && e.Status != EventStatus.Cancelled && e.DeletedAt == null).OrderBy(e => e.WeeklyDay).Take(WeeklyDates.Most).ToListAsync(ct);
        foreach (var e in following) if (!await user.MayEdit(e, ct)) throw new Forbidden(EventsModule.EditAny);
        return (held, await db.WeeklyPlans.SingleAsync(p => p.Id == plan, ct), following);
    }

    /// <summary>When each opens and closes its sign-up is its own.</summary>
    static SignUpTerms? Terms(EventForm form, Event e) => form.Terms() is { } terms ? terms with { Start = e.EnrolmentStart, End = e.EnrolmentEnd } : null;

    static EventDate At(DateOnly day, int nights, TimeOnly from, TimeOnly to) => EventDate.Clock(Helsinki.At(day, from), Helsinki.At(day.AddDays(nights), to));
}
