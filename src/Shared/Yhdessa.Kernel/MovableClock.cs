namespace Yhdessa.Kernel;

/// <summary>A verb's clock: the real one, except while a job runs as if it were another instant. A host that serves has no such clock.</summary>
public class MovableClock : TimeProvider
{
    TimeSpan ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;

    /// <summary>It is that instant, and time goes on from there, until the answer is disposed of.</summary>
    public virtual IDisposable At(DateTimeOffset instant)
    {
        ahead = instant - base.GetUtcNow();
        return new Back(() => ahead = TimeSpan.Zero);
    }

    protected sealed class Back(Action turn) : IDisposable
    {
        public void Dispose() => turn();
    }
}
