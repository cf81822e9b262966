using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Kernel;

/// <summary>
/// Makes every POST of the API safe to send again: with an Idempotency-Key the same caller, path, key and body get the first answer, also
/// after a restart, and the command runs once. What could not be read (400) or was not allowed (401, 403) leaves the key free.
/// </summary>
static class KeyedPosts
{
    const string Header = "Idempotency-Key";
    static readonly string[] keptHeaders = ["Location", "ETag", "Content-Type", "Content-Language"];

    /// <param name="bodyHash">By which a repeated key knows its own.</param>
    /// <param name="again">Tells the answer once more from the command's result.</param>
    public static async Task<IResult> Once(HttpContext http, string bodyHash, Func<Task<IResult>> answer, Func<JsonElement, Task<IResult>> again)
    {
        if (!http.Request.Headers.TryGetValue(Header, out var given)) return await answer();
        var id = Fingerprint(http, given.ToString());
        var claims = http.RequestServices.GetRequiredService<Claims>();
        var (lease, earlier) = await claims.Claim(id, bodyHash, http.RequestAborted);
        if (lease is { } mine) return await First(http, answer, claims, id, mine);
        if (earlier!.State is KeyedPostState.Answered) return Replay(http, earlier);
        return await Told(http, again, claims, id, earlier);
    }

    static async Task<IResult> First(HttpContext http, Func<Task<IResult>> answer, Claims claims, string id, Guid lease)
    {
        http.RequestServices.GetRequiredService<ModuleDbServices>().BeforeCommit = (db, result, ct) => Claims.Mark(db, id, lease, result, ct);
        try
        {
            return await Keep(http, claims, id, lease, await Capture(http, async () => await (await answer()).ExecuteAsync(http)));
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
    static async Task<IResult> Told(HttpContext http, Func<JsonElement, Task<IResult>> again, Claims claims, string id, KeyedPost earlier)
    {
        using var result = JsonDocument.Parse(earlier.Result ?? "null");
        return await Keep(http, claims, id, null, await Capture(http, async () => await (await again(result.RootElement)).ExecuteAsync(http)));
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
