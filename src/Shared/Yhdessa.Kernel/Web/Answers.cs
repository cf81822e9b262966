using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Kernel;

/// <summary>Writes what a message answered.</summary>
static class Answers
{
    /// <summary>One thing with its ETag, or 304 when the caller has it already.</summary>
    public static IResult One<T>(HttpContext http, T answer, int status = 200, string? location = null)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(answer, ApiJson.Options);
        if (answer is Versioned { Revision: var revision })
        {
            var etag = Etags.Of(revision, body);
            http.Response.Headers.ETag = etag;
            if (HttpMethods.IsGet(http.Request.Method) && Etags.IsKnown(http, etag)) return Results.StatusCode(304);
        }
        if (location is not null) http.Response.Headers.Location = location;
        http.Response.StatusCode = status;
        return Results.Bytes(body, "application/json; charset=utf-8");
    }

    public static IResult Page<TRow>(HttpContext http, Listed<TRow> listed)
    {
        if (Links(http, listed) is { Length: > 0 } links) http.Response.Headers.Link = links;
        if (listed.Sync is not { } sync) return Results.Json(listed, ApiJson.Options);
        var items = new JsonArray([.. sync.Select(s => s.Row is { } row ? JsonSerializer.SerializeToNode(row, ApiJson.Options) : new JsonObject { ["id"] = s.Id, ["deleted"] = true })]);
        return Results.Json(new { items, listed.Page, listed.PageSize, listed.Total }, ApiJson.Options);
    }

    static string Links<TRow>(HttpContext http, Listed<TRow> listed)
    {
        if (listed.Sync is not null) return listed.NextCursor is { } cursor ? $"<{Address(http, "cursor", cursor)}>; rel=\"next\"" : "";
        var last = Math.Max(1, (listed.Total + listed.PageSize - 1) / listed.PageSize);
        IEnumerable<(string Rel, int Page)> links = [("first", 1), ("prev", listed.Page - 1), ("next", listed.Page + 1), ("last", last)];
        return string.Join(", ", links.Where(l => l.Page >= 1 && l.Page <= last).Select(l => $"<{Address(http, "page", l.Page.ToString(System.Globalization.CultureInfo.InvariantCulture))}>; rel=\"{l.Rel}\""));
    }

    static string Address(HttpContext http, string name, string value)
    {
        var query = Microsoft.AspNetCore.Http.QueryString.Create(http.Request.Query.Where(q => q.Key != name).SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v)));
        return http.Request.Path.ToUriComponent() + query.Add(name, value).ToUriComponent();
    }
}
