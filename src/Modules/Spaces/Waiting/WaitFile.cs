using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Waiting;

/// <summary>The lines for times that are taken: the same columns on the page and in its file, which has every page.</summary>
static class WaitFile
{
    const int Most = 10_000;

    public static IReadOnlyList<ListColumn<WaitLine>> Columns(Texts t, Say say, RenderFragment<WaitLine>? link = null, RenderFragment<WaitLine>? status = null) =>
    [
        new(t["spaces.column.title"], l => l.Wait.Title, Shown: link),
        new(t["spaces.wait.column.times"], l => string.Join("; ", l.Times.Select(time => $"{time.Space}, {say.Range(time.Time.Start, time.Time.End)}"))),
        new(t["spaces.column.organization"], l => l.Organization),
        new(t["spaces.column.people"], l => l.Wait.Attendees, Right: true),
        new(t["spaces.wait.column.place"], l => l.Wait.Place, Right: true),
        status is null ? new(t["spaces.wait.column.since"], l => l.Wait.CreatedAt) : new(t["spaces.column.waited"], l => say.Age(l.Wait.CreatedAt)),
        new(t["spaces.column.status"], l => WaitWords.State(l.Wait.State, t) + (l.Wait.OfferedUntil is { } until ? $", {t["spaces.wait.until", say.Moment(until)]}" : ""), Shown: status),
    ];

    public static async Task<IResult> Of(string format, ISender sender, Texts t, Say say, CancellationToken ct) =>
        ListFile.Of(t["spaces.wait.staff.title"], format, Columns(t, say), await sender.Send(new WaitNames(await sender.All(new WaitList(), ct, Most)), ct));
}
