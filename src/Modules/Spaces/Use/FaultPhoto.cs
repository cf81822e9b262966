using Microsoft.AspNetCore.Http;
using Yhdessa.Files;

namespace Yhdessa.Spaces.Use;

/// <summary>The picture of a form that tells of a fault, if one was chosen.</summary>
static class FaultPhoto
{
    public const string Field = "photo";

    public static async Task<Guid?> Store(HttpContext http, ISender sender)
    {
        if (http.Request.Form.Files[Field] is not { Length: > 0 } file) return null;
        await using var content = file.OpenReadStream();
        return await sender.Send(new StoreGuestPicture(content), http.RequestAborted);
    }
}
