using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>
/// Changes one date, it and those after it, or all that are ahead: the time of day, the day, the room, or what is told of them. What is past stays, what was
/// called off stays off, and a date that cannot be moved fails the whole or keeps its old time, as asked.
/// </summary>
/// <param name="Date">The date by its day in the series; needed unless all are changed.</param>
/// <param name="NewDate">Where that date is moved; the others in the scope move by as many days.</param>
[Requires(SpacesModule.Book)]
sealed record ChangeSeries(Id<BookingSeries> Id, SeriesScope Scope, DateOnly? Date = null, DateOnly? NewDate = null, TimeOnly? StartTime = null, TimeOnly? EndTime = null, Id<Space>? SpaceId = null,
    string? Title = null, bool? Public = null, int? Attendees = null, string? Purpose = null, OnConflict OnConflict = OnConflict.Fail, int? Seen = null) : ICommand
{
    public bool MovesThem() => MovesAway() || Attendees is not null;

    /// <summary>Some of the time they have is left to others.</summary>
    public bool MovesAway() => NewDate is not null && NewDate != Date || StartTime is not null || EndTime is not null || SpaceId is not null;

    /// <summary>Where a time would be after the change: on its own day, moved as the named one is.</summary>
    public WishedDate Moved(DateOnly name, Id<Space> space, Slot time)
    {
        var (start, end) = (Helsinki.Local(time.Start).DateTime, Helsinki.Local(time.End).DateTime);
        var (from, to) = (StartTime ?? TimeOnly.FromDateTime(start), EndTime ?? TimeOnly.FromDateTime(end));
        var days = NewDate is { } moved && Date is { } named ? moved.DayNumber - named.DayNumber : 0;
        var day = DateOnly.FromDateTime(start).AddDays(days);
        return WishedDate.On(day, SpaceId ?? space, from, from == to ? TimeSpan.FromHours(24) : to - from) with { Day = name };
    }
}

sealed class ChangeSeriesValidator : AbstractValidator<ChangeSeries>
{
    public ChangeSeriesValidator()
    {
        RuleFor(c => c.NewDate).InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2099, 12, 31));
        RuleFor(c => c.NewDate).Must((c, moved) => moved is null || c.Date is not null).WithErrorCode("required");
        RuleFor(c => c.Title).NotEmpty().When(c => c.Title is not null);
        RuleFor(c => c.Title).PlainText(120);
        RuleFor(c => c.Purpose).PlainText(1000);
        RuleFor(c => c.Attendees).InclusiveBetween(1, 100_000);
    }
}

sealed class ChangeSeriesHandler(SpacesDb db, SeriesMover mover, SeriesLetters letters, CancelRule rule, Waiting.WaitingLine line, ICurrentUser user, TimeProvider clock) : IRequestHandler<ChangeSeries>
{
    public async Task Handle(ChangeSeries wish, CancellationToken ct)
    {
        var of = await db.SeriesOf(wish.Id, user, ct);
        of.Series.MustBe(wish.Seen);
        var ahead = of.Ahead(wish.Scope, wish.Date, clock.Now());
        State.Require(ahead.Count > 0, "series-nothing-ahead");
        List<(Id<Space>, Slot)> before = [.. ahead.Select(a => (a.Booking.SpaceId, a.Booking.Time))];
        if (wish.MovesAway()) await rule.MustBeInTime([.. ahead.Select(a => a.Booking)], ct);
        var missed = wish.MovesThem() ? await mover.Move(wish, ahead, ct) : [];
        foreach (var (_, booking) in ahead) booking.Describe(wish.Title, wish.Public, null, wish.Purpose);

        foreach (var date in of.Series.Dates.Where(d => d.BookingId is null && d.Start > clock.Now() && SeriesAccess.Covers(wish.Scope, wish.Date, d.Day)))
            date.Wish(wish.Moved(date.Day, date.SpaceId, date.Time));
        if (wish.Scope is SeriesScope.This) of.Series.Touch();
        else of.Series.Describe(wish.Title, wish.SpaceId, wish.StartTime, wish.EndTime);
        if (wish.MovesAway()) await line.Offer(before, clock.Now(), ct);
        await letters.Post(of.Series, new("changed", Guid.CreateVersion7(), [.. ahead.Select(a => a.Booking)], missed), ct);
    }
}
