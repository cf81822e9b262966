using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Yhdessa.Kernel;

/// <summary>The API's door: every answer under /api/v1 is JSON in the caller's language, and every failure a problem.</summary>
public static class ApiFront
{
    /// <summary>Stands before routing, inside the choice of language.</summary>
    public static IApplicationBuilder UseApi(this IApplicationBuilder app)
    {
        app.Use(AnswerHeadLikeGet);
        return app.UseWhen(Problems.IsForPrograms, api => api.Use(Guard));
    }

    /// <summary>Every module's routes under /api/v1, with what holds for all of them.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder app, IEnumerable<Module> modules)
    {
        var all = app.MapGroup("/api/v1").DisableAntiforgery();
        foreach (var module in modules) module.MapApi(all.MapGroup("").WithMetadata(new OfModule(module.Name)));
        return all;
    }

    /// <summary>HEAD is GET without the body, for every address that can be read.</summary>
    static Task AnswerHeadLikeGet(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(http.Request.Method)) return next(http);
        http.Request.Method = HttpMethods.Get;
        http.Response.Body = Stream.Null;
        return next(http);
    }

    static async Task Guard(HttpContext http, RequestDelegate next)
    {
        var problems = http.RequestServices.GetRequiredService<Problems>();
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        http.Response.Headers.CacheControl = "private, no-cache";
        try
        {
            if (!TakesJson(http.Request)) throw new NotAcceptable();
            await next(http);
            if (!http.Response.HasStarted && http.Response is { StatusCode: >= 400 and not 499, ContentType: null }) await problems.Write(http, http.Response.StatusCode);
        }
        catch (Exception) when (http.RequestAborted.IsCancellationRequested)
        {
            if (!http.Response.HasStarted) http.Response.StatusCode = 499;   // nobody waits for the answer any more
        }
        catch (Exception why) when (!http.Response.HasStarted)
        {
            await problems.Write(http, why);
        }
    }

    static bool TakesJson(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0) return true;
        var accepted = request.GetTypedHeaders().Accept;
        return accepted.Any(a => a.Quality is not 0 && a.MediaType.Value is "*/*" or "application/*" or "application/json" or "application/problem+json");
    }
}

/// <summary>Whose route it is: the scope a key needs begins with it.</summary>
public sealed record OfModule(string Name);
