namespace Yhdessa.Host;

/// <summary>The last of what a new house needs, brought in while the server starts. Who comes before it is done waits at the door.</summary>
sealed class Opening
{
    readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Done => begun.Task;

    public void Begin(Task work) => work.ContinueWith(done => begun.SetFromTask(done), TaskScheduler.Default);
}

static class Door
{
    public static void UseDoor(this WebApplication app) => app.Use(async (http, next) =>
    {
        await app.Services.GetRequiredService<Opening>().Done.WaitAsync(http.RequestAborted);
        await next();
    });
}
