namespace Yhdessa.Host;

/// <summary>The last of what a new house needs, brought in while the server starts. Who comes before it is done waits at the door.</summary>
sealed class Opening
{
    /// <summary>Set before the server starts, so nobody can come sooner.</summary>
    public Task Done { get; set; } = Task.CompletedTask;
}

static class Door
{
    public static void UseDoor(this WebApplication app) => app.Use(async (http, next) =>
    {
        await app.Services.GetRequiredService<Opening>().Done.WaitAsync(http.RequestAborted);
        await next();
    });
}
