using Microsoft.AspNetCore.Http;
using Yhdessa.Ui;

namespace Yhdessa.Participation.Impact;

/// <summary>Figures in words, and the filters of their pages and files.</summary>
static class ImpactWords
{
    public static string Kind(Texts t, LedgerKind kind) => t[$"participation.impact.kind.{kind}"];

    public static string Source(Texts t, string source) => t[$"participation.impact.source.{source}"];

    public static string Value(Texts t, Say say, LedgerKind kind, decimal? value) => value is not { } known ? t["participation.impact.few"] : kind switch
    {
        LedgerKind.Feedback => t["participation.impact.of-five", say.NumberUpTo(known, 1)],
        LedgerKind.HoursBooked or LedgerKind.VolunteerHours => t["participation.impact.hours", say.NumberUpTo(known, 1)],
        LedgerKind.DaysToDone => t["participation.impact.days", say.NumberUpTo(known, 1)],
        _ => say.Number(known),
    };

    public static ImpactFigures Figures(IQueryCollection query) => new() { Organization = Organization(query), Municipality = Municipality(query), Period = Period(query), PageSize = ListQuery<ImpactFigure>.MostOnPage };

    public static LedgerRows Rows(LedgerKind kind, IQueryCollection query) => new(kind)
    {
        Organization = Organization(query),
        Municipality = Municipality(query),
        Period = Period(query),
        Page = Address.PageIn(query["page"]),
    };

    static Guid? Organization(IQueryCollection query) => Guid.TryParse(query["organization"], out var id) ? id : null;
    static string? Municipality(IQueryCollection query) => query["municipality"].FirstOrDefault() is { Length: 3 } code ? code : null;

    /// <summary>The page's own word is year; "period" is the program's and takes a month too.</summary>
    static string? Period(IQueryCollection query) => new[] { query["year"].FirstOrDefault(), query["period"].FirstOrDefault() }.FirstOrDefault(p => LedgerWishes.Days(p) is not null);

    public static LedgerKind? KindOf(string? name) => Enum.GetValues<LedgerKind>().Select(k => (LedgerKind?)k).FirstOrDefault(k => k!.Value.Code() == name);

    public static IReadOnlyList<ListColumn<LedgerRow>> Columns(Texts t, Say say, LedgerKind kind, Microsoft.AspNetCore.Components.RenderFragment<LedgerRow>? link = null) =>
    [
        new(t["participation.impact.column.what"], r => Subject(t, r), Shown: link),
        new(t["participation.impact.column.when"], r => link is null ? r.From : say.Dates(r.From, r.To)),
        new(t["participation.impact.column.value"], r => link is null ? r.Value : Value(t, say, kind, r.Value), Right: true),
        new("n", r => r.N, Right: true),
        new(t["participation.impact.column.source"], r => Source(t, r.Source)),
    ];

    public static string Subject(Texts t, LedgerRow row) => row.Subject.Length > 0 ? row.Subject : t["participation.impact.unnamed"];

    public static async Task<IResult> FileOfFigures(string format, HttpContext http, ISender sender, Texts t, Say say, CancellationToken ct) => ListFile.Of(t["participation.impact.title"], format,
    [
        new ListColumn<ImpactFigure>(t["participation.impact.column.what"], f => Kind(t, f.Kind)),
        new(t["participation.impact.column.value"], f => f.Value is { } value ? value : t["participation.impact.few"]),
        new("n", f => f.N),
        new(t["participation.impact.column.when"], f => say.Dates(f.From, f.To)),
        new(t["participation.impact.column.source"], f => f.Source is { } source ? Source(t, source) : null),
    ], (await sender.Send(Figures(http.Request.Query), ct)).Items);

    public static async Task<IResult> FileOfRows(string kind, string format, HttpContext http, ISender sender, Texts t, Say say, CancellationToken ct) => KindOf(kind) is { } known
        ? ListFile.Of(Kind(t, known), format, Columns(t, say, known), await sender.All(Rows(known, http.Request.Query), ct, 10_000))
        : Results.NotFound();
}
