namespace Yhdessa.Host.Api;

/// <summary>The API's own description.</summary>
static class ApiRoutes
{
    public static void MapApiDescription(this WebApplication app) =>
        app.MapGet("/openapi/v1.json", (OpenApiDocument document, HttpContext http) =>
        {
            http.Response.Headers.AccessControlAllowOrigin = "*";
            return Results.Text(document.Json.ToJsonString(ApiJson.Options), "application/json");
        });
}
