namespace Yhdessa.Files;

/// <summary>Into the bin: nobody gets it any more, and after 30 days its bytes are gone.</summary>
[Requires(FilesModule.Store)]
public sealed record DeleteFile(Id<StoredFile> Id) : ICommand;

sealed class DeleteFileHandler(FilesDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DeleteFile>
{
    public async Task Handle(DeleteFile wish, CancellationToken ct)
    {
        var file = await db.Files.SingleOrDefaultAsync(f => f.Id == wish.Id, ct);
        if (file is null || !await user.Owns(file, ct)) throw new NotFound("file");
        file.Delete(clock.Now());
    }
}
