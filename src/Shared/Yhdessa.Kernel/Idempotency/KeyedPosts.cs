using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Kernel;

/// <summary>
/// Makes every POST of the API safe to send again: with an Idempotency-Key the same caller, path, key and body get the first answer, also
/// after a restart, and the command runs once. What could not be read (400) or was not allowed (401, 403) leaves the key free.
/// </summary>
public sealed class KeyedPosts : IEndpointFilter
{
    const string Header = "Idempotency-Key";
    static readonly string[] keptHeaders = ["Location", "ETag", "Content-Type", "Content-Language"];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.Headers.TryGetValue(Header, out var given)) return await next(context);
        var id = Fingerprint(http, given.ToString());
        var claims = http.RequestServices.GetRequiredService<Claims>();
        var body = http.Features.Get<ReadBody>()?.Hash ?? "";
        var (lease, earlier) = await claims.Claim(id, body, http.RequestAborted);
        if (lease is { } mine) return await First(context, next, claims, id, mine);
        if (earlier!.State is KeyedPostState.Answered) return Replay(http, earlier);
        return await Told(http, claims, id, earlier);
    }

    static async Task<IResult> First(EndpointFilterInvocationContext context, EndpointFilterDelegate next, Claims claims, string id, Guid lease)
    {
        var http = context.HttpContext;
        http.RequestServices.GetRequiredService<ModuleDbServices>().BeforeCommit = (db, result, ct) => Claims.Mark(db, id, lease, result, ct);
        try
        {
            var kept = await Capture(http, async () =>
            {
                if (await next(context) is { } answer) await (answer as IResult ?? Results.Json(answer, ApiJson.Options)).ExecuteAsync(http);
            });
            return await Keep(http, claims, id, lease, kept);
        }
        catch (Exception why) when (Problems.IsAnAnswer(why))
        {
            var kept = await Capture(http, () => http.RequestServices.GetRequiredService<Problems>().Write(http, why));
            return await Keep(http, claims, id, lease, kept);
        }
        catch
        {
            await claims.Release(id, lease, CancellationToken.None);
            throw;
        }
    }

    /// <summary>The command was committed, but the process died before its answer was kept: tell it from the command's result.</summary>
    static async Task<IResult> Told(HttpContext http, Claims claims, string id, KeyedPost earlier)
    {
        using var result = JsonDocument.Parse(earlier.Result ?? "null");
        var kept = await Capture(http, async () =>
        {
            var again = http.GetEndpoint()!.Metadata.GetMetadata<ShowAgain>() is { } show ? await show.Answer(http, result.RootElement) : Results.NoContent();
            await again.ExecuteAsync(http);
        });
        return await Keep(http, claims, id, null, kept);
    }

    static async Task<string> Capture(HttpContext http, Func<Task> write)
    {
        var wire = http.Response.Body;
        using var copy = new MemoryStream();
        http.Response.Body = copy;
        try
        {
            await write();
            return Encoding.UTF8.GetString(copy.ToArray());
        }
        finally
        {
            http.Response.Body = wire;
        }
    }

    static async Task<IResult> Keep(HttpContext http, Claims claims, string id, Guid? lease, string answer)
    {
        var headers = keptHeaders.Where(http.Response.Headers.ContainsKey).ToDictionary(h => h, h => http.Response.Headers[h].ToString());
        await claims.Keep(id, lease, http.Response.StatusCode, JsonSerializer.Serialize(headers), answer, CancellationToken.None);   // also when the caller has hung up
        return new Text(answer);
    }

    static Text Replay(HttpContext http, KeyedPost earlier)
    {
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, string>>(earlier.Headers!)!) http.Response.Headers[name] = value;
        http.Response.Headers["Idempotency-Replayed"] = "true";
        http.Response.StatusCode = earlier.Status;
        return new Text(earlier.Answer!);
    }

    /// <summary>Strangers share no keys: their address stands for a name.</summary>
    static string Fingerprint(HttpContext http, string key)
    {
        key = key.Trim('"');
        if (key.Length is 0 or > 200 || key.Any(c => c is < '!' or > '~')) throw new BadInput("idempotency-key");
        var user = http.RequestServices.GetRequiredService<ICurrentUser>();
        var caller = user.PersonId is null && user.KeyId is null ? $"stranger:{http.Connection.RemoteIpAddress}" : user.Name;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{caller}\n{http.Request.Method}\n{http.Request.Path}\n{key}")));
    }

    sealed class Text(string answer) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => answer.Length == 0 ? Task.CompletedTask : httpContext.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(answer)).AsTask();
    }
}
