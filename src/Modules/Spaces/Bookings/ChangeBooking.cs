using Yhdessa.Spaces.Levels;
using Yhdessa.Spaces.Waiting;

namespace Yhdessa.Spaces.Bookings;

/// <summary>
/// Tells a booking anew: another time, another space, or other words. A new time is held to all that booking it would be, quotas and approval too, and leaving
/// the old one to what calling it off would be; her own old time is no hindrance.
/// </summary>
[Requires(SpacesModule.Book)]
sealed record ChangeBooking(Id<Booking> Id, Id<Space> SpaceId, string Title, DateTimeOffset Start, DateTimeOffset End, int Attendees, bool Public = false, string? Purpose = null, int? Seen = null) : ICommand;

sealed class ChangeBookingValidator : AbstractValidator<ChangeBooking>
{
    public ChangeBookingValidator()
    {
        TimeRules.Of(this, c => c.SpaceId, c => c.Start, c => c.End);
        RuleFor(c => c.Title).NotEmpty().PlainText(120);
        RuleFor(c => c.Attendees).InclusiveBetween(1, 100_000);
        RuleFor(c => c.Purpose).PlainText(1000);
    }
}

sealed class ChangeBookingHandler(SpacesDb db, BookingMover mover, ICurrentUser user) : IRequestHandler<ChangeBooking>
{
    public async Task Handle(ChangeBooking message, CancellationToken ct)
    {
        var booking = await db.BookingAlone(message.Id, user, ct);
        booking.MustBe(message.Seen);
        State.Require(booking.Stands, "already-decided");
        var time = new Slot(message.Start, message.End);
        var away = booking.SpaceId != message.SpaceId || booking.Time != time;
        booking.Tell(message.Title, message.Public, message.Attendees, message.Purpose.Told(), out var more);
        if (away || more) await mover.Move(booking, message.SpaceId, time, away, ct);
    }
}

/// <summary>Takes one booking from its time to another in one commit; who waited for the old one is offered it.</summary>
sealed class BookingMover(SpacesDb db, Timetable timetable, BookerRules rules, CancelRule rule, Prices prices, WaitingLine line, ICurrentUser user, TimeProvider clock)
{
    public async Task Move(Booking booking, Id<Space> to, Slot time, bool away, CancellationToken ct)
    {
        Rule.RequireOf("start", booking.SeriesId is null, "part-of-series");
        Rule.RequireOf("start", clock.Now() < booking.Start, "already-begun");
        if (away) await rule.MustBeInTime([booking], ct);
        var space = await db.Spaces.SingleOrDefaultAsync(s => s.Id == to, ct) ?? throw new NotFound("space");
        var booker = new Booker(booking.OrganizationId, booking.PersonId, booking.KeyId);
        if (booking.SpaceId != to) await rules.MustSuit(space, booking.Again(time), booker, ct);
        space.MustAllow(time, booking.Attendees, clock.Now());
        var (before, held) = ((booking.SpaceId, booking.Time), await timetable.Free(space, time, booking.Attendees, ct, own: booking.Id));
        await rules.MustHaveLeft(space, time, booker, ct, new QuotaMove([booking.Id], []));
        var terms = await prices.For(space, booking.OpenToAll, booking.OrganizationId, time, ct, booking.Id);
        await db.Blocks.Where(b => b.BookingId == booking.Id).ExecuteDeleteAsync(ct);   // first out of the way, then to its place
        booking.MoveAlone(space, time, terms, held, user.Has(SpacesModule.Handle), clock.Now());
        if (away) await line.Offer([before], clock.Now(), ct);
    }
}

sealed partial class Booking
{
    /// <summary>New words at once; whether more come than the time was asked for, the space must say.</summary>
    internal void Tell(string title, bool isPublic, int attendees, string? purpose, out bool more)
    {
        more = attendees > Attendees;
        (Title, Public, Attendees, Purpose) = (title.Trim(), isPublic, attendees, purpose);
        Changed();
    }

    /// <summary>Its letter tells the new time, and so does a new promise where it must be handled again.</summary>
    internal void MoveAlone(Space space, Slot time, PriceTerms? terms, IEnumerable<Id<Space>> held, bool byHandler, DateTimeOffset now)
    {
        var wasConfirmed = Status is BookingStatus.Confirmed;
        Restored++;
        MoveTo(space, time, terms, held, byHandler);
        if (wasConfirmed && Status is BookingStatus.RequiresHandling || PromisedBy is null) PromisedAnswer(space, now);
    }
}
