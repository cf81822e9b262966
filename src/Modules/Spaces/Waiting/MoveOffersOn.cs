using Yhdessa.Contracts.Spaces;
using Yhdessa.Mail;

namespace Yhdessa.Spaces.Waiting;

/// <summary>Offers nobody answered go to the next in line; who waits for what is past waits no more; and what became free unnoticed is offered.</summary>
[Requires(SpacesModule.Keep)]
sealed record MoveOffersOn(DateTimeOffset Now) : ICommand<JobReport>;

/// <summary>A month after its time nobody asks of a place in line.</summary>
[Requires(SpacesModule.Keep)]
sealed record ForgetWaits(DateTimeOffset Now) : ICommand<JobReport>;

sealed class MoveOffersOnHandler(SpacesDb db, OfferDesk desk, WaitingLine line) : IRequestHandler<MoveOffersOn, JobReport>, IRequestHandler<ForgetWaits, JobReport>
{
    const int Most = 200, DaysKept = 30;

    public async Task<JobReport> Handle(MoveOffersOn message, CancellationToken ct)
    {
        var now = message.Now;
        var late = await db.Set<SlotWait>().Include(w => w.Times).Where(w => w.State == WaitState.Waiting && w.Times.All(t => t.WasOffered || t.Start <= now)).OrderBy(w => w.Number).Take(Most).ToListAsync(ct);
        late.ForEach(w => w.BeTooLate(now));
        var over = await db.Set<SlotWait>().Include(w => w.Times).Where(w => w.State == WaitState.Offered && w.OfferedUntil <= now).OrderBy(w => w.Number).Take(Most).ToListAsync(ct);
        foreach (var wait in over) await desk.Lapse(wait, now, ct);
        var wanted = await db.Set<SlotWait>().AsNoTracking().Where(w => w.State == WaitState.Waiting).SelectMany(w => w.Times).Where(t => !t.WasOffered && t.Start > now)
            .OrderBy(t => t.Start).Select(t => new { t.SpaceId, t.Start, t.Until }).Take(Most).ToListAsync(ct);
        await line.Offer([.. wanted.Select(t => (t.SpaceId, new Slot(t.Start, t.Until)))], now, ct);
        return new(over.Count, "offers that nobody took");
    }

    public async Task<JobReport> Handle(ForgetWaits message, CancellationToken ct)
    {
        var before = message.Now.AddDays(-DaysKept);
        var old = await db.Set<SlotWait>().Include(w => w.Times).Where(w => w.State != WaitState.Offered && w.Times.All(t => t.Until < before)).OrderBy(w => w.Number).Take(1000).ToListAsync(ct);
        db.RemoveRange(old);
        return new(old.Count, "places in line that are over");
    }
}

/// <summary>What was called off otherwise than by the messages that look themselves: whoever waits for it is offered it all the same.</summary>
sealed class OfferWhatIsFree(WaitingLine line, TimeProvider clock) : INotificationHandler<BookingCancelled>
{
    public Task Handle(BookingCancelled happened, CancellationToken ct) =>
        line.Offer([((Id<Space>)happened.SpaceId, new Slot(happened.Start, happened.End))], clock.Now(), ct);
}
