using Yhdessa.Files.Images;

namespace Yhdessa.Files;

/// <summary>Keeps a picture (JPEG, PNG, WebP; its metadata removed) or a document (PDF, Office, OpenDocument).</summary>
/// <param name="Content">Seekable, as an uploaded form file is: a commit that lost a race reads it again.</param>
/// <param name="OrganizationId">Whose it is; null is the house's own.</param>
/// <param name="PicturesOnly">Where only a picture will do.</param>
[Requires(FilesModule.Store)]
public sealed record StoreFile(string Name, Stream Content, Visibility Visibility, Guid? OrganizationId = null, bool PicturesOnly = false) : ICommand<Id<StoredFile>>;

sealed class StoreFileValidator : AbstractValidator<StoreFile>
{
    public StoreFileValidator()
    {
        RuleFor(f => f.Name).NotEmpty().MaximumLength(400);
        RuleFor(f => f.Visibility).IsInEnum();
        RuleFor(f => f.Content).NotNull();
    }
}

sealed class StoreFileHandler(FilesDb db, ICurrentUser user) : IRequestHandler<StoreFile, Id<StoredFile>>
{
    public async Task<Id<StoredFile>> Handle(StoreFile wish, CancellationToken ct)
    {
        await MustKeepFor(wish.OrganizationId, ct);
        Rule.RequireOf("content", wish.Content.Length > 0, "file-empty");
        var kind = await FileKind.Of(wish.Content, ct);
        Rule.RequireOf("content", kind is not null && (kind.IsPicture || !wish.PicturesOnly), wish.PicturesOnly ? "picture-type-unknown" : "file-type-unknown");
        Rule.RequireOf("content", wish.Content.Length <= kind.Longest, "file-too-large", kind.Longest / (1024 * 1024));

        var file = kind.IsPicture
            ? await StorePicture(wish, kind, ct)
            : StoredFile.Of(wish.Name, kind, wish.Visibility, wish.OrganizationId, user.PersonId, await db.Store(wish.Content, ct), null);
        db.Files.Add(file);
        return file.Id;
    }

    async Task MustKeepFor(Guid? organization, CancellationToken ct)
    {
        if (organization is { } id) await user.MustActFor(id, ct);
        else if (!user.IsSystem && !user.Has(FilesModule.KeepForHouse)) throw new Forbidden(FilesModule.KeepForHouse);
    }

    async Task<StoredFile> StorePicture(StoreFile wish, FileKind kind, CancellationToken ct)
    {
        var original = new byte[wish.Content.Length];
        await wish.Content.ReadExactlyAsync(original, ct);
        var (bytes, pixels) = Picture.Clean(original, kind);
        using var cleaned = new MemoryStream(bytes);
        return StoredFile.Of(wish.Name, kind, wish.Visibility, wish.OrganizationId, user.PersonId, await db.Store(cleaned, ct), pixels);
    }
}
