using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Databases;
using Yhdessa.Kernel;
using Yhdessa.Search;

namespace Yhdessa.Bench.Search;

/// <summary>The product's search over the place's database, without the rest of the house.</summary>
sealed class Engine : IAsyncDisposable
{
    readonly ServiceProvider services;

    public Engine(Place place, bool withVoikko)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Search:Voikko", withVoikko ? "Auto" : "Off")]).Build();
        services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(settings)
            .AddDatabase(new(place.IsPostgres ? Provider.PostgreSql : Provider.Sqlite, place.ConnectionString, null))
            .AddModules([new KernelModule(), new SearchModule()], settings, Databases.Databases.Use)
            .BuildServiceProvider();
    }

    public bool UsesVoikko => services.GetRequiredService<WordKeeper>().UsesVoikko;

    /// <summary>Looks at the words anew by this engine's rules.</summary>
    public Task<int> KeepUp() => services.GetRequiredService<WordKeeper>().KeepUp(default);

    public async Task<IEnumerable<Guid>> Find(string kind, string text)
    {
        await using var scope = services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ISearch>().Find(kind, text, default))!.Keys;
    }

    /// <summary>Puts the words of texts into the index, as saving a thing with such a description would.</summary>
    public async Task Index(string kind, IEnumerable<(Guid Id, string Text)> texts)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SearchDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await using var insert = Insert(db, kind);
        var vocabulary = new HashSet<string>();
        foreach (var (id, text) in texts)
            foreach (var word in Words.Of(text).Where(w => !Words.IsEmpty(w)).Distinct())
            {
                vocabulary.Add(word);
                (insert.Parameters[0].Value, insert.Parameters[1].Value) = (word, id);
                await insert.ExecuteNonQueryAsync();
            }
        services.GetRequiredService<WordBook>().Learn(db, vocabulary.Select(w => (w, "fi")));
        await transaction.CommitAsync();
        await db.Database.ExecuteSqlRawAsync("analyze");
    }

    static DbCommand Insert(SearchDb db, string kind)
    {
        var insert = db.Database.GetDbConnection().CreateCommand();
        insert.Transaction = Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(db.Database.CurrentTransaction!);
        insert.CommandText = db.Provider is Provider.Sqlite
            ? $"insert or ignore into search_terms (kind, word, document, weight) values ('{kind}', @w, @d, 1)"
            : $"insert into search.terms (kind, word, document, weight) values ('{kind}', @w, @d, 1) on conflict do nothing";
        insert.Take("@w", "@d");
        return insert;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}

static class Commands
{
    public static void Take(this DbCommand command, params IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }
    }
}
