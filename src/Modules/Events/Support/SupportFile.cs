using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Events.Support;

/// <summary>The words and the files of support figures.</summary>
sealed class SupportWords(Texts t, string language, IReadOnlyList<Municipality> municipalities)
{
    public static async Task<SupportWords> Of(Texts t, string language, ISender sender, CancellationToken ct) => new(t, language, await sender.Send(new Municipalities(), ct));

    public string Topic(string code) => t[$"events.support.topic.{code}"];
    public string Kind(SupportKind kind) => t[kind is SupportKind.Call ? "events.support.kind.call" : "events.support.kind.session"];
    public string Town(string code) => municipalities.FirstOrDefault(m => m.Code == code) is { } town ? Name(town) : code;
    string Name(Municipality town) => language == "sv" ? town.Sv : town.Fi;
    public IReadOnlyList<Choice> Towns => [.. municipalities.Select(m => new Choice(m.Code, Name(m)))];
    public static string Month(string code, Say say) => say.Month(DateOnly.ParseExact(code + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture));

    public IReadOnlyList<ListColumn<SupportFigures.Part>> Parts(string heading, Func<string, string> words, Microsoft.AspNetCore.Components.RenderFragment<SupportFigures.Part>? shown = null) =>
    [
        new(heading, p => words(p.Code), Shown: shown), new(t["events.support.kind.session"], p => p.Sessions, Right: true), new(t["events.support.kind.call"], p => p.Calls, Right: true), new(t["events.support.both"], p => p.Both, Right: true),
    ];

    public IReadOnlyList<ListColumn<SupportRow>> Rows(IReadOnlyDictionary<Guid, OrganizationFact> organizations) =>
    [
        new(t["events.shifts.day"], r => r.Day), new(t["events.facet.organization"], r => organizations.GetValueOrDefault(r.OrganizationId)?.Name), new(t["events.support.kind"], r => Kind(r.Kind)),
        new(t["events.materials.facet.topic"], r => Topic(r.Topic)), new(t["events.facet.municipality"], r => Town(r.Municipality)), new(t["events.support.people"], r => r.People, Right: true),
    ];
}

static class SupportFile
{
    /// <summary>This calendar year until today, unless the address says otherwise.</summary>
    public static SupportFigures Asked(Address address, TimeProvider clock)
    {
        var today = Helsinki.Today(clock);
        return new(Dates.Day(address.One("from")) ?? new(today.Year, 1, 1), Dates.Day(address.One("to")) ?? today, Guid.TryParse(address.One("organization"), out var id) ? id : null);
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/staff/support/list.{format:regex(^(csv|xlsx)$)}", async (string format, HttpContext http, ISender sender, Texts t, TimeProvider clock, CancellationToken ct) =>
    {
        var figures = await sender.Send(Asked(Address.Of(http), clock), ct);
        var words = await SupportWords.Of(t, Texts.Language, sender, ct);
        var names = await sender.Send(new OrganizationFacts([.. figures.Rows.Select(r => r.OrganizationId).Distinct()]), ct);
        return ListFile.Of(t["events.support.figures"], format, words.Rows(names), figures.Rows);
    }).ExcludeFromDescription();
}
