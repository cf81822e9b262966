using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Directory.Hsds;

/// <summary>Open Referral HSDS 3.1 without a key: pages of at most a hundred, filters that narrow together.</summary>
static class OpenReferral
{
    const int Usual = 50, Most = 100;
    static readonly string[] known = ["page", "per_page", "search", "taxonomy_term_id", "organization_id", "modified_after", "minimal", "full", "full_service", "format"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpen("/hsds", (http, _, _) => Task.FromResult(OpenData.Json(new { version = "3.1", profile = "https://docs.openreferral.org/en/v3.1.1/hsds/", openapi_url = "https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json" })));
        routes.MapOpen("/hsds/organizations", (http, sender, ct) => List(http, sender, (shape, o) => shape.Organization(o), ct));
        routes.MapOpen("/hsds/organizations/{id:guid}", (http, sender, ct) => One(http, sender, new(1, 1) { Organization = Id(http) }, (shape, o) => shape.Organization(o, withServices: true), ct));
        routes.MapOpen("/hsds/services", (http, sender, ct) => List(http, sender, (shape, o) => shape.Service(o), ct));
        routes.MapOpen("/hsds/services/{id:guid}", (http, sender, ct) => One(http, sender, new(1, 1) { Service = Id(http) }, (shape, o) => shape.Service(o, whole: true), ct));
        routes.MapOpen("/hsds/taxonomies", (http, _, _) => Task.FromResult(Whole(http, HsdsTerms.Lists.Select(HsdsShape.Taxonomy))));
        routes.MapOpen("/hsds/taxonomies/{id:guid}", (http, _, _) => Task.FromResult(First(HsdsTerms.Lists.Where(l => HsdsTerms.TaxonomyId(l) == Id(http)).Select(HsdsShape.Taxonomy))));
        routes.MapOpen("/hsds/taxonomy_terms", (http, _, _) => Task.FromResult(Whole(http, Terms(Given(http, "taxonomy_id")))));
        routes.MapOpen("/hsds/taxonomy_terms/{id:guid}", (http, _, _) => Task.FromResult(First(Terms(null).Where(t => (Guid)t["id"]! == Id(http)))));
        routes.MapOpen("/hsds/service_at_locations", (http, _, _) => Task.FromResult(Whole(http, [])));   // no organization has told where and when yet
    }

    static IEnumerable<Dictionary<string, object?>> Terms(Guid? taxonomy) =>
        HsdsTerms.Lists.Where(l => taxonomy is null || HsdsTerms.TaxonomyId(l) == taxonomy).SelectMany(l => Classifications.Of(l).Select(t => HsdsShape.Term(l, t)));

    static async Task<OpenAnswer> List(HttpContext http, ISender sender, Func<HsdsShape, OrganizationAnswer, object> tell, CancellationToken ct)
    {
        var (page, size) = Paging(http, known);
        var found = await sender.Send(new HsdsPage(page, size)
        {
            Search = http.Request.Query["search"].FirstOrDefault() is { Length: > 0 and <= 200 } words ? words : null,
            Organization = Given(http, "organization_id"),
            Term = Given(http, "taxonomy_term_id"),
            ModifiedAfter = Instant(http, "modified_after"),
        }, ct);
        var shape = Shape(http);
        return Page(page, size, found.Total, found.Organizations.Select(o => tell(shape, o)), found.Organizations.Select(o => (DateTimeOffset?)o.ModifiedAt).Max());
    }

    static async Task<OpenAnswer> One(HttpContext http, ISender sender, HsdsPage ask, Func<HsdsShape, OrganizationAnswer, object> tell, CancellationToken ct) =>
        (await sender.Send(ask, ct)).Organizations is [var one] ? OpenData.Json(tell(Shape(http), one), modifiedAt: one.ModifiedAt) : throw new NotFound("organization");

    static OpenAnswer First(IEnumerable<object> found) => OpenData.Json(found.FirstOrDefault() ?? throw new NotFound("taxonomy"));

    static OpenAnswer Whole(HttpContext http, IEnumerable<object> rows)
    {
        var (page, size) = Paging(http, [.. known, "taxonomy_id", "parent_id", "top_only", "service_id", "location_id", "postcode", "proximity"]);
        var all = rows.ToList();
        return Page(page, size, all.Count, all.Skip((page - 1) * size).Take(size), null);
    }

    static OpenAnswer Page(int page, int size, int total, IEnumerable<object> contents, DateTimeOffset? modifiedAt)
    {
        var (rows, pages) = (contents.ToList(), Math.Max(1, (total + size - 1) / size));
        return OpenData.Json(new { total_items = total, total_pages = pages, page_number = page, size = rows.Count, first_page = page == 1, last_page = page >= pages, empty = rows.Count == 0, contents = rows }, modifiedAt: modifiedAt);
    }

    static HsdsShape Shape(HttpContext http) => new(http.Site(), http.RequestServices.GetRequiredService<Texts>()["ui.unknown"]);

    static (int Page, int Size) Paging(HttpContext http, string[] known)
    {
        if (http.Request.Query.Keys.FirstOrDefault(k => !known.Contains(k)) is { } stranger) throw new BadInput("unknown-field", stranger);
        return (Number(http, "page", 1, 100_000), Number(http, "per_page", Usual, Most));
    }

    static int Number(HttpContext http, string name, int usual, int most) => http.Request.Query[name].FirstOrDefault() is not { } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : throw new BadInput("invalid", name);

    static Guid? Given(HttpContext http, string name) => http.Request.Query[name].FirstOrDefault() is not { Length: > 0 } text ? null : Guid.TryParse(text, out var id) ? id : throw new BadInput("invalid", name);

    static DateTimeOffset? Instant(HttpContext http, string name) => http.Request.Query[name].FirstOrDefault() is not { Length: > 0 } text ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : throw new BadInput("invalid", name);

    static Guid Id(HttpContext http) => Guid.Parse((string)http.GetRouteValue("id")!);
}
