using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Yhdessa.Files;

/// <summary>Writes and reads a file's bytes a chunk at a time, the same way on all three databases.</summary>
static class Bytes
{
    /// <summary>
    /// Chunks go straight into the command's transaction instead of the change tracker, which would hold the whole file until the commit.
    /// </summary>
    public static async Task<StoredBytes> Store(this FilesDb db, Stream content, CancellationToken ct)
    {
        var (id, insert) = (Id<StoredFile>.New(), InsertChunk(db));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[Chunk.Longest];
        long size = 0;
        for (var number = 0; ; number++)
        {
            var length = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
            if (length == 0) break;
            var bytes = length == buffer.Length ? buffer : buffer[..length];
            hash.AppendData(bytes);
            await db.Database.ExecuteSqlRawAsync(insert, [id.Value, number, bytes], ct);
            size += length;
        }
        return new(id, size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    static string InsertChunk(FilesDb db)
    {
        var (table, sql) = (db.Model.FindEntityType(typeof(Chunk))!, db.GetService<ISqlGenerationHelper>());
        return $"insert into {sql.DelimitIdentifier(table.GetTableName()!, table.GetSchema())} (file_id, number, bytes) values ({{0}}, {{1}}, {{2}})";
    }
}

/// <summary>A file's bytes as a stream that can seek, so that ranges work; it holds one chunk at a time.</summary>
sealed class ChunkStream(FilesDb db, Id<StoredFile> file, long length) : Stream
{
    byte[] chunk = [];
    int number = -1;

    public override long Length => length;
    public override long Position { get; set; }
    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= length) return 0;
        var (wanted, offset) = ((int)(Position / Chunk.Longest), (int)(Position % Chunk.Longest));
        if (wanted != number)
            (number, chunk) = (wanted, await db.Chunks.Where(c => c.FileId == file && c.Number == wanted).Select(c => c.Bytes).SingleAsync(cancellationToken));
        var taken = Math.Min(buffer.Length, chunk.Length - offset);
        chunk.AsMemory(offset, taken).CopyTo(buffer);
        Position += taken;
        return taken;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => length + offset,
    };

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Files are read asynchronously.");
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Flush() { }
}
