using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Events;

/// <summary>Writes down what came of an event's wish for a space, and of the booking afterwards; that it was not got its makers hear by letter.</summary>
sealed class HearSpaces(EventsDb db, SpaceLetters letters) : INotificationHandler<EventSpaceAnswered>, INotificationHandler<SpaceBooked>, INotificationHandler<BookingDenied>, INotificationHandler<BookingCancelled>
{
    public async Task Handle(EventSpaceAnswered told, CancellationToken ct)
    {
        if (await db.EventSpaces.SingleOrDefaultAsync(s => s.Id == (Id<Event>)told.EventId, ct) is not { } kept) return;
        var state = told.State switch { "confirmed" => SpaceState.Confirmed, "waiting" => SpaceState.Waiting, _ => SpaceState.Refused };
        if (kept.Answered(told.Turn, state, told.BookingId, told.Code) && state is SpaceState.Refused) await letters.Refused(kept, ct);
    }

    public Task Handle(SpaceBooked told, CancellationToken ct) => Of(told.BookingId, kept => kept.Answered(kept.Turn, SpaceState.Confirmed, told.BookingId, null), isLost: false, ct);
    public Task Handle(BookingDenied told, CancellationToken ct) => Of(told.BookingId, kept => kept.Answered(kept.Turn, SpaceState.Refused, null, told.Reason), isLost: true, ct);
    public Task Handle(BookingCancelled told, CancellationToken ct) => Of(told.BookingId, kept => kept.Answered(kept.Turn, SpaceState.Refused, null, "booking-called-off"), isLost: true, ct);

    async Task Of(Guid booking, Func<EventSpace, bool> answer, bool isLost, CancellationToken ct)
    {
        if (await db.EventSpaces.SingleOrDefaultAsync(s => s.BookingId == booking, ct) is { } kept && answer(kept) && isLost) await letters.Refused(kept, ct);
    }
}
