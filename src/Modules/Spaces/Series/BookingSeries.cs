using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>
/// Bookings that were asked for together, by a rule. Each date that was got is a booking of its own with its own blocks; each that was not keeps its row
/// and its reason. Whose it is, and whom to write to, its bookings tell: nothing personal is kept twice.
/// </summary>
sealed class BookingSeries : Aggregate
{
    readonly List<SeriesDate> dates = [];

    BookingSeries() { }

    public Id<BookingSeries> Id { get; private init; }

    /// <summary>Where it is by rule; a single date may be in another room.</summary>
    public Id<Space> SpaceId { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>RFC 5545, as it was asked for.</summary>
    public string Recurrence { get; private init; } = "";

    /// <summary>The first day, and the time of day by the wall clock.</summary>
    public DateOnly First { get; private init; }
    public TimeOnly StartTime { get; private set; }
    public TimeOnly EndTime { get; private set; }

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; private init; }
    public IReadOnlyCollection<SeriesDate> Dates => dates;

    public static BookingSeries Of(Id<Space> space, BookingWish wish, string recurrence)
    {
        var (start, end) = (Helsinki.Local(wish.Time.Start).DateTime, Helsinki.Local(wish.Time.End).DateTime);
        return new()
        {
            Id = Id<BookingSeries>.New(),
            SpaceId = space,
            Title = wish.Title,
            Recurrence = recurrence,
            First = DateOnly.FromDateTime(start),
            StartTime = TimeOnly.FromDateTime(start),
            EndTime = TimeOnly.FromDateTime(end),
            Mark = wish.Mark,
        };
    }

    public void Got(WishedDate wish, Booking booking) => Put(wish).Got(booking.Id);

    /// <summary>Not got, or not wanted: it keeps its place, so that it can be tried again.</summary>
    public void Missed(WishedDate wish, string reason) => Put(wish).Missed(reason);

    /// <summary>From here on it is like this; what is past stays as it was.</summary>
    public void Describe(string? title, Id<Space>? space, TimeOnly? start, TimeOnly? end)
    {
        (Title, SpaceId, StartTime, EndTime) = (title ?? Title, space ?? SpaceId, start ?? StartTime, end ?? EndTime);
        Changed();
    }

    /// <summary>Something became of its dates.</summary>
    public void Touch() => Changed();

    SeriesDate Put(WishedDate wish)
    {
        if (dates.Find(d => d.Day == wish.Day) is { } known) return known.Wish(wish);
        var date = new SeriesDate(Id, wish.Day);
        dates.Add(date);
        Changed();
        return date.Wish(wish);
    }
}

/// <summary>One date of a series. Its day by the rule is its name for ever, also when the booking is moved to another; what became of it the booking tells.</summary>
sealed class SeriesDate(Id<BookingSeries> seriesId, DateOnly day) : IUnaudited
{
    public Id<BookingSeries> SeriesId { get; private init; } = seriesId;
    public DateOnly Day { get; private init; } = day;
    public Id<Space> SpaceId { get; private set; }
    public DateTimeOffset Start { get; private set; }
    public DateTimeOffset End { get; private set; }

    /// <summary>Null while the date was not got.</summary>
    public Id<Booking>? BookingId { get; private set; }

    /// <summary>Why it was not: "booked", "holiday", "chosen"…</summary>
    public string? Reason { get; private set; }

    /// <summary>By which act it was called off, so that the act is taken back as a whole.</summary>
    public Guid? CancelledBy { get; private set; }

    public Slot Time => new(Start, End);

    public SeriesDate Wish(WishedDate wish)
    {
        (SpaceId, Start, End) = (wish.SpaceId, wish.Time.Start, wish.Time.End);
        return this;
    }

    public void Got(Id<Booking> booking) => (BookingId, Reason) = (booking, null);
    public void Missed(string reason) => Reason = reason;
    public void Cancelled(Guid? act) => CancelledBy = act;
}
