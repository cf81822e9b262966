namespace Yhdessa.Spaces.Bookings;

/// <summary>Books the same again: at a given start, or at the same weekday and clock time of the coming week.</summary>
[Requires(SpacesModule.Book)]
sealed record RepeatBooking(Id<Booking> Id, DateTimeOffset? Start = null) : ICommand<Id<Booking>>;

sealed class RepeatBookingHandler(SpacesDb db, Desk desk, ICurrentUser user, TimeProvider clock) : IRequestHandler<RepeatBooking, Id<Booking>>
{
    public async Task<Id<Booking>> Handle(RepeatBooking message, CancellationToken ct)
    {
        var last = await db.Booking(message.Id, user, ct);
        if (last.OrganizationId is { } organization) await user.MustActFor(organization, ct);
        var time = message.Start is { } start ? last.Time.MovedTo(start) : NextTime(last.Time, clock.Now());
        return (await desk.Book(last.SpaceId, last.Again(time), new Booker(last.OrganizationId, user.PersonId, user.KeyId), ct)).Id;
    }

    /// <summary>Whole weeks later by the wall clock, so a meeting at 18 stays at 18 when the clocks are moved.</summary>
    public static Slot NextTime(Slot last, DateTimeOffset now)
    {
        var wall = Helsinki.Local(last.Start).DateTime;
        var weeks = Math.Max(1, (int)Math.Ceiling((now - last.Start).TotalDays / 7));
        var next = last.MovedTo(Helsinki.At(wall.AddDays(7 * weeks)));
        return next.Start > now ? next : last.MovedTo(Helsinki.At(wall.AddDays(7 * (weeks + 1))));
    }
}
