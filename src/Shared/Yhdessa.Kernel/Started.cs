using Microsoft.Extensions.Hosting;

namespace Yhdessa.Kernel;

public static class Started
{
    static readonly TimeSpan firstVisitor = TimeSpan.FromSeconds(2);

    /// <summary>Waits until the house answers and has answered a first time: what runs beside the pages must not make the first visitor wait.</summary>
    public static async Task HasBegun(this IHostApplicationLifetime life, TimeProvider clock, CancellationToken stop)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (life.ApplicationStarted.Register(begun.SetResult)) await begun.Task.WaitAsync(stop);
        await Task.Delay(firstVisitor, clock, stop);
    }
}
