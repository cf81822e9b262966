using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Yhdessa.Files;

/// <summary>GET /files/{id}: conditional, in ranges, never guessed at by the browser.</summary>
static class FileRoute
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods("/files/{id}", [HttpMethods.Get, HttpMethods.Head], Open).AddEndpointFilter(Refused).ExcludeFromDescription();

    /// <summary>A link to a file is opened from pages and letters: a stranger may sign in, anybody else gets the plain status and the page for it.</summary>
    static async ValueTask<object?> Refused(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        try
        {
            return await next(call);
        }
        catch (SignInNeeded)
        {
            return TypedResults.Redirect($"/sign-in?returnUrl={Uri.EscapeDataString(call.HttpContext.Request.Path)}");
        }
        catch (Refusal no)
        {
            return TypedResults.StatusCode(no.Status);
        }
    }

    static async Task<IResult> Open(Guid id, HttpContext http, ISender sender, CancellationToken ct)
    {
        var (file, content) = await sender.Send(new OpenFile((Id<StoredFile>)id), ct);
        var shown = FileKind.IsShown(file.MediaType);
        var disposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);

        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentDisposition = disposition.ToString();
        // The bytes behind an id never change, but who may see them can: only public ones may be kept by others, and for a day.
        headers.CacheControl = file.Visibility is Visibility.Public ? "public, max-age=86400" : "private, no-cache";
        return TypedResults.Stream(content, file.MediaType, lastModified: file.CreatedAt, entityTag: new EntityTagHeaderValue($"\"{file.Hash}\""), enableRangeProcessing: true);
    }
}
