using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Door;

/// <summary>Somebody at the door takes the space from this moment on. The device vouches for her; nobody's name is asked or kept.</summary>
[OpenToAll]
sealed record BookAtDoor(Id<Space> SpaceId, string? Secret, DateTimeOffset End) : ICommand<Id<Booking>>;

/// <summary>She leaves sooner: the rest of what was booked at this door is free again.</summary>
[OpenToAll]
sealed record LeaveAtDoor(Id<Space> SpaceId, string? Secret) : ICommand;

sealed class BookAtDoorHandler(SpacesDb db, Desk desk, Doors doors, Texts texts, TimeProvider clock) : IRequestHandler<BookAtDoor, Id<Booking>>, IRequestHandler<LeaveAtDoor>
{
    const string Language = "fi";   // nobody is written to

    public async Task<Id<Booking>> Handle(BookAtDoor wish, CancellationToken ct)
    {
        var device = await doors.Paired(wish.SpaceId, wish.Secret, ct) ?? throw new Forbidden("door-device");
        var space = await db.Spaces.AsNoTracking().IgnoreQueryFilters().Living(wish.SpaceId, ct);
        Rule.RequireOf("spaceId", DoorRules.MayBookAtDoor(space), "not-at-the-door", space.Name);
        var time = new Slot(DoorRules.Minute(clock.Now()), wish.End);
        Rule.RequireOf("end", time.Length > TimeSpan.Zero && time.Length <= DoorRules.Longest + TimeSpan.FromMinutes(1), "door-length");
        var asked = new BookingWish(texts.In(Language, "spaces.atdoor.booking"), true, time, 1, null, null, Language) { AcceptedTerms = space.Terms.ToAcceptVersion };
        return (await desk.Book(space.Id, asked, new Booker(null, null, device.Id), DoorRules.Broken, ct)).Id;
    }

    public async Task Handle(LeaveAtDoor wish, CancellationToken ct)
    {
        var device = await doors.Paired(wish.SpaceId, wish.Secret, ct) ?? throw new Forbidden("door-device");
        var now = clock.Now();
        var booking = await db.Bookings.Include(b => b.Blocks)
            .FirstOrDefaultAsync(b => b.SpaceId == wish.SpaceId && b.KeyId == device.Id.Value && b.Status == BookingStatus.Confirmed && b.Start <= now && b.End > now, ct) ?? throw new NotFound("booking");
        booking.EndNow(await db.Spaces.AsNoTracking().IgnoreQueryFilters().SingleAsync(s => s.Id == booking.SpaceId, ct), now);
    }
}
