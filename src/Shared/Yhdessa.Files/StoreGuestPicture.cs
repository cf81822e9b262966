using Yhdessa.Files.Images;

namespace Yhdessa.Files;

/// <summary>A picture from somebody without an account, for the house's own people alone. Its name and its metadata are left out. The page that sends it counts who sends how many.</summary>
[OpenToAll]
public sealed record StoreGuestPicture(Stream Content) : ICommand<Id<StoredFile>>;

sealed class StoreGuestPictureHandler(FilesDb db) : IRequestHandler<StoreGuestPicture, Id<StoredFile>>
{
    public async Task<Id<StoredFile>> Handle(StoreGuestPicture wish, CancellationToken ct)
    {
        Rule.RequireOf("content", wish.Content.Length > 0, "file-empty");
        Rule.RequireOf("content", wish.Content.Length <= FileKind.LongestPicture, "file-too-large", FileKind.LongestPicture / (1024 * 1024));
        var kind = await FileKind.Of(wish.Content, ct);
        Rule.RequireOf("content", kind is { IsPicture: true }, "picture-type-unknown");

        var original = new byte[wish.Content.Length];
        await wish.Content.ReadExactlyAsync(original, ct);
        var (bytes, pixels) = Picture.Clean(original, kind);
        using var cleaned = new MemoryStream(bytes);
        var file = StoredFile.Of("kuva", kind, Visibility.Staff, null, null, await db.Store(cleaned, ct), pixels);
        db.Files.Add(file);
        return file.Id;
    }
}
