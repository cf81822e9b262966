using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Directory.Hsds;

/// <summary>What the address asks of a list: its page, its format and its filters, each read strictly.</summary>
sealed record HsdsQuery(IQueryCollection Asked, int Page, int Size, bool Lines)
{
    const int Usual = 50, Most = 100, MostMinimal = 5000;
    static readonly string[] always = ["search", "page", "per_page", "format"];

    public static HsdsQuery Of(HttpContext http, params string[] filters) => Of(http, Usual, Most, filters);

    public static HsdsQuery Of(HttpContext http, int usual, int most, params string[] filters)
    {
        var asked = http.Request.Query;
        if (asked.Keys.FirstOrDefault(k => !always.Contains(k) && !filters.Contains(k)) is { } stranger) throw new BadInput("unknown-field", stranger);
        var lines = asked["format"].FirstOrDefault() switch { null or "" or "json" => false, "ndjson" => true, _ => throw new BadInput("invalid", "format") };
        var minimal = filters.Contains("minimal") && Flag(asked, "minimal");   // the standard wants those all on one page
        return new(asked, Number(asked, "page", 1, 100_000), Number(asked, "per_page", minimal ? MostMinimal : usual, minimal ? MostMinimal : most), lines);
    }

    public string? Words(string name) => Asked[name].FirstOrDefault() switch { null or "" => null, { Length: <= 200 } words => words, _ => throw new BadInput("invalid", name) };

    public Guid? Id(string name) => Asked[name].FirstOrDefault() is not { Length: > 0 } text ? null : Guid.TryParse(text, out var id) ? id : throw new BadInput("invalid", name);

    public DateTimeOffset? Instant(string name) => Asked[name].FirstOrDefault() is not { Length: > 0 } text ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : throw new BadInput("invalid", name);

    public bool Flag(string name) => Flag(Asked, name);

    static bool Flag(IQueryCollection asked, string name) => asked[name].FirstOrDefault() switch { null or "false" or "0" => false, "" or "true" or "1" => true, _ => throw new BadInput("invalid", name) };

    static int Number(IQueryCollection asked, string name, int usual, int most) => asked[name].FirstOrDefault() is not { } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : throw new BadInput("invalid", name);

    /// <summary>The standard's page, or one thing a line without a page around them.</summary>
    public OpenAnswer Answer(int total, IEnumerable<object> contents, DateTimeOffset? modifiedAt)
    {
        var (rows, pages) = (contents.ToList(), Math.Max(1, (total + Size - 1) / Size));
        if (Lines) return new(string.Concat(rows.Select(r => OpenData.Json(r).Text + "\n")), "application/x-ndjson; charset=utf-8", modifiedAt);
        return OpenData.Json(new { total_items = total, total_pages = pages, page_number = Page, size = rows.Count, first_page = Page == 1, last_page = Page >= pages, empty = rows.Count == 0, contents = rows }, modifiedAt: modifiedAt);
    }
}
