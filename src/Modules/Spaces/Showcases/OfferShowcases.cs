namespace Yhdessa.Spaces.Showcases;

/// <summary>
/// Adds the days of a rule to a list, each with its places. Holidays, days left out and times when the space is closed get no day; how many were made is the answer.
/// </summary>
/// <param name="Recurrence">RFC 5545 RRULE by the wall clock in Helsinki; it must end.</param>
/// <param name="Places">What each place has ("pöytä, sähkö"), a line a place; one place where nothing is told.</param>
[Requires(SpacesModule.Handle)]
sealed record OfferShowcases(Id<ShowcaseList> Id, Id<Space> SpaceId, string Recurrence, DateOnly First, TimeOnly From, TimeOnly To, IReadOnlyList<string>? Places = null, IReadOnlyList<DateOnly>? DaysOut = null) : ICommand<int>;

/// <summary>Takes days that nobody has taken a place of out of a list.</summary>
[Requires(SpacesModule.Handle)]
sealed record WithdrawShowcases(Id<ShowcaseList> Id, IReadOnlyList<Guid> Days) : ICommand;

sealed class OfferShowcasesValidator : AbstractValidator<OfferShowcases>
{
    public const int MostPlaces = 20;

    public OfferShowcasesValidator()
    {
        RuleFor(o => o.SpaceId).NotEmpty();
        RuleFor(o => o.Recurrence).NotEmpty().PlainText(400);
        RuleFor(o => o.First).InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2100, 1, 1));
        RuleFor(o => o.To).GreaterThan(o => o.From);
        RuleFor(o => o.Places).Must(p => p is null || p.Count <= MostPlaces).WithErrorCode("too-many-places");
        RuleForEach(o => o.Places).NotNull().PlainText(200);
        RuleFor(o => o.DaysOut).Must(d => d is null || d.Count <= RuleDays.Most).WithErrorCode("season-too-long");
    }
}

sealed class WithdrawShowcasesValidator : AbstractValidator<WithdrawShowcases>
{
    public WithdrawShowcasesValidator() => RuleFor(w => w.Days).NotNull();
}

sealed class OfferShowcasesHandler(SpacesDb db, ShowcaseBook book) : IRequestHandler<OfferShowcases, int>, IRequestHandler<WithdrawShowcases>
{
    public async Task<int> Handle(OfferShowcases wish, CancellationToken ct)
    {
        var list = await book.List(wish.Id, ct);
        var space = await db.Spaces.AsNoTracking().SingleOrDefaultAsync(s => s.Id == wish.SpaceId, ct);
        Rule.RequireOf("spaceId", space is not null && space.HouseId == list.HouseId, "space-elsewhere");
        Rule.RequireOf("spaceId", space.CanBeBookedOnline, "hours-unknown", space.Name);
        var free = RuleDays.Of(wish.Recurrence, wish.First, wish.From, wish.To, wish.DaysOut).Where(t => space.OpeningHours!.OpenDuring(t).Any(open => open.Contains(t))).ToList();
        Rule.RequireOf("recurrence", free.Count > 0, "showcase-never-open", space.Name);
        await MustNotMeet(space, free, ct);
        string[] places = wish.Places is { Count: > 0 } told ? [.. told.Select(p => p.Trim())] : [""];
        foreach (var time in free) db.Add(ShowcaseDay.Of(list, space.Id, time, places));
        list.Add(new(space.Id, wish.Recurrence.Trim(), wish.First, wish.From, wish.To, places));
        return free.Count;
    }

    public async Task Handle(WithdrawShowcases wish, CancellationToken ct)
    {
        await book.List(wish.Id, ct);
        Id<ShowcaseDay>[] ids = [.. wish.Days.Select(d => (Id<ShowcaseDay>)d)];
        var days = await db.Set<ShowcaseDay>().Include(d => d.Places).Where(d => d.ListId == wish.Id && ids.Contains(d.Id)).ToListAsync(ct);
        State.Require(days.All(d => d.Holders.Count == 0), "showcase-day-taken");
        db.RemoveRange(days);
    }

    /// <summary>Two showcase times of one space at once could never both be taken.</summary>
    async Task MustNotMeet(Space space, List<Slot> times, CancellationToken ct)
    {
        var (from, to) = (times.Min(t => t.Start).AddDays(-1), times.Max(t => t.End).AddDays(1));
        var known = await db.Set<ShowcaseDay>().AsNoTracking().Where(d => d.SpaceId == space.Id && d.Start > from && d.Start < to).Select(d => new { d.Start, d.End }).ToListAsync(ct);
        foreach (var time in times)
            if (known.Find(k => new Slot(k.Start, k.End).Overlaps(time)) is { } other) throw new RuleBroken("showcase-meets-another", space.Name, When.Of(new Slot(other.Start, other.End))) { Field = "first" };
    }
}
