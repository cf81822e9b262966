using FluentValidation;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Yhdessa.Host.Pages;

/// <summary>Turns a refusal on a page into its status and the page that helps; only what nobody foresaw is an error in the log.</summary>
sealed class PageProblems(ILogger<PageProblems> log) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.Request.Path.StartsWithSegments("/api")) return new(false);
        if (exception is SignInNeeded) ToSignIn(httpContext);
        else if (exception is Moved { Address: ['/', ..] address }) httpContext.Response.Redirect(httpContext.Request.PathBase + address, permanent: true, preserveMethod: true);
        else Show(httpContext, PageProblem.Of(exception) ?? Unforeseen(exception));
        return new(true);
    }

    static void ToSignIn(HttpContext http) =>
        http.Response.Redirect($"{http.Request.PathBase}/sign-in?return={Uri.EscapeDataString(HttpMethods.IsGet(http.Request.Method) ? http.Request.PathBase + http.Request.Path + http.Request.QueryString : http.Request.PathBase + "/")}");

    static void Show(HttpContext http, PageProblem problem)
    {
        http.Response.StatusCode = problem.Status;
        http.Items[typeof(PageProblem)] = problem;
    }

    PageProblem Unforeseen(Exception exception)
    {
        log.LogError(exception, "A page failed");
        return new(500, "failure", []);
    }
}

/// <summary>What went wrong on the way to a page, as its help page shows it.</summary>
sealed record PageProblem(int Status, string Code, object?[] Args)
{
    public static PageProblem? Of(Exception exception) => exception switch
    {
        Refusal no => new(no.Status, no.Code, no.Args),
        ValidationException => new(400, "invalid", []),
        BadHttpRequestException { StatusCode: 413 } => new(413, "too-large", []),
        BadHttpRequestException bad => new(bad.StatusCode, "invalid", []),
        _ => null,
    };

    /// <summary>The problem that led here, or what the bare status means.</summary>
    public static PageProblem Of(HttpContext http) => http.Items[typeof(PageProblem)] as PageProblem ?? http.Response.StatusCode switch
    {
        401 => new(401, "sign-in-needed", []),
        403 => new(403, "forbidden", []),
        410 => new(410, "gone", []),
        412 => new(412, "stale", []),
        413 => new(413, "too-large", []),
        429 => new(429, "rate-limited", []),
        >= 500 and var status => new(status, "failure", []),
        404 or 200 => new(404, "not-found", []),
        var status => new(status, "invalid", []),
    };
}

static class HelpPage
{
    /// <summary>A page that only has a status is answered by the page that helps. It is read, also after a form was sent: its own form token is not asked for again.</summary>
    public static void UseHelpPage(this WebApplication app) => app.UseWhen(http => !http.Request.Path.StartsWithSegments("/api"), pages => pages
        .UseStatusCodePagesWithReExecute("/problem", createScopeForStatusCodePages: true)
        .Use((http, next) =>
        {
            if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null && HttpMethods.IsPost(http.Request.Method)) http.Request.Method = HttpMethods.Get;
            return next(http);
        }));

    /// <summary>A form whose token is missing or too old never reaches its page, which would answer with nothing but a status.</summary>
    public static void UseFreshForms(this WebApplication app) => app.Use((http, next) =>
    {
        if (!HttpMethods.IsPost(http.Request.Method) || http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false }) return next(http);
        var problem = http.Request.ContentLength > http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize
            ? new PageProblem(413, "file-too-large", [20]) : new PageProblem(400, "form-expired", []);   // of a form too large to be read its token was never seen
        http.Response.StatusCode = problem.Status;
        http.Items[typeof(PageProblem)] = problem;
        return Task.CompletedTask;
    });
}
