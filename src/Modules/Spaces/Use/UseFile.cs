using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Partnerships;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Use;

/// <summary>The use of spaces as the page shows it and as files give it: the same address, the same cut.</summary>
sealed class UseWords(Texts t, Say say, string language, IReadOnlyDictionary<string, string> types, IReadOnlyDictionary<string, string> themes, IReadOnlyDictionary<string, string> kinds)
{
    public static async Task<UseWords> Of(Texts t, Say say, string language, ISender sender, CancellationToken ct) => new(t, say, language,
        (await sender.Send(new PartnershipTypeWords(language), ct)).ToDictionary(w => w.Code, w => w.Name.Replace("\u00AD", "", StringComparison.Ordinal)),
        (await sender.Send(new ClassificationWords("themes", language), ct)).ToDictionary(w => w.Code, w => w.Words),
        (await sender.Send(new ClassificationWords("organization-kinds", language), ct)).ToDictionary(w => w.Code, w => w.Words));

    public string Type(string code) => code == UseCut.None ? t["spaces.use.type.none"] : types.GetValueOrDefault(code, code);

    public string Theme(string code) => code == UseCut.None ? t["spaces.use.theme.none"] : themes.GetValueOrDefault(code, code);

    public string Kind(string code) => code == UseCut.None ? t["spaces.use.kind.none"] : kinds.GetValueOrDefault(code, code);

    public string Weekday(DayOfWeek day) => say.In(language).WeekdayShort(new DateOnly(2024, 1, 7).AddDays((int)day));

    /// <param name="shown">How the page shows the first column and the number of bookings: as links to what they count.</param>
    public IReadOnlyList<ListColumn<UsedSpace>> Spaces(RenderFragment<UsedSpace>? shown = null) =>
    [
        new(t["spaces.column.space"], s => s.Name, Shown: shown),
        new(t["spaces.use.column.bookings"], s => s.Part.Bookings, Right: true),
        new(t["spaces.use.column.hours"], s => Round(s.Part.Hours), Right: true),
        new(t["spaces.use.column.open"], s => Round(s.OpenHours), Right: true),
        new(t["spaces.use.column.unused"], s => Round(s.Unused), Right: true),
        new(t["spaces.use.column.share"], s => s.Share is { } share ? say.In(language).Percent(share) : null, Right: true),
        new(t["spaces.use.column.free"], s => Round(s.Part.FreeHours), Right: true),
        new(t["spaces.use.column.value"], s => s.Part.Value, Right: true),
        new(t["spaces.column.came"], s => s.Part.Came, Right: true),
        new(t["spaces.use.column.missed"], s => s.Part.Missed == 0 ? null : s.Part.Missed, Right: true),
    ];

    public IReadOnlyList<ListColumn<UsePart>> Parts(string heading, Func<string, string> words, RenderFragment<UsePart>? shown = null) =>
    [
        new(heading, p => words(p.Code), Shown: shown),
        new(t["spaces.use.column.bookings"], p => p.Bookings, Right: true),
        new(t["spaces.use.column.hours"], p => Round(p.Hours), Right: true),
        new(t["spaces.use.column.free"], p => Round(p.FreeHours), Right: true),
        new(t["spaces.use.column.value"], p => p.Value, Right: true),
        new(t["spaces.column.came"], p => p.Came, Right: true),
        new(t["spaces.use.column.missed"], p => p.Missed == 0 ? null : p.Missed, Right: true),
    ];

    public IReadOnlyList<ListColumn<UseByYear.Row>> Years(RenderFragment<UseByYear.Row>? shown = null) =>
    [
        new(t["spaces.use.column.year"], y => y.Year, Shown: shown),
        new(t["spaces.use.column.bookings"], y => y.Bookings, Right: true),
        new(t["spaces.use.column.free"], y => Round(y.FreeHours), Right: true),
        new(t["spaces.use.column.value"], y => y.Value, Right: true),
        new(t["spaces.use.column.priced"], y => y.Priced, Right: true),
    ];

    public IReadOnlyList<ListColumn<UsedTime>> Bookings(UseFigures use, RenderFragment<UsedTime>? shown = null) =>
    [
        new(t["spaces.column.start"], b => Helsinki.Local(b.Start).DateTime, Shown: shown),
        new(t["spaces.column.end"], b => Helsinki.Local(b.End).DateTime, Shown: shown is null ? null : b => page => page.AddContent(0, say.Time(b.End))),
        new(t["spaces.column.space"], b => use.Spaces.First(s => s.Id == b.Space).Name),
        new(t["spaces.column.organization"], b => b.Organization is { } id ? use.Organizations.GetValueOrDefault(id) : null),
        new(t["spaces.column.people"], b => b.Planned, Right: true),
        new(t["spaces.column.came"], b => b.Missed ? t["spaces.status.noShow"] : b.Came, Right: true),
        new(t["spaces.use.column.free"], b => b.FreeHours == 0 ? null : Round(b.FreeHours), Right: true),
        new(t["spaces.use.column.value"], b => b.FreeHours == 0 ? null : b.Value, Right: true),
    ];

    static decimal? Round(decimal? hours) => hours is { } told ? Math.Round(told, 1) : null;
}

static class UseFile
{
    /// <summary>This calendar year until today, unless the address says otherwise.</summary>
    public static UseOfSpaces Asked(Address address, TimeProvider clock)
    {
        var today = Helsinki.Today(clock);
        return new(Dates.Day(address.One("from")) ?? new(today.Year, 1, 1), Dates.Day(address.One("to")) ?? today, new(
            Guid.TryParse(address.One("space"), out var space) ? space : null, Code(address.One("type")), Code(address.One("theme")),
            Number(address.One("weekday"), 6) is { } weekday ? (DayOfWeek)weekday : null, Number(address.One("hour"), 23))
        { Kind = Code(address.One("kind")), Only = Code(address.One("only")) });
    }

    public static async Task<IResult> Of(string what, string format, HttpContext http, ISender sender, Texts t, Say say, TimeProvider clock, CancellationToken ct)
    {
        var use = await sender.Send(Asked(Address.Of(http), clock), ct);
        var words = await UseWords.Of(t, say, Texts.Language, sender, ct);
        var name = t[$"spaces.use.{what}"];
        return what switch
        {
            "spaces" => ListFile.Of(name, format, words.Spaces(), use.Spaces),
            "types" => ListFile.Of(name, format, words.Parts(t["spaces.use.column.type"], words.Type), use.Types),
            "kinds" => ListFile.Of(name, format, words.Parts(t["spaces.use.column.kind"], words.Kind), use.Kinds),
            "years" => ListFile.Of(name, format, words.Years(), await sender.Send(new UseByYear(), ct)),
            "themes" => ListFile.Of(name, format, words.Parts(t["spaces.use.column.theme"], words.Theme), use.Themes),
            _ => ListFile.Of(name, format, words.Bookings(use), use.Bookings),
        };
    }

    static string? Code(string? text) => text is { Length: > 0 and <= 60 } ? text : null;

    static int? Number(string? text, int most) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;
}
