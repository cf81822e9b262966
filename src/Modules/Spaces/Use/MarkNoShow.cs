using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Use;

/// <summary>A handler has seen that nobody came to a booking that has begun.</summary>
[Requires(SpacesModule.Handle)]
sealed record MarkNoShow(Id<Booking> Id, int? Seen = null) : ICommand;

/// <summary>The same taken back.</summary>
[Requires(SpacesModule.Handle)]
sealed record TakeBackNoShow(Id<Booking> Id, int? Seen = null) : ICommand;

sealed class MarkNoShowHandler(SpacesDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<MarkNoShow>, IRequestHandler<TakeBackNoShow>
{
    public async Task Handle(MarkNoShow message, CancellationToken ct) => (await Booking(message.Id, message.Seen, ct)).Miss(NoShowTeller.House, clock.Now());

    public async Task Handle(TakeBackNoShow message, CancellationToken ct) => (await Booking(message.Id, message.Seen, ct)).TakeBackMiss();

    async Task<Booking> Booking(Id<Booking> id, int? seen, CancellationToken ct)
    {
        var booking = await db.Booking(id, user, ct);
        booking.MustBe(seen);
        return booking;
    }
}
