namespace Yhdessa.Files;

/// <summary>A file to be shown or saved. Who may not see it is told that there is none.</summary>
[OpenToAll]
public sealed record OpenFile(Id<StoredFile> Id) : IQuery<OpenFile.Opened>
{
    public sealed record Opened(StoredFile File, Stream Content);
}

sealed class OpenFileHandler(FilesDb db, ICurrentUser user) : IRequestHandler<OpenFile, OpenFile.Opened>
{
    public async Task<OpenFile.Opened> Handle(OpenFile wish, CancellationToken ct)
    {
        var file = await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == wish.Id, ct) ?? throw new NotFound("file");
        if (!await user.MaySee(file, ct)) throw user.PersonId is null && user.KeyId is null ? new SignInNeeded() : new NotFound("file");
        if (file.DeletedAt is not null) throw new Gone();
        return new(file, new ChunkStream(db, file.Id, file.Size));
    }
}

static class FileRights
{
    public static async Task<bool> MaySee(this ICurrentUser user, StoredFile file, CancellationToken ct) => user.IsSystem || file.Visibility switch
    {
        Visibility.Public => true,
        Visibility.Partners => user.PersonId is not null || user.KeyId is not null,
        Visibility.Staff => user.Has(FilesModule.SeeStaff),
        _ => await user.Owns(file, ct),
    };

    public static async Task<bool> Owns(this ICurrentUser user, StoredFile file, CancellationToken ct) =>
        user.IsSystem || user.PersonId is { } person && person == file.StoredBy
        || (file.OrganizationId is { } organization ? await user.ActsFor(organization, ct) : user.Has(FilesModule.KeepForHouse));
}
