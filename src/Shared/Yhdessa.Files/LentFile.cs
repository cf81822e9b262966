using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Yhdessa.Files;

/// <summary>A file passed on by the module whose thing it belongs to: that module has looked that the reader may have it. No address leads here.</summary>
[OpenToAll]
public sealed record LentFile(Id<StoredFile> Id) : IQuery<OpenFile.Opened>;

sealed class LentFileHandler(FilesDb db) : IRequestHandler<LentFile, OpenFile.Opened>
{
    public async Task<OpenFile.Opened> Handle(LentFile wish, CancellationToken ct)
    {
        var file = await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == wish.Id, ct) ?? throw new NotFound("file");
        if (file.DeletedAt is not null) throw new Gone();
        return new(file, new ChunkStream(db, file.Id, file.Size));
    }
}

public static class Lending
{
    /// <summary>As a file of its own address is sent: conditional, in ranges, never guessed at by the browser; but kept by nobody on the way.</summary>
    public static IResult Answer(HttpContext http, OpenFile.Opened lent)
    {
        var disposition = new ContentDispositionHeaderValue(FileKind.IsShown(lent.File.MediaType) ? "inline" : "attachment");
        disposition.SetHttpFileName(lent.File.Name);
        var headers = http.Response.Headers;
        (headers.XContentTypeOptions, headers.ContentDisposition, headers.CacheControl) = ("nosniff", disposition.ToString(), "private, no-cache");
        return TypedResults.Stream(lent.Content, lent.File.MediaType, lastModified: lent.File.CreatedAt, entityTag: new EntityTagHeaderValue($"\"{lent.File.Hash}\""), enableRangeProcessing: true);
    }
}
