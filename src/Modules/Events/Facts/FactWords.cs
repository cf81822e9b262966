using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>What a visitor asks, in a reader's words; null where nobody has told.</summary>
sealed class FactWords(Texts t, Say say, string language, IReadOnlyDictionary<string, string> languages, IReadOnlyDictionary<string, string> groups)
{
    string T(string key, params object?[] args) => t.In(language, key, args);

    public string? Price(EventAnswer e) => e.Price switch
    {
        null => null,
        { Free: true, Words: { } words } => $"{T("events.price.free")}. {words.For(language).Words}",
        { Free: true } => T("events.price.free"),
        { Euros: { } sum, Words: { } words } => $"{say.Euros(sum)}. {words.For(language).Words}",
        { Euros: { } sum } => say.Euros(sum),
        { Words: { } words } => words.For(language).Words,
        _ => T("events.price.costs"),
    };

    public string? Ages(EventAnswer e) => (e.AgeFrom, e.AgeTo) switch
    {
        ({ } from, { } to) when from == to => T("events.ages.one", from),
        ({ } from, { } to) => T("events.ages.between", from, to),
        ({ } from, null) => T("events.ages.from", from),
        (null, { } to) => T("events.ages.to", to),
        _ => null,
    };

    public string? Languages(EventAnswer e) => Listed(e.Languages, languages);
    public string? Groups(EventAnswer e) => Listed(e.TargetGroups, groups);

    /// <summary>On the spot, online or both; null where neither is told.</summary>
    public string? Way(EventAnswer e) => (e.Place ?? e.Municipality, e.OnlineUrl) switch
    {
        (null, null) => null,
        ({ }, null) => T("events.way.place"),
        (null, { }) => T("events.way.online"),
        _ => T("events.way.both"),
    };

    public string Access(AccessFact fact) => T($"events.access.{fact.Kind.Code()}");

    static string? Listed(IReadOnlyList<string> codes, IReadOnlyDictionary<string, string> words) => codes.Count == 0 ? null : string.Join(", ", codes.Select(c => words.GetValueOrDefault(c, c)));
}
