using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Events.Materials;

/// <summary>How a material is said to a reader: its kind, its licence, its topic, its language.</summary>
sealed class MaterialWords(Texts t, Say say, IReadOnlyList<ClassificationWord> topics)
{
    public static readonly IReadOnlyList<string> Needs = ["captions", "plain", "accessible"], Languages = ["fi", "sv", "en", "other"];

    public static async Task<MaterialWords> Of(Texts t, Say say, string language, ISender sender, CancellationToken ct) => new(t, say, await sender.Send(new ClassificationWords("themes", language), ct));

    public IReadOnlyList<ClassificationWord> Topics => topics;
    public string Kind(MaterialKind kind) => t[$"events.materials.kind.{kind.Code()}"];
    public string Licence(Licence licence) => t[$"events.materials.licence.{licence.Code()}"];
    public string Topic(string code) => topics.FirstOrDefault(w => w.Code == code)?.Words ?? code;
    public string Language(string code) => t[$"events.materials.language.{code}"];
    public static string Need(Texts t, string need) => t[$"events.materials.need.{need}"];

    /// <summary>What it is like, in a line: "Tallenne · suomi · tekstitetty · CC BY 4.0".</summary>
    public IEnumerable<string> Facts(MaterialRow m)
    {
        yield return Kind(m.Kind);
        if (m.Topic is { } topic) yield return Topic(topic);
        if (m.Language is { } language) yield return Language(language);
        if (m.Kind is MaterialKind.Recording) yield return t[m.Captions switch { true => "events.materials.need.captions", false => "events.materials.captions.none", _ => "events.materials.captions.unknown" }];
        if (m.Plain) yield return Need(t, "plain");
        if (m.Accessible) yield return Need(t, "accessible");
        yield return Licence(m.Licence);
        if (m.Views is { } views && m.ViewsOn is { } day) yield return t["events.materials.views", say.Number(views), say.Date(day)];
    }

    /// <summary>Who may open it: "Kaikille", "Ilmoittautuneille, kaikille 1.4.2026 alkaen".</summary>
    public string Release(MaterialRow m, DateOnly today) => m switch
    {
        { IsDraft: true } => t["events.publication.draft"],
        { PublicFrom: { } day } when day <= today => t["events.materials.release.public"],
        { PublicFrom: { } day, EventId: null } => t["events.materials.release.from", say.Date(day)],
        { PublicFrom: { } day } => t["events.materials.release.registered-from", say.Date(day)],
        { EventId: null } => t["events.materials.release.nobody"],
        _ => t["events.materials.release.registered"],
    };

    public IReadOnlyList<Facet> Facets(IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> counts) =>
    [
        Facet("topic", counts, Topic), Facet("kind", counts, k => t[$"events.materials.kind.{k}"]), Facet("language", counts, Language),
        Facet("accessibility", counts, n => Need(t, n)), Facet("licence", counts, l => t[$"events.materials.licence.{l}"]),
    ];

    Facet Facet(string name, IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> counts, Func<string, string> words) =>
        new(name, t[$"events.materials.facet.{name}"], [.. counts[name].Select(c => new FacetValue(c.Value, words(c.Value), c.Count))]);
}
