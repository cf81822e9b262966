namespace Yhdessa.Mail;

/// <summary>Rings when a letter is posted here, so that an idle house need not look into the queue all the time.</summary>
sealed class Bell : IDisposable
{
    /// <summary>The letter is posted in a commit that is not quite over when the bell rings.</summary>
    static readonly TimeSpan commit = TimeSpan.FromMilliseconds(200);

    readonly SemaphoreSlim rung = new(0, 1);

    public void Ring()
    {
        if (rung.CurrentCount > 0) return;   // it has rung already
        try { rung.Release(); } catch (SemaphoreFullException) { }   // just now, for another's letter
    }

    /// <summary>Until it rings, or until the longest time is over: letters of other hosts and second tries do not ring.</summary>
    public async Task Wait(TimeSpan longest, CancellationToken ct)
    {
        if (await rung.WaitAsync(longest, ct)) await Task.Delay(commit, ct);
    }

    public void Dispose() => rung.Dispose();
}
