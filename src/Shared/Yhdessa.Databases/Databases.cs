using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Kernel;

namespace Yhdessa.Databases;

/// <summary>The one place that knows the three databases by name.</summary>
public sealed record DatabaseSettings(Provider Provider, string ConnectionString, int? MaxBatchSize);

public static class Databases
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, DatabaseSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton<IDialect>(settings.Provider switch
        {
            Provider.PostgreSql => new PostgreSqlDialect(settings.ConnectionString),
            Provider.SqlServer => new SqlServerDialect(settings.ConnectionString),
            _ => new SqliteDialect(),
        });

    public static void Use(IServiceProvider services, DbContextOptionsBuilder options, Module module)
    {
        var settings = services.GetRequiredService<DatabaseSettings>();
        Use(options, settings, module.Name);
    }

    public static void Use(DbContextOptionsBuilder options, DatabaseSettings settings, string schema)
    {
        var batch = settings.MaxBatchSize ?? 100;
        options.ReplaceService<IMemoryCache, CompiledQueries>();
        switch (settings.Provider)
        {
            case Provider.PostgreSql:
                options.UseNpgsql(settings.ConnectionString, o => o.MigrationsHistoryTable("__ef_migrations", schema).MaxBatchSize(batch));
                break;
            case Provider.SqlServer:
                options.UseSqlServer(settings.ConnectionString, o => o.MigrationsHistoryTable("__ef_migrations", schema).UseCompatibilityLevel(160).MaxBatchSize(batch))
                    .ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));   // the snapshot is PostgreSQL's
                break;
            default:
                options.UseSqlite(settings.ConnectionString, o => o.MigrationsHistoryTable("__ef_" + schema).MaxBatchSize(batch).UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))   // decision 52
                    .ReplaceService<IMigrationsSqlGenerator, SchemaPrefixSqliteGenerator>()
                    .AddInterceptors(SqliteSession.Instance)
                    .ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));   // and here too; a test holds both against the model
                break;
        }
    }
}

/// <summary>
/// The framework's memory of compiled queries holds a thousand, and the house asks almost two thousand: it would compile some of them, 5–20 ms each, over
/// and over. A query takes ten of its units.
/// </summary>
sealed class CompiledQueries() : MemoryCache(new MemoryCacheOptions { SizeLimit = 10 * Queries })
{
    const int Queries = 5_000;
}
