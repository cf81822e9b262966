using Yhdessa.Search;
using Yhdessa.Ui;

namespace Yhdessa.Directory;

/// <summary>Why an organization was found, in the reader's words: what it tells that answers the need, where it works and in which languages, and how surely that holds.</summary>
sealed class PartnerReasons(ISearch search, Texts texts, Say say, TimeProvider clock)
{
    const int Most = 5;

    static string Language => Texts.Language;

    public async Task<IReadOnlyList<PartnerReason>> Of(Organization o, string need, string? near, int? distance, CancellationToken ct)
    {
        var told = Told(o).ToList();
        var why = await search.Why(need, [.. told.Select(t => t.Searched)], ct);
        var match = told.Zip(why, (t, words) => (t.Reason, Words: words)).Where(m => m.Words.Count > 0).ToList();
        var strong = match.Where(m => m.Reason.Because is not "text").DistinctBy(m => m.Reason.Words).Take(Most).ToList();
        var mentioned = match.Where(m => m.Reason.Because is "text").SelectMany(m => m.Words).Except(strong.SelectMany(m => m.Words)).ToList();   // a description matters for what nothing else tells
        return [.. strong.Select(m => m.Reason), .. mentioned.Count == 0 ? [] : new[] { Say("text", null, string.Join(", ", mentioned)) }, .. Place(o, near, distance), .. Spoken(o), .. Fresh(o)];
    }

    /// <summary>What it tells of itself, the surest reason first, with the text in every language that it may be found by.</summary>
    IEnumerable<(string Searched, PartnerReason Reason)> Told(Organization o) =>
    [
        .. o.CoreWork.Select(c => (Everywhere(Classifications.CoreWork, c), Say("coreWork", c, Tags.Shown(c, Language)))),
        .. o.Services.Select(s => (string.Join(' ', s.Name.All.Concat(s.Description?.All ?? [])), Say("service", s.Name.For(Language).Words, s.Name.For(Language).Words))),
        .. o.Expertise.Select(e => (e, Say("expertise", e, e))),
        .. o.Themes.Select(c => (Everywhere(Classifications.Themes, c), Say("theme", c, Classifications.Word(Classifications.Themes, c, Language)))),
        .. o.TargetGroups.Select(c => (Everywhere(Classifications.TargetGroups, c), Say("targetGroup", c, Classifications.Word(Classifications.TargetGroups, c, Language)))),
        .. o.HytePriorities.Select(c => (Everywhere(Classifications.HytePriorities, c), Say("hytePriority", c, Classifications.Word(Classifications.HytePriorities, c, Language)))),
        (string.Join(' ', o.Names.All.Concat(o.JoinedNames).Concat(o.Season?.AlsoKnownAs ?? []).Append(o.Season?.NameVerbatim)), Say("name", null)),
        (string.Join(' ', new[] { o.Summary, o.Description, o.PlainText }.OfType<Translated>().SelectMany(t => t.All)), new("text", null, "")),
    ];

    static string Everywhere(string list, string code) => string.Join(' ', Texts.Languages.Select(l => Classifications.Word(list, code, l)));

    IEnumerable<PartnerReason> Place(Organization o, string? near, int? distance)
    {
        if (o.RegionWide is true) yield return Say("regionWide", null);
        else if (near is not null && distance is 0) yield return Say("place", near, Nearby.In(near, Language));
        else if (near is not null && distance is { } steps && Nearest(o, near) is { } place) yield return Say(steps == 1 ? "near" : "elsewhere", place, Nearby.In(place, Language));
        else if (near is null && o.HomeMunicipality is { } home) yield return Say("place", home, Nearby.In(home, Language));
    }

    static string? Nearest(Organization o, string near) => o.Areas.Append(o.HomeMunicipality).OfType<string>().Select(a => Region.ParentOf(a) ?? a).Where(Region.IsMunicipality).MinBy(a => Nearby.From(near)[a]);

    /// <summary>Somebody who trains or helps has to be understood.</summary>
    IEnumerable<PartnerReason> Spoken(Organization o)
    {
        if (o.Languages.Count > 0) yield return Say("language", string.Join(',', o.Languages), string.Join(", ", o.Languages.Select(l => Classifications.Word(Classifications.Languages, l, Language))));
    }

    IEnumerable<PartnerReason> Fresh(Organization o)
    {
        if (o.FreshnessAt(clock.Now()) is not { } fresh) yield return new("freshness", null, texts["directory.fresh.none"]);
        else yield return new("freshness", fresh.State, texts[$"directory.fresh.{fresh.Because}", say.Date(fresh.Since)]);
    }

    PartnerReason Say(string because, string? value, params object?[] words) => new(because, value, texts[$"directory.partner.because.{because}", words]);
}
