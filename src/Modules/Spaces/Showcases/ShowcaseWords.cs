using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Showcases;

/// <summary>Words about showcases that several pages say, and the list as a file.</summary>
static class ShowcaseWords
{
    /// <summary>What the list's rules mean today, in a sentence each.</summary>
    public static IEnumerable<string> Rules(ShowcaseListRow list, Texts t, Say say, DateOnly today)
    {
        if (list.FirstUntil is { } first && today <= first) yield return t["spaces.showcases.rule.first", say.Date(first)];
        if (today <= list.SharedUntil) yield return t[list.MostEach == 1 ? "spaces.showcases.rule.one" : "spaces.showcases.rule.shared", list.MostEach, say.Date(list.SharedUntil)];
        else yield return t["spaces.showcases.rule.all"];
        yield return list.CancelDays == 0 ? t["spaces.showcases.rule.cancel.any"] : t["spaces.showcases.rule.cancel", list.CancelDays];
    }

    public static string Rhythm(ShowcaseRhythm rhythm, Say say) => say.Recurrence(Recurrence.Read(rhythm.Recurrence), rhythm.First, (rhythm.From, rhythm.To));

    public static string Place(ShowcasePlaceRow place, Texts t) => place.Needs is { } needs ? $"{t["spaces.showcases.place", place.Number]}: {needs}" : t["spaces.showcases.place", place.Number];

    public static IReadOnlyList<ListColumn<ShowcasePlaceRow>> Columns(Texts t, Say say, RenderFragment<ShowcasePlaceRow>? holder = null) =>
    [
        new(t["spaces.column.when"], p => holder is null ? Helsinki.Local(p.Start).DateTime : say.Range(p.Start, p.End)),
        .. holder is null ? [new ListColumn<ShowcasePlaceRow>(t["spaces.column.end"], p => Helsinki.Local(p.End).DateTime)] : Array.Empty<ListColumn<ShowcasePlaceRow>>(),
        new(t["spaces.column.space"], p => p.Space),
        new(t["spaces.showcases.column.place"], p => Place(p, t)),
        new(t["spaces.column.organization"], p => p.Organization, Shown: holder),
    ];

    public static async Task<IResult> File(Id<ShowcaseList> id, string format, ISender sender, Texts texts, Say say, CancellationToken ct)
    {
        if (format is not ("csv" or "xlsx")) return Results.NotFound();
        var list = await sender.Send(new OneShowcaseList(id), ct);
        return ListFile.Of(list.Name, format, Columns(texts, say), await sender.All(new ShowcasePlaces { ListId = list.Id, From = new DateOnly(2000, 1, 1) }, ct));
    }
}
