using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Entry;

/// <summary>How the booker gets in on her day, without the code.</summary>
[OpenToAll]
sealed record BookingEntry(Id<Booking> Id) : IQuery<BookingEntry.Answer>
{
    /// <param name="Access">Absent while nobody has told it.</param>
    /// <param name="SecretFrom">From when the code or the link can be seen; absent where there is none to see.</param>
    /// <param name="SecretUntil">Until when.</param>
    public sealed record Answer(Guid BookingId, AccessFact? Access, DateTimeOffset? SecretFrom, DateTimeOffset? SecretUntil);
}

/// <summary>The door's code or the meeting's link itself, while it is shown. Who looks is written down first: see LookAtCode.</summary>
[OpenToAll]
sealed record BookingCode(Id<Booking> Id) : IQuery<BookingCode.Answer>
{
    /// <param name="Code">Absent when the house's own keys have been lost: ask the staff.</param>
    public sealed record Answer(Guid BookingId, string? Code, string? Link, DateTimeOffset Until);
}

/// <summary>Writes down who looks at a booking's code.</summary>
[OpenToAll]
sealed record LookAtCode(Id<Booking> Id) : ICommand;

/// <summary>That somebody has looked at a code. UTC; kept for a year.</summary>
sealed class AccessLook : IUnaudited
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Id<Booking> BookingId { get; init; }
    public Id<Space> SpaceId { get; init; }
    public Guid? PersonId { get; set; }
    public Guid? KeyId { get; init; }
    public DateTimeOffset At { get; init; }
}

sealed class BookingEntryHandler(SpacesDb db, AccessBook book, DoorSecrets secrets, ICurrentUser user, TimeProvider clock) :
    IRequestHandler<BookingEntry, BookingEntry.Answer>, IRequestHandler<BookingCode, BookingCode.Answer>, IRequestHandler<LookAtCode>
{
    public async Task<BookingEntry.Answer> Handle(BookingEntry ask, CancellationToken ct)
    {
        var (booking, change) = await Of(ask.Id, ct);
        var shown = change is { Secret: not null } && booking.Status is BookingStatus.Confirmed;
        return new(booking.Id, change is null ? null : AccessFact.Of(change), shown ? change!.ReleasedFor(booking.Start) : null, shown ? booking.End : null);
    }

    public async Task<BookingCode.Answer> Handle(BookingCode ask, CancellationToken ct)
    {
        var (booking, change) = await Of(ask.Id, ct);
        var told = secrets.Open(MustBeShown(booking, change));
        return change!.Kind is AccessType.Link ? new(booking.Id, null, told, booking.End) : new(booking.Id, told, null, booking.End);
    }

    public async Task Handle(LookAtCode look, CancellationToken ct)
    {
        var (booking, change) = await Of(look.Id, ct);
        MustBeShown(booking, change);
        var (id, now, anHourAgo) = (booking.Id, clock.Now(), clock.Now().AddHours(-1));
        if (await db.AccessLooks.AnyAsync(l => l.BookingId == id && l.PersonId == user.PersonId && l.KeyId == user.KeyId && l.At > anHourAgo, ct)) return;
        db.AccessLooks.Add(new AccessLook { BookingId = id, SpaceId = booking.SpaceId, PersonId = user.PersonId, KeyId = user.KeyId, At = now });
    }

    async Task<(Booking Booking, AccessChange? Change)> Of(Id<Booking> id, CancellationToken ct)
    {
        if (user is { IsSystem: false, PersonId: null, KeyId: null }) throw new SignInNeeded();
        if (!user.IsSystem && !user.Has(SpacesModule.SeeOwn)) throw new Forbidden(SpacesModule.SeeOwn);
        var booking = await db.Booking(id, user, ct);
        return (booking, await book.InForce(booking.SpaceId, Helsinki.DateOf(booking.Start), ct));
    }

    /// <summary>Only for a booking that is confirmed, only so long before its start as was told, and no more when it is over.</summary>
    string MustBeShown(Booking booking, AccessChange? change)
    {
        Rule.Require(change?.Secret is not null, "no-code");
        Rule.Require(booking.Status is BookingStatus.Confirmed, "code-of-confirmed-only");
        var from = change.ReleasedFor(booking.Start);
        Rule.Require(clock.Now() >= from, "code-not-yet", When.Of(from));
        Rule.Require(clock.Now() < booking.End, "code-no-more");
        return change.Secret;
    }
}
