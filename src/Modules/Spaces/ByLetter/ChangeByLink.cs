using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.ByLetter;

/// <summary>By the letter's link: calls the booking off, as long as the space's terms let her. An unanswered wish goes at once.</summary>
[OpenToAll]
sealed record CancelByLink(string Token) : ICommand;

/// <summary>The same taken back, if the time is free still.</summary>
[OpenToAll]
sealed record RestoreByLink(string Token) : ICommand;

/// <summary>By the letter's link: another time in the same space.</summary>
[OpenToAll]
sealed record MoveByLink(string Token, DateTimeOffset Start, DateTimeOffset End) : ICommand;

sealed class MoveByLinkValidator : AbstractValidator<MoveByLink>
{
    public MoveByLinkValidator() => TimeRules.Of(this, b => b.Start, b => b.End);
}

sealed class ChangeByLinkHandler(SpacesDb db, LetterDesk desk, Timetable timetable, CancelRule rule, Waiting.WaitingLine line, TimeProvider clock) : IRequestHandler<CancelByLink>, IRequestHandler<RestoreByLink>, IRequestHandler<MoveByLink>
{
    public async Task Handle(CancelByLink wish, CancellationToken ct)
    {
        var (booking, _) = await desk.InTurn(wish.Token, ct);
        if (booking.Status is BookingStatus.Held)
        {
            booking.Forget("booking", booking.Id);   // it never was one
            db.Bookings.Remove(booking);
        }
        else
        {
            await rule.MustBeInTime([booking], ct);
            booking.Cancel(null, clock.Now());
        }
        await line.Offer(clock.Now(), ct);
    }

    public async Task Handle(RestoreByLink wish, CancellationToken ct)
    {
        var (booking, space) = await desk.InTurn(wish.Token, ct);
        State.Require(booking.Status is BookingStatus.Cancelled, "already-decided");
        space.MustAllow(booking.Time, booking.Attendees, clock.Now());
        var held = await timetable.Free(space, booking.Time, booking.Attendees, ct);
        await desk.MustHaveLeft(booking, space, ct);
        booking.Restore(space, held);
    }

    public async Task Handle(MoveByLink wish, CancellationToken ct)
    {
        var (booking, space) = await desk.InTurn(wish.Token, ct, withBlocks: false);
        var time = new Slot(wish.Start, wish.End);
        State.Require(booking.Stands, "already-decided");
        Rule.Require(clock.Now() < booking.Start, "already-over");
        await rule.MustBeInTime([booking], ct);
        LetterDesk.MustSuit(space, time);
        space.MustAllow(time, booking.Attendees, clock.Now());
        var (before, held) = (booking.Time, await timetable.Free(space, time, booking.Attendees, ct, own: booking.Id));
        await db.Blocks.Where(b => b.BookingId == booking.Id).ExecuteDeleteAsync(ct);   // first out of the way, then to its place
        booking.MoveByLink(space, time, held);
        await line.Offer([(space.Id, before)], clock.Now(), ct);
    }
}
