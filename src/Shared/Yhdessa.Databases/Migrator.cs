using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Kernel;

namespace Yhdessa.Databases;

public static class Migrator
{
    /// <summary>Brings every module's schema up to date; answers a line per module.</summary>
    public static async Task<IReadOnlyList<string>> Migrate(IServiceProvider services, CancellationToken ct)
    {
        await using var turn = await MigrationTurn.Take(services.GetRequiredService<DatabaseSettings>(), ct);
        var lines = new List<string>();
        foreach (var module in services.GetRequiredService<Modules>().All.Where(m => m.Db is not null))
        {
            await using var scope = services.CreateAsyncScope();
            var db = (DbContext)scope.ServiceProvider.GetRequiredService(module.Db!);
            if (db.Database.GetMigrations().Any())
            {
                var pending = (await db.Database.GetPendingMigrationsAsync(ct)).Count();
                if (pending > 0) await db.Database.MigrateAsync(ct);
                lines.Add($"{module.Name}: {pending} applied");
                continue;
            }
            // Until the module's first migration is written: tables straight from the model.
            var creator = (RelationalDatabaseCreator)db.GetService<IRelationalDatabaseCreator>();
            if (!await creator.ExistsAsync(ct)) await creator.CreateAsync(ct);
            try { await creator.CreateTablesAsync(ct); } catch (System.Data.Common.DbException) { continue; }
            foreach (var sql in module.DatabaseRules(((ModuleDb)db).Provider))
                await db.Database.ExecuteSqlRawAsync(sql, ct);
            lines.Add($"{module.Name}: created");
        }
        return lines;
    }
}
