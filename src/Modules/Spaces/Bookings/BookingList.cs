namespace Yhdessa.Spaces.Bookings;

/// <summary>All bookings, as a handler looks for them.</summary>
[Requires(SpacesModule.Handle)]
sealed record BookingList : IQuery<BookingList.Answer>
{
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public Guid? Space { get; init; }
    public Guid? Organization { get; init; }
    public BookingStatus? Status { get; init; }
    public string? Q { get; init; }
    public bool LatestFirst { get; init; }
    public int Page { get; init; } = 1;
    public int PageSize { get; init; } = 50;

    public sealed record Answer(IReadOnlyList<BookingLine> Lines, int Total);
}

sealed class BookingListHandler(SpacesDb db, ISender sender) : IRequestHandler<BookingList, BookingList.Answer>
{
    public async Task<BookingList.Answer> Handle(BookingList question, CancellationToken ct)
    {
        var found = Fitting(question);
        var total = await found.CountAsync(ct);
        var ordered = question.LatestFirst ? found.OrderByDescending(b => b.Start).ThenBy(b => b.Id) : found.OrderBy(b => b.Start).ThenBy(b => b.Id);
        var rows = await ordered.Skip((question.Page - 1) * question.PageSize).Take(question.PageSize).Select(BookingRow.From).ToListAsync(ct);
        return new(await db.Lines(rows, sender, ct), total);
    }

    IQueryable<Booking> Fitting(BookingList question)
    {
        var found = db.Bookings.AsNoTracking();
        if (question.From is { } from) found = found.Where(b => b.End > Helsinki.Day(from).Start);
        if (question.To is { } to) found = found.Where(b => b.Start < Helsinki.Day(to).End);
        if (question.Space is { } space) found = found.Where(b => b.SpaceId == (Id<Space>)space);
        if (question.Organization is { } organization) found = found.Where(b => b.OrganizationId == organization);
        if (question.Status is { } status) found = found.Where(b => b.Status == status);
        if (question.Q is { Length: > 0 } q) found = found.Where(b => b.Title.ToLower().Contains(q.ToLower()));
        return found;
    }
}
