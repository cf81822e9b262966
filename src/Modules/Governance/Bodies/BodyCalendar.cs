using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Governance;

/// <summary>A body's public meetings for everybody's calendar, whoever asks; one that was taken away again is told as cancelled.</summary>
[OpenToAll]
sealed record BodyCalendar(Guid BodyId) : IQuery<BodyCalendar.Answer>
{
    internal sealed record Answer(Translated Names, IReadOnlyList<Row> Meetings);

    internal sealed record Row(MeetingRow Meeting, bool IsGone);

    /// <summary>The times where both ends are known; otherwise the day, with the hour it begins in words.</summary>
    internal static async Task<OpenAnswer> File(HttpContext http, ISender sender, CancellationToken ct)
    {
        var say = http.RequestServices.GetRequiredService<Yhdessa.Ui.Say>();
        var found = await sender.Send(new BodyCalendar(Guid.Parse((string)http.GetRouteValue("id")!)), ct);
        var site = http.Site() + http.Request.PathBase;
        return new(ICalendar.Of(found.Names.For(Texts.Language).Words, found.Meetings.Select(r => Entry(r, say, site))), ICalendar.MediaType, found.Meetings.Select(r => (DateTimeOffset?)r.Meeting.ModifiedAt).Max());
    }

    static CalendarEntry Entry(Row row, Yhdessa.Ui.Say say, string site) =>
        new($"meeting-{row.Meeting.Id}@yhdessa", row.Meeting.ModifiedAt, row.Meeting.Revision, GovernanceWords.Name(row.Meeting, say), row.IsGone ? "CANCELLED" : row.Meeting.State is MeetingStatus.Planned ? "TENTATIVE" : "CONFIRMED")
        {
            Time = row.Meeting is { Start: { } start, End: { } end } && end > start ? (start, end) : null,
            Days = (row.Meeting.Day, row.Meeting.Day),
            Location = row.Meeting.Place,
            Description = row.Meeting.Start is { } begins ? say.Moment(begins) : null,
            Url = $"{site}/meetings/{row.Meeting.Id}",
        };
}

sealed class BodyCalendarHandler(GovernanceDb db) : IRequestHandler<BodyCalendar, BodyCalendar.Answer>
{
    const int Most = 500;

    public async Task<BodyCalendar.Answer> Handle(BodyCalendar ask, CancellationToken ct)
    {
        var body = await db.Bodies.AsNoTracking().Living((Id<Body>)ask.BodyId, ct);
        var rows = await db.Meetings.AsNoTracking().Where(m => m.BodyId == body.Id && m.IsPublic).OrderByDescending(m => m.Day).Take(Most).ToListAsync(ct);
        return new(body.Names, [.. rows.Select(m => new BodyCalendar.Row(MeetingRow.Of(m, body, 0), m.DeletedAt is not null))]);
    }
}
