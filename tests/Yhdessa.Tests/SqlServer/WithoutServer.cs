using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Databases;
using Yhdessa.Kernel;
using Yhdessa.Tests.Architecture;

namespace Yhdessa.Tests.SqlServer;

/// <summary>Every module's context with the SQL Server provider and no server: models, scripts and the text of commands, which are caught before they leave.</summary>
static class WithoutServer
{
    public static readonly IReadOnlyList<Module> Modules = [.. TheHouse.WithModuleClass
        .SelectMany(a => a.GetTypes()).Where(t => t.IsSubclassOf(typeof(Module)) && !t.IsAbstract)
        .Select(t => (Module)Activator.CreateInstance(t, nonPublic: true)!).OrderBy(m => m.Name, StringComparer.Ordinal)];

    public static readonly IReadOnlyList<Module> WithTables = [.. Modules.Where(m => m.Db is not null)];

    static readonly ServiceProvider services = Services(Provider.SqlServer, "Server=nowhere", options => options.AddInterceptors(new NoConnection(), new Catch()));

    static readonly AsyncLocal<List<string>?> caught = new();

    /// <summary>The house's contexts alone, on any database.</summary>
    public static ServiceProvider Services(Provider provider, string connectionString, Action<DbContextOptionsBuilder>? more = null)
    {
        var settings = new ConfigurationBuilder().Build();
        return new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(settings)
            .AddDatabase(new(provider, connectionString, null))
            .AddModules(Modules, settings, (inside, options, module) =>
            {
                global::Yhdessa.Databases.Databases.Use(inside, options, module);
                more?.Invoke(options);
            })
            .AddScoped<ICurrentUser, Nobody>()
            .BuildServiceProvider();
    }

    public static DbContext Context(Type type, IServiceScope scope) => (DbContext)scope.ServiceProvider.GetRequiredService(type);

    public static IServiceScope Scope() => services.CreateScope();

    /// <summary>The commands that some work would have sent.</summary>
    public static async Task<IReadOnlyList<string>> CommandsOf(Func<Task> work)
    {
        List<string> mine = [];
        caught.Value = mine;
        try
        {
            await work();
        }
        catch (Exception) when (mine.Count > 0)
        {
            // Nothing came back, so whoever waited for a row complains. Its command has been caught.
        }
        return mine;
    }

    sealed class NoConnection : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => new(InterceptionResult.Suppress());
        public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => new(InterceptionResult.Suppress());
    }

    sealed class Catch : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            caught.Value!.Add(command.CommandText);
            return new(InterceptionResult<int>.SuppressWithResult(1));
        }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            caught.Value!.Add(command.CommandText);
            return new(InterceptionResult<DbDataReader>.SuppressWithResult(new DataTable().CreateDataReader()));
        }
    }

    sealed class Nobody : ICurrentUser
    {
        public Guid? PersonId => null;
        public Guid? KeyId => null;
        public Guid? KeyOrganization => null;
        public string? Municipality => null;
        public bool IsSystem => true;
        public bool Has(string permission) => true;
        public Task<bool> ActsFor(Guid organization, CancellationToken ct) => Task.FromResult(true);
    }
}
