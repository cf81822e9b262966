using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Yhdessa.Kernel;

/// <summary>Turns every refusal of an API request, and every status without a body, into RFC 9457 in the caller's language.</summary>
public sealed class Problems(Texts texts, ILogger<Problems> log) : IExceptionHandler
{
    static readonly Dictionary<int, string> codes = new()
    {
        [400] = "invalid",
        [401] = "sign-in-needed",
        [403] = "forbidden",
        [404] = "not-found",
        [405] = "method-not-allowed",
        [406] = "not-acceptable",
        [408] = "too-slow",
        [410] = "gone",
        [412] = "stale",
        [413] = "too-large",
        [414] = "too-large",
        [415] = "unsupported-media-type",
        [428] = "precondition-required",
        [429] = "rate-limited",
        [431] = "too-large",
        [503] = "unavailable",
    };

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!IsForPrograms(httpContext)) return false;
        if (httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = 499;   // nobody waits for the answer any more
            return true;
        }
        await Write(httpContext, exception);
        return true;
    }

    public static bool IsForPrograms(HttpContext http) => http.Request.Path.StartsWithSegments("/api/v1");

    /// <summary>The problem that an exception is. Whatever is not a refusal is ours to mend: 500, and in the log.</summary>
    public Task Write(HttpContext http, Exception why)
    {
        if (why is Moved moved) http.Response.Headers.Location = "/api/v1" + moved.Address;   // the page's own address without its language is the resource's
        if (why is WrongMediaType wrong) http.Response.Headers[HttpMethods.IsPatch(http.Request.Method) ? "Accept-Patch" : "Accept-Post"] = string.Join(", ", wrong.Args);
        switch (Of(why))
        {
            case { } no:
                return Write(http, no.Status, no.Code, no.Args, no.Errors, no.Extensions);
            default:
                log.LogError(why, "{Method} {Path} failed", http.Request.Method, http.Request.Path.Value);
                return Write(http, 500, "internal");
        }
    }

    /// <summary>Whether it is an answer about the thing itself, which stays the answer when the same request comes again.</summary>
    public static bool IsAnAnswer(Exception why) => Of(why) is { Status: 404 or 409 or 410 or 412 or 422, Code: not ("busy" or "idempotency-running") };

    sealed record No(int Status, string Code, object?[] Args, IReadOnlyList<FieldError> Errors, IReadOnlyDictionary<string, object?> Extensions);

    static No? Of(Exception why) => why switch
    {
        Refusal no => new(no.Status, no.Code, no.Args, no switch
        {
            BadInput bad => bad.Errors,
            Invalid invalid => invalid.Errors,
            { Field: { } field } => [new FieldError(field, no.Code, no.Args)],
            _ => [],
        }, no.Extensions),
        ValidationException no => new(422, "invalid", [], FieldErrors.Of(no), nothing),
        BadHttpRequestException bad => new(bad.StatusCode, codes.GetValueOrDefault(bad.StatusCode, "invalid"), [], [], nothing),
        JsonException or FormatException => new(400, "invalid", [], [], nothing),
        // What the database can't keep although every check let it through: a value too long, out of range, a letter it doesn't know.
        _ when Database(why) is ['2', '2', ..] => new(422, "invalid", [], [], nothing),
        _ => null,
    };

    static readonly Dictionary<string, object?> nothing = [];

    static string? Database(Exception? why)
    {
        for (; why is not null; why = why.InnerException)
            if (why is System.Data.Common.DbException { SqlState: { } state }) return state;
        return null;
    }

    /// <summary>"invalid" means less of a field than of a whole request, so it has words of its own there.</summary>
    string Words(FieldError error) => texts.Has($"problem.field.{error.Code}") ? texts[$"problem.field.{error.Code}", error.Args] : texts[$"problem.{error.Code}", error.Args];

    /// <summary>A status that came without words: no such path, wrong method, not signed in.</summary>
    public Task Write(HttpContext http, int status) => Write(http, status, codes.GetValueOrDefault(status, status >= 500 ? "internal" : "invalid"));

    public async Task Write(HttpContext http, int status, string code, object?[]? args = null, IReadOnlyList<FieldError>? errors = null, IReadOnlyDictionary<string, object?>? extensions = null)
    {
        var body = new Dictionary<string, object?>
        {
            ["type"] = $"/problems/{code}",
            ["title"] = texts[$"problem.{code}.title"],
            ["status"] = status,
            ["detail"] = texts[$"problem.{code}", args ?? []],
            ["code"] = code,
            ["traceId"] = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier,
        };
        if (errors is { Count: > 0 })
            body["errors"] = errors.Select(e => new { field = e.Field, code = e.Code, message = Words(e) });
        foreach (var (name, value) in extensions ?? nothing)
            body[name] = value;
        if (status == 401) http.Response.Headers.WWWAuthenticate = "Bearer";
        http.Response.StatusCode = status;
        http.Response.Headers.ContentLanguage = Texts.Language;
        await http.Response.WriteAsJsonAsync(body, ApiJson.Options, "application/problem+json", http.RequestAborted);
    }
}
