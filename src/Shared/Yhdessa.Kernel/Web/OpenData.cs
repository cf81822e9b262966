using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Kernel;

/// <summary>What a program asks for without a key, as the standard it follows writes it.</summary>
/// <param name="ModifiedAt">When the newest of it changed, when known; UTC.</param>
public sealed record OpenAnswer(string Text, string MediaType, DateTimeOffset? ModifiedAt = null);

/// <summary>Open standards: any site may read them, nobody fetches twice what has not changed, and a no is a problem as in the API.</summary>
public static class OpenData
{
    public static IEndpointConventionBuilder MapOpen(this IEndpointRouteBuilder routes, string path, Func<HttpContext, ISender, CancellationToken, Task<OpenAnswer>> answer) =>
        routes.MapMethods(path, [HttpMethods.Get], async http =>
        {
            http.Response.Headers.AccessControlAllowOrigin = "*";
            http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            try
            {
                await Told(http, await answer(http, http.RequestServices.GetRequiredService<ISender>(), http.RequestAborted)).ExecuteAsync(http);
            }
            catch (Exception why) when (why is Refusal or ValidationException)
            {
                await http.RequestServices.GetRequiredService<Problems>().Write(http, why);
            }
        });

    static IResult Told(HttpContext http, OpenAnswer answer)
    {
        var bytes = Encoding.UTF8.GetBytes(answer.Text);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8))}\"";
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = "public, max-age=60";
        if (answer.ModifiedAt is { } at) http.Response.Headers.LastModified = at.UtcDateTime.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        return Etags.IsKnown(http, tag) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Bytes(bytes, answer.MediaType);
    }

    /// <summary>The list's own filters out of the address, as strictly as the API reads them.</summary>
    public static TQuery Asked<TQuery>(this HttpContext http) where TQuery : notnull => QueryMessage.Read<TQuery>(http);

    /// <summary>The address people know the house by, with the request's language.</summary>
    public static string Site(this HttpContext http) =>
        (http.RequestServices.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>()["PublicAddress"] ?? $"{http.Request.Scheme}://{http.Request.Host}").TrimEnd('/');

    /// <summary>An instant as the standards write it: UTC, to the second.</summary>
    public static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>JSON as the standard names it: the names are the standard's own, so nothing renames them. What is null stays, for readers that look for the key.</summary>
    public static OpenAnswer Json(object value, string mediaType = "application/json; charset=utf-8", DateTimeOffset? modifiedAt = null) => new(System.Text.Json.JsonSerializer.Serialize(value, plain), mediaType, modifiedAt);

    static readonly System.Text.Json.JsonSerializerOptions plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
