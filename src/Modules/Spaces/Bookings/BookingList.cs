namespace Yhdessa.Spaces.Bookings;

/// <summary>All bookings, as a handler looks for them.</summary>
[Requires(SpacesModule.Handle)]
sealed record BookingList : ListQuery<BookingRow>
{
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public Guid? SpaceId { get; init; }
    public Guid? OrganizationId { get; init; }
    public BookingStatus? Status { get; init; }
    public string? Q { get; init; }

    /// <summary>Of a series only the first booking that fits.</summary>
    public bool SeriesAsOne { get; init; }
}

sealed class BookingListHandler(SpacesDb db) : IRequestHandler<BookingList, Listed<BookingRow>>
{
    public Task<Listed<BookingRow>> Handle(BookingList question, CancellationToken ct) =>
        question.Answer(db, db.Bookings.IgnoreQueryFilters(), Fitting(question), BookingRow.From, BookingRow.Sorts, ct);

    IQueryable<Booking> Fitting(BookingList question)
    {
        IQueryable<Booking> found = db.Bookings;
        if (question.From is { } from)
        {
            var start = Helsinki.Day(from).Start;
            found = found.Where(b => b.End > start);
        }
        if (question.To is { } to)
        {
            var end = Helsinki.Day(to).End;
            found = found.Where(b => b.Start < end);
        }
        if (question.SpaceId is { } space) found = found.Where(b => b.SpaceId == (Id<Space>)space);
        if (question.OrganizationId is { } organization) found = found.Where(b => b.OrganizationId == organization);
        if (question.Status is { } status) found = found.Where(b => b.Status == status);
#pragma warning disable CA1304, CA1311, CA1862 // becomes lower() in the database
        if (question.Q is { Length: > 0 } q) found = found.Where(b => b.Title.ToLower().Contains(q.ToLower()));
#pragma warning restore CA1304, CA1311, CA1862
        return question.SeriesAsOne ? found.EachSeriesOnce() : found;
    }
}
