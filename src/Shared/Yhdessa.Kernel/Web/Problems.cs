using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Yhdessa.Kernel;

/// <summary>Turns every refusal of an API request into RFC 9457, in the caller's language.</summary>
public sealed class Problems(Texts texts) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!httpContext.Request.Path.StartsWithSegments("/api")) return false;
        if (Of(exception) is not { } problem) return false;
        await Write(httpContext, problem.Status, problem.Code, problem.Args, problem.Errors, problem.Extensions, cancellationToken);
        return true;
    }

    static (int Status, string Code, object?[] Args, IReadOnlyList<FieldError> Errors, IReadOnlyDictionary<string, object?>? Extensions)? Of(Exception exception) => exception switch
    {
        BadInput bad => (400, bad.Code, bad.Args, bad.Errors, bad.Extensions),
        Refusal no => (no.Status, no.Code, no.Args, no.Field is { } field ? [new FieldError(field, no.Code, no.Args)] : [], no.Extensions),
        _ => null,
    };

    public async Task Write(HttpContext http, int status, string code, object?[] args, IReadOnlyList<FieldError> errors, IReadOnlyDictionary<string, object?>? extensions, CancellationToken ct)
    {
        var body = new Dictionary<string, object?>
        {
            ["type"] = $"/problems/{code}",
            ["title"] = texts[$"problem.{code}.title"],
            ["status"] = status,
            ["detail"] = texts[$"problem.{code}", args],
            ["code"] = code,
            ["traceId"] = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier,
        };
        if (errors.Count > 0)
            body["errors"] = errors.Select(e => new { field = e.Field, code = e.Code, message = texts[$"problem.{e.Code}", e.Args] });
        foreach (var (name, value) in extensions ?? new Dictionary<string, object?>())
            body[name] = value;
        http.Response.StatusCode = status;
        await http.Response.WriteAsJsonAsync(body, JsonSerializerOptions.Web, "application/problem+json", ct);
    }
}
