namespace Yhdessa.Spaces.Advice;

/// <summary>Cuts the hours of a rule's days into times of one length and offers them; holidays, days left out and times that are there already are passed over. Answers how many were made.</summary>
/// <param name="Recurrence">RFC 5545 RRULE by the wall clock in Helsinki; it must end.</param>
/// <param name="Minutes">Of one time.</param>
[Requires(SpacesModule.Handle)]
sealed record OfferAdviceTimes(Id<AdviceDesk> Id, string Recurrence, DateOnly First, TimeOnly From, TimeOnly To, int Minutes = 30, IReadOnlyList<DateOnly>? DaysOut = null) : ICommand<int>;

/// <summary>Takes free times out of the list.</summary>
[Requires(SpacesModule.Handle)]
sealed record WithdrawAdviceTimes(Id<AdviceDesk> Id, IReadOnlyList<Guid> Times) : ICommand;

sealed class OfferAdviceTimesValidator : AbstractValidator<OfferAdviceTimes>
{
    public const int MostTimes = 2000;

    public OfferAdviceTimesValidator()
    {
        RuleFor(o => o.Recurrence).NotEmpty().PlainText(400);
        RuleFor(o => o.First).InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2100, 1, 1));
        RuleFor(o => o.To).GreaterThan(o => o.From);
        RuleFor(o => o.Minutes).InclusiveBetween(10, 240);
        RuleFor(o => o.DaysOut).Must(d => d is null || d.Count <= RuleDays.Most).WithErrorCode("season-too-long");
    }
}

sealed class WithdrawAdviceTimesValidator : AbstractValidator<WithdrawAdviceTimes>
{
    public WithdrawAdviceTimesValidator() => RuleFor(w => w.Times).NotNull();
}

sealed class OfferAdviceTimesHandler(SpacesDb db, TimeProvider clock) : IRequestHandler<OfferAdviceTimes, int>, IRequestHandler<WithdrawAdviceTimes>
{
    public async Task<int> Handle(OfferAdviceTimes wish, CancellationToken ct)
    {
        var desk = await db.Desk(wish.Id, ct);
        var cut = RuleDays.Of(wish.Recurrence, wish.First, wish.From, wish.To, wish.DaysOut).SelectMany(hours => Cut(hours, wish.Minutes)).Where(t => t.Start > clock.Now()).ToList();
        Rule.RequireOf("recurrence", cut.Count > 0, "advice-no-times");
        Rule.RequireOf("recurrence", cut.Count <= OfferAdviceTimesValidator.MostTimes, "advice-too-many", OfferAdviceTimesValidator.MostTimes);
        var (from, to) = (cut.Min(t => t.Start), cut.Max(t => t.End));
        var known = await db.Set<AdviceTime>().Where(t => t.DeskId == desk.Id && t.End > from && t.Start < to).ToListAsync(ct);
        foreach (var back in known.Where(k => k.IsOff && cut.Contains(k.Time))) back.Offer(true);
        var made = cut.Where(t => !known.Any(k => k.Time.Overlaps(t))).ToList();
        db.AddRange(made.Select(t => new AdviceTime(Id<AdviceTime>.New(), desk.Id, t.Start, t.End)));
        return made.Count;
    }

    public async Task Handle(WithdrawAdviceTimes wish, CancellationToken ct)
    {
        Id<AdviceTime>[] ids = [.. wish.Times.Select(t => (Id<AdviceTime>)t)];
        var times = await db.Set<AdviceTime>().Where(t => t.DeskId == wish.Id && ids.Contains(t.Id)).ToListAsync(ct);
        State.Require(!await db.Set<AdviceBooking>().AnyAsync(b => ids.Contains(b.TimeId) && b.Place != null, ct), "advice-taken");
        times.ForEach(t => t.Offer(false));
    }

    static IEnumerable<Slot> Cut(Slot hours, int minutes)
    {
        for (var start = hours.Start; start.AddMinutes(minutes) <= hours.End; start = start.AddMinutes(minutes)) yield return new Slot(start, start.AddMinutes(minutes));
    }
}
