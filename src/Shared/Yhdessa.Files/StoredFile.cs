namespace Yhdessa.Files;

/// <summary>Who may open a file.</summary>
public enum Visibility
{
    /// <summary>Everybody.</summary>
    Public,

    /// <summary>Whoever has signed in, and partners' keys.</summary>
    Partners,

    /// <summary>The house's own people.</summary>
    Staff,

    /// <summary>Who stored it, and who acts for its organization.</summary>
    Owner,
}

/// <summary>What is known of a file. Its bytes never change: another content is another file. The bytes lie in <see cref="Chunk"/> rows.</summary>
public sealed class StoredFile : Aggregate
{
    public const int LongestName = 200;

    public Id<StoredFile> Id { get; private init; } = Id<StoredFile>.New();

    /// <summary>What the person called it; people write names of people into names of files.</summary>
    [Personal] public string Name { get; private init; } = "";

    /// <summary>By its content, never by its name.</summary>
    public string MediaType { get; private init; } = "";

    public long Size { get; private init; }

    /// <summary>SHA-256 of what is stored, in lower-case hex: the ETag.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>Pixels as shown, for pictures.</summary>
    public int? Width { get; private init; }
    public int? Height { get; private init; }

    public Visibility Visibility { get; private set; }

    /// <summary>The organization it belongs to, or null when it is the house's own.</summary>
    public Guid? OrganizationId { get; private init; }

    public Guid? StoredBy { get; private init; }

    internal static StoredFile Of(string name, FileKind kind, Visibility visibility, Guid? organization, Guid? person, StoredBytes stored, Pixels? pixels) => new()
    {
        Name = FileName.For(name, kind),
        MediaType = kind.MediaType,
        Size = stored.Size,
        Hash = stored.Hash,
        Width = pixels?.Width,
        Height = pixels?.Height,
        Visibility = visibility,
        OrganizationId = organization,
        StoredBy = person,
        Id = stored.Id,
    };
}

/// <summary>A stretch of a file's bytes, small enough that serving or storing never holds more than one of them.</summary>
sealed class Chunk : IUnaudited
{
    public const int Longest = 128 * 1024;

    public Id<StoredFile> FileId { get; init; }
    public int Number { get; init; }
    public byte[] Bytes { get; init; } = [];
}

/// <summary>Bytes that lie in the database.</summary>
sealed record StoredBytes(Id<StoredFile> Id, long Size, string Hash);

readonly record struct Pixels(int Width, int Height);
