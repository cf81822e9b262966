using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Kernel;

/// <summary>An answer about one thing that can be changed: its revision is not in the JSON but in the ETag.</summary>
public abstract record Versioned
{
    [JsonIgnore] public int Revision { get; init; }
}

/// <summary>
/// "REVISION-HASH": the revision says whether somebody saved in between (If-Match), the hash whether the answer looks the same
/// although something it borrows from elsewhere has changed (If-None-Match).
/// </summary>
static class Etags
{
    public static string Of(int revision, ReadOnlySpan<byte> body) => $"\"{revision}-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(body).AsSpan(0, 6))}\"";

    public static bool IsKnown(HttpContext http, string etag) =>
        http.Request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries) is var known && (known.Contains("*") || known.Any(k => k == etag || k == "W/" + etag));

    /// <summary>The revision the caller saw; null for "*". 428 without If-Match; a tag that was never ours matches nothing: 412.</summary>
    public static int? Required(HttpContext http) => http.Request.Headers.IfMatch.Count == 0 ? throw new PreconditionRequired() : Optional(http);

    public static int? Optional(HttpContext http)
    {
        var tag = http.Request.Headers.IfMatch.ToString().Trim();
        if (tag.Length == 0 || tag == "*") return null;
        return tag is ['"', .. var inner, '"'] && int.TryParse(inner.Split('-')[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var revision) ? revision : throw new Stale();
    }
}
