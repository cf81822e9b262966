using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>The lines of the screens: the same columns on the page and in its files, which have the days as days.</summary>
static class BulletinFile
{
    const int Most = 10_000;

    public static async Task<IReadOnlyList<Choice>> Houses(ISender sender, CancellationToken ct) => [.. (await sender.Send(new FreeNow(), ct)).Select(s => new Choice(s.HouseId.ToString(), s.House)).Distinct()];

    public static IReadOnlyList<ListColumn<BulletinAnswer>> Columns(Texts t, Say say, IReadOnlyList<Choice> houses, IReadOnlyDictionary<Guid, OrganizationFact> organizations, RenderFragment<BulletinAnswer>? text = null) =>
    [
        new(t["events.bulletin.text"], b => b.Text.ToString(), Shown: text),
        .. text is null
            ? [new(t["events.form.first-day"], b => b.FirstDay), new(t["events.form.last-day"], b => b.LastDay)]
            : new ListColumn<BulletinAnswer>[] { new(t["events.bulletin.days"], b => say.Dates(b.FirstDay, b.LastDay)) },
        new(t["events.bulletin.house"], b => b.HouseId is { } house ? houses.FirstOrDefault(h => h.Value == house.ToString())?.Words : t["events.bulletin.house.all"]),
        new(t["events.bulletin.organization"], b => b.OrganizationId is { } id && organizations.TryGetValue(id, out var o) ? o.Name : null),
        new(t["events.bulletin.turns"], b => b.Weight, Right: true),
    ];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/staff/bulletins/list.{format:regex(^(csv|xlsx)$)}", async (string format, ISender sender, Texts t, Say say, TimeProvider clock, CancellationToken ct) =>
    {
        var rows = await sender.All(new BulletinList { From = Helsinki.Today(clock) }, ct, Most);
        var organizations = await sender.Send(new OrganizationFacts([.. rows.Select(b => b.OrganizationId).OfType<Guid>().Distinct()]), ct);
        return ListFile.Of(t["events.bulletins.title"], format, Columns(t, say, await Houses(sender, ct), organizations), rows);
    }).ExcludeFromDescription();
}
