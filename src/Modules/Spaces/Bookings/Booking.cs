using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Spaces.Bookings;

/// <summary>A time in a space, for somebody. It keeps its row whatever becomes of it; only its blocks go.</summary>
sealed partial class Booking : Aggregate
{
    readonly List<Block> blocks = [];

    Booking() { }

    public Id<Booking> Id { get; private init; }
    public Id<Space> SpaceId { get; private set; }
    public Guid? OrganizationId { get; private set; }

    /// <summary>Who booked: an account, or what vouches for a nameless booker: a partner's key, or the paired device at the space's door.</summary>
    public Guid? PersonId { get; private set; }
    public Guid? KeyId { get; private init; }
    public string Title { get; private set; } = "";

    /// <summary>Whether strangers may read the title on the door screen and in the calendar.</summary>
    public bool Public { get; private set; }
    public DateTimeOffset Start { get; private set; }
    public DateTimeOffset End { get; private set; }
    public int Attendees { get; private set; }
    public string? Purpose { get; private set; }
    [Personal] public string? ContactName { get; private set; }
    [Personal] public string? ContactEmail { get; private set; }

    /// <summary>The language its letters are written in.</summary>
    public string Language { get; private init; } = "fi";
    public BookingStatus Status { get; private set; }

    /// <summary>Why it was denied or cancelled, as the booker reads it.</summary>
    public string? Reason { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>How many came, when somebody has counted.</summary>
    public int? Attendance { get; private set; }

    /// <summary>How many times a cancellation has been taken back or it has moved: each time the booker is told anew.</summary>
    public int Restored { get; private set; }

    /// <summary>What it costs its organization, as explained when it was booked; null for a person of her own.</summary>
    public PriceTerms? Terms { get; private set; }
    /// <summary>The version of the space's terms that the booker accepted.</summary>
    public string? AcceptedTerms { get; private set; }
    public int? FreeMinutes { get; private set; }   // beside the terms, so that the database adds it up

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; init; }
    public IReadOnlyCollection<Block> Blocks => blocks;

    public Slot Time => new(Start, End);
    public bool Stands => Status is BookingStatus.Confirmed or BookingStatus.RequiresHandling;

    /// <summary>A booking of a time that has been found free; held are the space itself and its parts.</summary>
    public static Booking Of(Space space, BookingWish wish, Booker booker, IEnumerable<Id<Space>> held)
    {
        var booking = Quietly(Id<Booking>.New(), space, wish, booker, held);
        booking.Announce();
        return booking;
    }

    /// <summary>The same without telling anybody: synthetic data in bulk.</summary>
    public static Booking Quietly(Id<Booking> id, Space space, BookingWish wish, Booker booker, IEnumerable<Id<Space>> held)
    {
        var booking = new Booking
        {
            Id = id,
            SpaceId = space.Id,
            OrganizationId = booker.Organization,
            PersonId = booker.Person,
            KeyId = booker.Key,
            Title = wish.Title,
            Public = wish.Public,
            Start = wish.Time.Start,
            End = wish.Time.End,
            Attendees = wish.Attendees,
            Purpose = wish.Purpose,
            ContactName = wish.Contact?.Name,
            ContactEmail = wish.Contact?.Email,
            Language = wish.Language,
            Status = space.Terms.RequiresHandling || wish.NoShows is not null ? BookingStatus.RequiresHandling : BookingStatus.Confirmed,
            NoShowsBefore = wish.NoShows,
            OpenToAll = wish.OpenToAll,
            Terms = wish.Terms,
            FreeMinutes = wish.Terms?.FreeMinutes,
            AcceptedTerms = wish.AcceptedTerms,
            Mark = wish.Mark,
        };
        booking.Hold(space, held);
        return booking;
    }

    public void Approve(DateTimeOffset now)
    {
        MustWait();
        Rule.Require(now < End, "already-over");
        (Status, DecidedAt) = (BookingStatus.Confirmed, now);
        Raise(new SpaceBooked(Id, SpaceId, OrganizationId, Start, End, Attendees, together));
    }

    public void Deny(string reason, DateTimeOffset now)
    {
        MustWait();
        (Status, Reason, DecidedAt) = (BookingStatus.Denied, reason, now);
        blocks.Clear();
        Raise(new BookingDenied(Id, SpaceId, OrganizationId, reason, together));
    }

    public void Cancel(string? reason, DateTimeOffset now)
    {
        State.Require(Stands, "already-decided");
        Rule.Require(now < End, "already-over");
        (Status, Reason) = (BookingStatus.Cancelled, reason);
        blocks.Clear();
        Raise(new BookingCancelled(Id, SpaceId, OrganizationId, Start, End, together));
    }

    /// <summary>Takes a cancellation back: the time has been found free still.</summary>
    public void Restore(Space space, IEnumerable<Id<Space>> held)
    {
        State.Require(Status is BookingStatus.Cancelled, "already-decided");
        Status = (space.Terms.RequiresHandling || NoShowsBefore is not null) && DecidedAt is null ? BookingStatus.RequiresHandling : BookingStatus.Confirmed;
        (Reason, Restored) = (null, Restored + 1);
        Hold(space, held);
        Announce();
    }

    void Hold(Space space, IEnumerable<Id<Space>> held)
    {
        var time = space.Held(Time);
        blocks.AddRange(held.Select(s => new Block(s, Id, time.Start, time.End)));
    }

    void Announce() => Raise(Status is BookingStatus.Confirmed
        ? new SpaceBooked(Id, SpaceId, OrganizationId, Start, End, Attendees, together)
        : new BookingRequested(Id, SpaceId, OrganizationId, Start, End, together));

    void MustWait() => State.Require(Status is BookingStatus.RequiresHandling, "already-decided");
}
