using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Use;

/// <summary>The booking that a letter after it asks about; null when the link is nobody's or has grown old.</summary>
[OpenToAll]
sealed record UsedBooking(string Token) : IQuery<UsedBooking.Answer?>
{
    public const string Link = "spaces.use";

    /// <summary>How long after its end a letter's link tells of a booking.</summary>
    public const int DaysOpen = 30;

    public sealed record Answer(Guid SpaceId, string Space, string House, string Title, DateTimeOffset Start, DateTimeOffset End, int Planned, int? Came, int Faults, bool Missed)
    {
        /// <summary>What was said of the space already.</summary>
        public int? Score { get; init; }
    }
}

/// <summary>
/// How many came (nobody is 0), and what was broken, by the link of the letter. The number can be told anew; what is broken is told once for each sending.
/// </summary>
[OpenToAll]
sealed record TellUse(string Token, int People, string? Fault = null, Guid? PhotoId = null, bool Tell = false) : ICommand;

sealed class TellUseValidator : AbstractValidator<TellUse>
{
    public TellUseValidator()
    {
        RuleFor(u => u.People).InclusiveBetween(0, 100_000);
        RuleFor(u => u.Fault).PlainText(SpaceFault.LongestWords);
    }
}

sealed class TellUseHandler(SpacesDb db, MailedLinks links, TimeProvider clock) : IRequestHandler<UsedBooking, UsedBooking.Answer?>, IRequestHandler<TellUse>
{
    /// <summary>Of one booking: who has more to tell speaks with the house.</summary>
    const int MostFaults = 5;

    public async Task<UsedBooking.Answer?> Handle(UsedBooking ask, CancellationToken ct)
    {
        if (links.Read(UsedBooking.Link, ask.Token) is not { } id) return null;
        return await (
            from booking in db.Bookings.AsNoTracking()
            join space in db.Spaces.AsNoTracking().IgnoreQueryFilters() on booking.SpaceId equals space.Id
            join house in db.Houses.AsNoTracking().IgnoreQueryFilters() on space.HouseId equals house.Id
            where booking.Id == (Id<Booking>)id && (booking.Status == BookingStatus.Confirmed || booking.Status == BookingStatus.NoShow)
            select new UsedBooking.Answer(space.Id.Value, space.Name, house.Name, booking.Title, booking.Start, booking.End, booking.Attendees, booking.Attendance, db.Faults.Count(f => f.BookingId == booking.Id), booking.Status == BookingStatus.NoShow) { Score = db.Set<SpaceFeedback>().Where(f => f.Id == (Id<SpaceFeedback>)id).Select(f => (int?)f.Score).FirstOrDefault() }).SingleOrDefaultAsync(ct);
    }

    public async Task Handle(TellUse told, CancellationToken ct)
    {
        if (links.Read(UsedBooking.Link, told.Token) is not { } id || await db.Bookings.SingleOrDefaultAsync(b => b.Id == (Id<Booking>)id, ct) is not { } booking) throw new RuleBroken("link-too-old");
        booking.Count(told.People, clock.Now());
        if (string.IsNullOrWhiteSpace(told.Fault)) return;
        Rule.RequireOf("fault", await db.Faults.CountAsync(f => f.BookingId == booking.Id, ct) < MostFaults, "too-many-faults", MostFaults);
        db.Faults.Add(new SpaceFault(booking.SpaceId, booking.Id, told.Fault.Trim()) { PhotoId = told.PhotoId, Language = booking.Language }.Wanting(null, told.Tell));
    }
}
