using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Yhdessa.Databases;

namespace Yhdessa.Host.Verbs;

/// <summary>What must stand before anything else can: tables and reference data.</summary>
static class Prepare
{
    /// <summary>Whether nobody has ever kept anything here.</summary>
    public static async Task<bool> IsNew(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var database = (IRelationalDatabaseCreator)scope.ServiceProvider.GetRequiredService<KernelDb>().GetService<IDatabaseCreator>();
        return !await database.ExistsAsync() || !await database.HasTablesAsync();
    }

    public static async Task<IReadOnlyList<string>> Schema(IServiceProvider services, CancellationToken stop)
    {
        var lines = await Migrator.Migrate(services, stop);
        foreach (var step in services.GetRequiredService<Modules>().All.SelectMany(m => m.Reference))
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ISender>().Send(step.Message(), stop);
        }
        return lines;
    }
}
