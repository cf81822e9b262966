namespace Yhdessa.Spaces.Advice;

/// <summary>Her own time by the letter's link; null when the link is nobody's or has grown old.</summary>
[OpenToAll]
sealed record LinkedAdvice(string Token) : IQuery<LinkedAdvice.Answer?>
{
    internal sealed record Answer(AdviceTimeRow Time, AdviceStatus Status, string Topic, string? Words, bool Over);
}

[OpenToAll]
sealed record ConfirmAdvice(string Token) : ICommand;

[OpenToAll]
sealed record CancelAdvice(string Token) : ICommand;

/// <summary>To another free time of a desk that advises on the same topic.</summary>
[OpenToAll]
sealed record MoveAdvice(string Token, Id<AdviceTime> TimeId) : ICommand;

sealed class OwnAdviceTimeHandler(SpacesDb db, AdviceLetters letters, TimeProvider clock) :
    IRequestHandler<LinkedAdvice, LinkedAdvice.Answer?>, IRequestHandler<ConfirmAdvice>, IRequestHandler<CancelAdvice>, IRequestHandler<MoveAdvice>
{
    public async Task<LinkedAdvice.Answer?> Handle(LinkedAdvice ask, CancellationToken ct)
    {
        if (await Find(ask.Token, ct) is not var (booking, time)) return null;
        var desk = (await db.Desks(ct, closedToo: true))[time.DeskId];
        return new(desk.Row(time, free: false), booking.Status, booking.Topic, booking.Words, time.Start <= clock.Now());
    }

    public async Task Handle(ConfirmAdvice wish, CancellationToken ct)
    {
        var (booking, time) = await Mine(wish.Token, ct);
        if (!booking.Confirm(clock.Now())) return;
        time.Touch();
        await letters.Post(booking, time, "booked", ct);
    }

    public async Task Handle(CancelAdvice wish, CancellationToken ct)
    {
        var (booking, time) = await Mine(wish.Token, ct);
        booking.Cancel();
        time.Touch();
    }

    public async Task Handle(MoveAdvice wish, CancellationToken ct)
    {
        var (booking, old) = await Mine(wish.Token, ct);
        var time = await db.Set<AdviceTime>().SingleOrDefaultAsync(t => t.Id == wish.TimeId, ct) ?? throw new NotFound("advice-time");
        if (time.Id == old.Id) return;
        var desk = await db.Set<AdviceDesk>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == time.DeskId, ct) ?? throw new NotFound("advice-desk");
        Rule.RequireOf("timeId", desk.Topics.Contains(booking.Topic), "advice-topic", desk.Name);
        await db.Take(time, clock.Now(), ct);
        booking.MoveTo(time.Id);
        old.Touch();
        await letters.Post(booking, time, "booked", ct);
    }

    async Task<(AdviceBooking Booking, AdviceTime Time)> Mine(string token, CancellationToken ct)
    {
        var (booking, time) = await Find(token, ct) ?? throw new RuleBroken("link-too-old");
        Rule.Require(time.Start > clock.Now(), "advice-over");
        return (booking, time);
    }

    async Task<(AdviceBooking Booking, AdviceTime Time)?> Find(string token, CancellationToken ct)
    {
        if (letters.Read(token) is not { } id || await db.Set<AdviceBooking>().SingleOrDefaultAsync(b => b.Id == id && b.Email != null, ct) is not { } booking) return null;
        return (booking, await db.Set<AdviceTime>().SingleAsync(t => t.Id == booking.TimeId, ct));
    }
}
