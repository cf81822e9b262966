using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Yhdessa.Databases;

namespace Yhdessa.Host.Verbs;

/// <summary>What must stand before anything else can: tables and reference data.</summary>
static class Prepare
{
    /// <summary>Whether nobody has ever kept anything here.</summary>
    static async Task<bool> IsNew(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var database = (IRelationalDatabaseCreator)scope.ServiceProvider.GetRequiredService<KernelDb>().GetService<IDatabaseCreator>();
        return !await database.ExistsAsync() || !await database.HasTablesAsync();
    }

    /// <summary>
    /// Every module's model takes a tenth of a second to make, and the migrations need them one after another, the first module first: so they are
    /// made beside, from the last.
    /// </summary>
    public static void Models(IServiceProvider services) => _ = Task.Run(() =>
    {
        using var scope = services.CreateScope();
        foreach (var module in services.GetRequiredService<Modules>().All.Where(m => m.Db is not null).Reverse())
            _ = ((DbContext)scope.ServiceProvider.GetRequiredService(module.Db!)).Model;
    });

    /// <summary>A start: nothing to do where this very build has been before. Answers whether nobody had.</summary>
    public static async Task<bool> SchemaOnce(IServiceProvider services, CancellationToken stop)
    {
        var isNew = await IsNew(services);
        if (isNew || !await Preparation.IsDone(services, stop)) await Schema(services, stop);
        return isNew;
    }

    /// <summary>Asked for by name, it looks at everything: what was lost since is put back.</summary>
    public static Task<IReadOnlyList<string>> Schema(IServiceProvider services, CancellationToken stop) => Migrator.Migrate(services, stop, async () =>
    {
        foreach (var step in services.GetRequiredService<Modules>().All.SelectMany(m => m.Reference)) await Send(services, step.Message(), stop);
        await Send(services, new RememberPreparation(Preparation.BuildOf(services)), stop);
    });

    static async Task Send(IServiceProvider services, IBaseRequest message, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ISender>().Send(message, stop);
    }
}
