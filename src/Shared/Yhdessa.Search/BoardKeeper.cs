namespace Yhdessa.Search;

/// <summary>Keeps a board until its stamp is another; of those who ask at that moment one reads it anew and the others wait for it.</summary>
public sealed class BoardKeeper<T> : IDisposable where T : class
{
    sealed record Stamped(string Stamp, T Board);

    readonly SemaphoreSlim reading = new(1);
    volatile Stamped? latest;

    /// <param name="stamp">Changes whenever what the board is read from does.</param>
    public async Task<T> Current(string stamp, Func<Task<T>> read, CancellationToken ct)
    {
        if (latest is { } kept && kept.Stamp == stamp) return kept.Board;
        await reading.WaitAsync(ct);
        try
        {
            if (latest is { } other && other.Stamp == stamp) return other.Board;
            return (latest = new(stamp, await read())).Board;
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();
}
