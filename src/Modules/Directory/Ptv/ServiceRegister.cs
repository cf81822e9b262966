using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Directory.Hsds;

namespace Yhdessa.Directory.Ptv;

/// <summary>The national service register's Open API v11 without a key: a list of whole organizations or services, a thousand a page, the next page in the header Link.</summary>
static class ServiceRegister
{
    const int OnPage = 1000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpen("/ptv/v11/organizations.json", (http, sender, ct) => List(http, sender, byService: false, row => PtvOrganization.Of(row.Organization), ct));
        routes.MapOpen("/ptv/v11/services.json", (http, sender, ct) => List(http, sender, byService: true, row => PtvService.Of(row.Organization, row.Service), ct));
    }

    static async Task<OpenAnswer> List(HttpContext http, ISender sender, bool byService, Func<HsdsPage.Row, object> tell, CancellationToken ct)
    {
        var ask = HsdsQuery.Of(http, OnPage, OnPage, "organization_id", "modified_after");
        var found = await sender.Send(new HsdsPage(ask.Page, ask.Size) { ByService = byService, Search = ask.Words("search"), Organization = ask.Id("organization_id"), ModifiedAfter = ask.Instant("modified_after") }, ct);
        http.Response.Headers["X-Total-Count"] = found.Total.ToString(System.Globalization.CultureInfo.InvariantCulture);
        http.Response.Headers.AccessControlExposeHeaders = "Link, X-Total-Count";
        if (ask.Page * (long)ask.Size < found.Total) http.Response.Headers.Link = $"<{Next(http, ask)}>; rel=\"next\"";
        var newest = found.Rows.Select(r => (DateTimeOffset?)r.Organization.ModifiedAt).Max();
        return ask.Lines
            ? new(string.Concat(found.Rows.Select(r => OpenData.Json(tell(r)).Text + "\n")), "application/x-ndjson; charset=utf-8", newest)
            : OpenData.Json(found.Rows.Select(tell), modifiedAt: newest);
    }

    static string Next(HttpContext http, HsdsQuery ask) =>
        http.Site() + http.Request.Path + QueryString.Create(http.Request.Query.Where(q => q.Key != "page").SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v))).Append(KeyValuePair.Create("page", (string?)$"{ask.Page + 1}")));
}
