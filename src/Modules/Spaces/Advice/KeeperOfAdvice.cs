namespace Yhdessa.Spaces.Advice;

/// <summary>Who comes when, by name: for the desk's keeper alone.</summary>
[Requires(SpacesModule.Handle)]
sealed record AdviceDay(DateOnly From, DateOnly To) : IQuery<IReadOnlyList<AdviceDay.Row>>
{
    internal sealed record Row(Guid Id, AdviceTimeRow Time, string Topic, string? Name, string? Email, string? Words, AdviceStatus Status);
}

/// <summary>The house itself must call a time off: she is told by a letter.</summary>
[Requires(SpacesModule.Handle)]
sealed record CallOffAdvice(Id<AdviceBooking> Id) : ICommand;

/// <summary>One tap: somebody came without a time.</summary>
[Requires(SpacesModule.Handle)]
sealed record CountDropIn(string Topic, string Municipality) : ICommand<Guid>;

/// <summary>The tap was one too many.</summary>
[Requires(SpacesModule.Handle)]
sealed record UncountDropIn(Guid Id) : ICommand;

sealed class CountDropInValidator : AbstractValidator<CountDropIn>
{
    public CountDropInValidator()
    {
        RuleFor(d => d.Topic).Must(AdviceTopics.All.Contains).WithErrorCode("unknown-code");
        RuleFor(d => d.Municipality).NotEmpty().PlainText(3);
    }
}

sealed class KeeperOfAdviceHandler(SpacesDb db, AdviceLetters letters, TimeProvider clock) : IRequestHandler<AdviceDay, IReadOnlyList<AdviceDay.Row>>, IRequestHandler<CallOffAdvice>, IRequestHandler<CountDropIn, Guid>, IRequestHandler<UncountDropIn>
{
    const int Most = 500;

    public async Task<IReadOnlyList<AdviceDay.Row>> Handle(AdviceDay ask, CancellationToken ct)
    {
        var (from, to, now) = (Helsinki.Day(ask.From).Start.ToUniversalTime(), Helsinki.Day(ask.To).End.ToUniversalTime(), clock.Now());
        var desks = await db.Desks(ct, closedToo: true);
        var rows = await db.Set<AdviceBooking>().AsNoTracking().Where(b => b.Place != null && (b.ConfirmedAt != null || b.HeldUntil > now))
            .Join(db.Set<AdviceTime>().AsNoTracking().Where(t => t.Start >= from && t.Start < to), b => b.TimeId, t => t.Id, (b, t) => new { Booking = b, Time = t }).OrderBy(r => r.Time.Start).Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => new AdviceDay.Row(r.Booking.Id, desks[r.Time.DeskId].Row(r.Time, free: false), r.Booking.Topic, r.Booking.Name, r.Booking.Email, r.Booking.Words, r.Booking.Status))];
    }

    public async Task Handle(CallOffAdvice wish, CancellationToken ct)
    {
        var booking = await db.Set<AdviceBooking>().SingleOrDefaultAsync(b => b.Id == wish.Id, ct) ?? throw new NotFound("advice-booking");
        var time = await db.Set<AdviceTime>().SingleAsync(t => t.Id == booking.TimeId, ct);
        Rule.Require(time.End > clock.Now(), "advice-over");
        booking.Cancel();
        time.Touch();
        await letters.Post(booking, time, "cancelled", ct);
    }

    public Task<Guid> Handle(CountDropIn wish, CancellationToken ct)
    {
        var came = db.Add(new AdviceDropIn(Guid.CreateVersion7(), wish.Topic, wish.Municipality, clock.Now())).Entity;
        return Task.FromResult(came.Id);
    }

    public async Task Handle(UncountDropIn wish, CancellationToken ct)
    {
        if (await db.Set<AdviceDropIn>().SingleOrDefaultAsync(c => c.Id == wish.Id, ct) is { } came) db.Remove(came);
    }
}
