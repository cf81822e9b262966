using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.ByLetter;

/// <summary>Who had the letter says yes: the held time becomes a booking, if it is still held.</summary>
[OpenToAll]
sealed record ConfirmHold(string Token) : ICommand;

sealed class ConfirmHoldHandler(LetterDesk desk, Use.NoShows noShows, TimeProvider clock) : IRequestHandler<ConfirmHold>
{
    public async Task Handle(ConfirmHold wish, CancellationToken ct)
    {
        var (booking, space) = await desk.InTurn(wish.Token, ct);
        if (booking.Status is BookingStatus.Held) await desk.MustHaveLeft(booking, space, ct);
        booking.ConfirmHold(space, await noShows.TooMany(space, booking.ContactEmail, ct), clock.Now());
    }
}
