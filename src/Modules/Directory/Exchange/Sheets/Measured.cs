namespace Yhdessa.Directory.Exchange;

/// <summary>How many bytes a workbook may still come to.</summary>
sealed class Budget(long left)
{
    long left = left;

    public void Spend(int bytes) => Rule.RequireOf("file", (left -= bytes) >= 0, "import-zip-bomb");
}

/// <summary>What is unpacked out of a file, counted as it comes: what the file says of its size is not trusted.</summary>
sealed class Measured(Stream inner, Budget budget) : Stream
{
    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        budget.Spend(read);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
