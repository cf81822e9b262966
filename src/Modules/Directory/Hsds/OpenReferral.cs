using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Yhdessa.Directory.Hsds;

/// <summary>Open Referral HSDS 3.1 without a key: pages of at most a hundred, filters that narrow together.</summary>
static class OpenReferral
{
    static readonly string[] things = ["taxonomy_term_id", "taxonomy_id", "organization_id", "modified_after", "full"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpen("/hsds", (http, _, _) => Task.FromResult(OpenData.Json(new { version = "3.1", profile = "https://docs.openreferral.org/en/v3.1.1/hsds/", openapi_url = "https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json" })));
        routes.MapOpen("/hsds/organizations", (http, sender, ct) => List(HsdsQuery.Of(http, [.. things, "full_service"]), http, sender, byService: false, ct));
        routes.MapOpen("/hsds/organizations/{id:guid}", (http, sender, ct) => One(http, sender, new(1, 1) { Organization = Id(http) }, (shape, row) => shape.Organization(row.Organization, full: true, HsdsQuery.Of(http, ["full_service"]).Flag("full_service")), ct));
        routes.MapOpen("/hsds/services", (http, sender, ct) => List(HsdsQuery.Of(http, [.. things, "minimal"]), http, sender, byService: true, ct));
        routes.MapOpen("/hsds/services/{id:guid}", (http, sender, ct) => One(http, sender, new(1, 1) { ByService = true, Service = Id(http) }, (shape, row) => shape.Service(row.Organization, row.Service, full: true), ct));
        routes.MapOpen("/hsds/taxonomies", (http, _, _) => Task.FromResult(Whole(HsdsQuery.Of(http), HsdsTerms.Lists.Select(HsdsShape.Taxonomy))));
        routes.MapOpen("/hsds/taxonomies/{id:guid}", (http, _, _) => Task.FromResult(First(HsdsTerms.Lists.Where(l => HsdsTerms.TaxonomyId(l) == Id(http)).Select(HsdsShape.Taxonomy))));
        routes.MapOpen("/hsds/taxonomy_terms", (http, _, _) => Task.FromResult(Terms(HsdsQuery.Of(http, "taxonomy_id", "parent_id", "top_only"))));
        routes.MapOpen("/hsds/taxonomy_terms/{id:guid}", (http, _, _) => Task.FromResult(First(Terms(null, null, false).Where(t => (Guid)t["id"]! == Id(http)))));

        // No organization has told where and when it serves: an empty page with the right envelope, and nothing by id.
        routes.MapOpen("/hsds/service_at_locations", (http, _, _) => Task.FromResult(Whole(HsdsQuery.Of(http, [.. things, "service_id", "location_id", "postcode", "proximity"]), [])));
        routes.MapOpen("/hsds/service_at_locations/{id:guid}", (_, _, _) => throw new NotFound("location"));
    }

    static Dictionary<string, object?> Tell(HsdsShape shape, HsdsPage.Row row, HsdsQuery ask, bool byService) =>
        !byService ? shape.Organization(row.Organization, ask.Flag("full"), ask.Flag("full_service"))
        : ask.Flag("minimal") ? HsdsShape.Minimal(row.Organization, row.Service)
        : shape.Service(row.Organization, row.Service, ask.Flag("full"));

    static async Task<OpenAnswer> List(HsdsQuery ask, HttpContext http, ISender sender, bool byService, CancellationToken ct)
    {
        var found = await sender.Send(new HsdsPage(ask.Page, ask.Size)
        {
            ByService = byService,
            Search = ask.Words("search"),
            Organization = ask.Id("organization_id"),
            Term = ask.Id("taxonomy_term_id"),
            Taxonomy = ask.Id("taxonomy_id"),
            ModifiedAfter = ask.Instant("modified_after"),
        }, ct);
        var shape = Shape(http);
        return ask.Answer(found.Total, found.Rows.Select(row => Tell(shape, row, ask, byService)), found.Rows.Select(r => (DateTimeOffset?)r.Organization.ModifiedAt).Max());
    }

    static async Task<OpenAnswer> One(HttpContext http, ISender sender, HsdsPage ask, Func<HsdsShape, HsdsPage.Row, object> tell, CancellationToken ct)
    {
        if ((await sender.Send(ask, ct)).Rows is [var one]) return OpenData.Json(tell(Shape(http), one), modifiedAt: one.Organization.ModifiedAt);
        if (await sender.Send(new HsdsSurvivor(Id(http), ask.ByService), ct) is not { } survivor) throw new NotFound("organization");
        var to = $"/hsds/{(ask.ByService ? "services" : "organizations")}/{survivor}";
        http.Response.OnStarting(() =>
        {
            http.Response.Headers.Location = to;   // here, and not in the API
            return Task.CompletedTask;
        });
        throw new Moved(to);
    }

    static OpenAnswer First(IEnumerable<object> found) => OpenData.Json(found.FirstOrDefault() ?? throw new NotFound("taxonomy"));

    static OpenAnswer Terms(HsdsQuery ask) => Whole(ask, Terms(ask.Id("taxonomy_id"), ask.Id("parent_id"), ask.Flag("top_only")));

    static IEnumerable<Dictionary<string, object?>> Terms(Guid? taxonomy, Guid? parent, bool topOnly) =>
        HsdsTerms.Lists.Where(l => taxonomy is null || HsdsTerms.TaxonomyId(l) == taxonomy)
            .SelectMany(l => Classifications.Of(l).Where(t => (parent is null || t.Parent is { } p && HsdsTerms.TermId(l, p) == parent) && (!topOnly || t.Parent is null)).Select(t => HsdsShape.Term(l, t)));

    /// <summary>Short lists that stand in memory: searched by their names.</summary>
    static OpenAnswer Whole(HsdsQuery ask, IEnumerable<Dictionary<string, object?>> rows)
    {
        var words = ask.Words("search");
        var all = rows.Where(r => words is null || ((string)r["name"]!).Contains(words, StringComparison.CurrentCultureIgnoreCase)).ToList();
        return ask.Answer(all.Count, all.Skip((ask.Page - 1) * ask.Size).Take(ask.Size), null);
    }

    static HsdsShape Shape(HttpContext http) => new(http.Site(), http.RequestServices.GetRequiredService<Texts>()["ui.unknown"]);

    static Guid Id(HttpContext http) => Guid.Parse((string)http.GetRouteValue("id")!);
}
