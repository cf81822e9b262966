using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Kernel;

namespace Yhdessa.Databases;

public static class Migrator
{
    /// <summary>Brings every module's schema up to date, then does what must follow before another process has its turn; answers a line per module.</summary>
    public static async Task<IReadOnlyList<string>> Migrate(IServiceProvider services, CancellationToken ct, Func<Task>? then = null)
    {
        await using var turn = await MigrationTurn.Take(services.GetRequiredService<DatabaseSettings>(), ct);
        var lines = new List<string>();
        foreach (var module in services.GetRequiredService<Modules>().All.Where(m => m.Db is not null))
        {
            await using var scope = services.CreateAsyncScope();
            var db = (DbContext)scope.ServiceProvider.GetRequiredService(module.Db!);
            var pending = (await db.Database.GetPendingMigrationsAsync(ct)).Count();
            if (pending > 0) await db.Database.MigrateAsync(ct);
            lines.Add($"{module.Name}: {pending} applied");
        }
        if (then is not null) await then();
        return lines;
    }
}
