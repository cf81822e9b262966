using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Yhdessa.Partnerships.Types;
using Yhdessa.Ui;

namespace Yhdessa.Partnerships.Register;

/// <summary>The register as the staff's page shows it and as a file gives it: the same columns and filters.</summary>
static class PartnershipFile
{
    static readonly string[] sorts = ["organization", "type", "year", "from"];

    public static PartnershipRegister Asked(IQueryCollection query) => new()
    {
        Year = int.TryParse(query["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2100 ? year : null,
        Type = query["type"].FirstOrDefault() is { Length: > 0 and <= 40 } type ? [type] : [],
        Page = Address.PageIn(query["page"]),
        Sort = query["sort"].FirstOrDefault() is { } sort && sorts.Contains(sort.TrimStart('-')) ? new([(sort.TrimStart('-'), sort.StartsWith('-'))]) : null,
    };

    public static IReadOnlyList<ListColumn<PartnershipRow>> Columns(Texts t, string language, RenderFragment<PartnershipRow>? link = null, RenderFragment<PartnershipRow>? state = null) =>
    [
        new(t["partnerships.column.organization"], r => r.Organization?.Name ?? t["partnerships.unknown-organization"], "organization", link),
        new(t["partnerships.column.type"], r => r.OfType.Names.For(language).Words, "type"),
        new(t["partnerships.column.year"], r => $"{r.Year}", "year"),
        new(t["partnerships.column.from"], r => r.From, "from"),
        new(t["partnerships.column.until"], r => r.Until),
        new(t["partnerships.column.state"], r => t[$"partnerships.state.{State(r)}"], Shown: state),
        .. link is null ? [new ListColumn<PartnershipRow>(t["partnerships.column.source"], r => r.Source is { } source ? TypeWords.Source(t, source) : t["partnerships.source.staff"])] : Array.Empty<ListColumn<PartnershipRow>>(),
    ];

    /// <summary>A season's list says that there was a partnership that year, and nothing of its end.</summary>
    public static string State(PartnershipRow row) => row switch
    {
        { Ended: true } => "ended",
        { IsPublic: false } => "waiting",
        { From: null, Until: null } => "unknown",
        _ => "valid",
    };

    public static string Color(PartnershipRow row) => State(row) switch { "ended" or "unknown" => "off", "valid" => "ok", _ => "warn" };

    public static async Task<IResult> Of(string format, HttpContext http, ISender sender, Texts texts, CancellationToken ct)
    {
        var rows = await sender.All(Asked(http.Request.Query), ct);
        return ListFile.Of(texts["partnerships.staff.title"], format, Columns(texts, Texts.Language), rows);
    }
}
