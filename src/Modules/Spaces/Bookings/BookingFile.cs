using Yhdessa.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Spaces.Bookings;

/// <summary>The bookings' list as the page shows it and as a file gives it.</summary>
static class BookingFile
{
    const int Most = 10_000;

    public static BookingList Asked(IQueryCollection query) => new()
    {
        From = Dates.Day(query["from"]),
        To = Dates.Day(query["to"]),
        Status = query["status"].FirstOrDefault().As<BookingStatus>(),
        SpaceId = Guid.TryParse(query["space"], out var space) ? space : null,
        Q = query["q"].FirstOrDefault() is { Length: > 0 and <= 120 } q ? q : null,
        Page = Address.PageIn(query["page"]),
        Sort = new([query["sort"].FirstOrDefault() switch { "start" => ("start", false), "title" => ("title", false), "-title" => ("title", true), _ => ("start", true) }]),
    };

    public static IReadOnlyList<ListColumn<BookingLine>> Columns(Texts t, Say say, RenderFragment<BookingLine>? status = null, RenderFragment<BookingLine>? link = null) =>
    [
        new(t["spaces.column.start"], l => status is null ? Helsinki.Local(l.Booking.Start).DateTime : say.Range(l.Booking.Start, l.Booking.End), "start"),
        .. status is null ? [new ListColumn<BookingLine>(t["spaces.column.end"], l => Helsinki.Local(l.Booking.End).DateTime)] : Array.Empty<ListColumn<BookingLine>>(),
        new(t["spaces.column.title"], l => l.Booking.Title, "title", link),
        new(t["spaces.column.space"], l => l.Space),
        new(t["spaces.column.organization"], l => l.Organization),
        new(t["spaces.column.people"], l => l.Booking.Attendees, Right: true),
        new(t["spaces.column.came"], l => l.Booking.Attendance, Right: true),
        new(t["spaces.column.status"], l => SpaceWords.Status(l.Booking.Status, t), Shown: status),
    ];

    /// <summary>Everything the filters leave, not only the page at hand.</summary>
    public static async Task<IResult> Of(string format, HttpContext http, ISender sender, Texts texts, Say say, CancellationToken ct)
    {
        if (format is not ("csv" or "xlsx")) return Results.NotFound();
        var rows = await sender.All(Asked(http.Request.Query), ct, Most);
        return ListFile.Of(texts["spaces.bookings.file"], format, Columns(texts, say), await sender.Send(new BookingLines(rows), ct));
    }

    /// <summary>One booking for the booker's own calendar.</summary>
    public static async Task<IResult> Calendar(Id<Booking> id, ISender sender, CancellationToken ct)
    {
        var line = (await sender.Send(new BookingLines([await sender.Send(new BookingDetails(id), ct)]), ct))[0];
        return Results.Text(BookingCalendar.Of(line.Booking, $"{line.Space}, {line.House}"), "text/calendar; charset=utf-8");
    }
}
