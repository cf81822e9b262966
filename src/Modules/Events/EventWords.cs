using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>How an event is said to a reader: its date as honest words, its place, its kind.</summary>
sealed class EventWords(Texts t, Say say, IReadOnlyList<Municipality> municipalities, string language)
{
    public static async Task<EventWords> Of(Texts t, Say say, string language, ISender sender, CancellationToken ct) => new(t, say.In(language), await sender.Send(new Municipalities(), ct), language);

    string T(string key, params object?[] args) => t.In(language, key, args);

    public string When(EventAnswer e) => e.Date switch
    {
        { Precision: DatePrecision.Exact, Start: { } start, End: { } end } => say.Range(start, end),
        { Precision: DatePrecision.Exact, Start: { } start } => say.Moment(start),
        { Precision: DatePrecision.Exact, FirstDay: { } first, LastDay: { } last } => first == last ? say.Day(first) : say.Dates(first, last),
        { Precision: DatePrecision.Range or DatePrecision.Month, FirstDay: { } first, LastDay: { } last } => AreMonths(first, last) ? T("events.when.within", Months(first, last)) : T("events.when.between", say.Dates(first, last)),
        { Precision: DatePrecision.OnDemand } => T("events.when.onDemand"),
        _ => T(e.Source?.Certainty == "none" ? "events.when.none" : "events.when.unconfirmed"),
    };

    /// <summary>What a letter tells of it, a line each.</summary>
    public IEnumerable<string> Facts(EventAnswer e)
    {
        yield return $"{T("events.mail.when")}: {When(e)}";
        if (Where(e) is { } where) yield return $"{T("events.where")}: {where}";
    }

    /// <summary>Where its day stands above it: the clock alone, and the whole time only of what lasts longer than the day.</summary>
    public string? Clock(EventAnswer e) => e.Date switch
    {
        { FirstDay: var first, LastDay: var last } when first != last => When(e),
        { Start: { } start, End: { } end } => say.Times(start, end),
        { Start: { } start } => say.Time(start),
        _ => null,
    };

    static bool AreMonths(DateOnly first, DateOnly last) => first.Day == 1 && last.AddDays(1).Day == 1;

    /// <summary>"marraskuussa 2024", "loka–marraskuussa 2024", "October–November 2024": a Finnish month bends and is short before another.</summary>
    string Months(DateOnly first, DateOnly last)
    {
        var end = language == "fi" ? say.Month(last).Replace("kuu\u00A0", "kuussa\u00A0", StringComparison.Ordinal) : say.Month(last);
        if ((first.Year, first.Month) == (last.Year, last.Month)) return end;
        return T("events.when.months", language == "fi" ? say.MonthShort(first) : say.Month(first).Split('\u00A0')[0], end);
    }

    /// <summary>What stands on the open leaf's last line.</summary>
    public string LeafWhen(EventAnswer e) => e.Date is { FirstDay: { } first, LastDay: { } last } ? $"{say.MonthShort(first)}–{say.MonthShort(last)}" : e.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public string Town(string code) => municipalities.FirstOrDefault(m => m.Code == code) is { } town ? (language == "sv" ? town.Sv : town.Fi)
        : municipalities.SelectMany(m => m.Subareas).FirstOrDefault(s => s.Code == code)?.Name ?? code;

    /// <summary>"Kumppanuustalo Fellmannia, Lahti", "Nastola, Lahti", "Kotka". A place that names the town already does not name it twice.</summary>
    public string? Where(EventAnswer e)
    {
        var town = e.Municipality is { } code ? Town(code) : null;
        string?[] parts = [e.Place, e.Subarea is { } area ? Town(area) : null, Names(e.Place, e.Municipality) ? null : town];
        return string.Join(", ", parts.OfType<string>()) is { Length: > 0 } where ? where : null;
    }

    /// <summary>In either language: the sources are Finnish.</summary>
    bool Names(string? place, string? code) => place is not null && municipalities.FirstOrDefault(m => m.Code == code) is { } town
        && (place.Contains(town.Fi, StringComparison.OrdinalIgnoreCase) || place.Contains(town.Sv, StringComparison.OrdinalIgnoreCase));

    public string? Organizer(EventAnswer e) => e.HostMunicipality is { } host ? Town(host) : e.Organizer;

    public string Type(EventType type) => T($"events.type.{type.Code()}");
    public string Kind(EventKind kind) => T($"events.kind.{kind.Code()}");
    public string Status(EventStatus status) => T($"events.status.{status.Code()}");
    public static string Color(EventKind kind) => kind switch { EventKind.Municipal => "granite", EventKind.Forum => "heather", _ => "lake" };

    public string Document(string document) => SeasonPart.Document(t, document);
}
