using Yhdessa.Kernel;

namespace Yhdessa.Tests.Support;

/// <summary>The house's clock: the real one until a test sets it, then it stands still until the test moves it.</summary>
public sealed class FakeClock : MovableClock
{
    DateTimeOffset? stopped;

    public DateTimeOffset Now
    {
        get => GetUtcNow();
        set => stopped = value.ToUniversalTime();
    }

    public void Advance(TimeSpan by) => Now += by;

    public override DateTimeOffset GetUtcNow() => stopped ?? System.GetUtcNow();

    public override IDisposable At(DateTimeOffset instant)
    {
        var before = stopped;
        Now = instant;
        return new Back(() => stopped = before);
    }
}
