using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Databases;
using Yhdessa.Kernel;
using Yhdessa.Tests.SqlServer;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Databases;

public sealed class SchemaTests : IDisposable
{
    readonly List<(TestDatabase Database, DirectoryInfo Folder)> made = [];

    [Theory, OnEachDatabase]
    public async Task The_migrated_schema_is_the_models(Provider on)
    {
        var (migrated, modelled) = (Bare(on), Bare(on));
        await using (var services = WithoutServer.Services(on, migrated.ConnectionString)) await Migrator.Migrate(services, default);
        await using (var services = WithoutServer.Services(on, modelled.ConnectionString)) await FromTheModel(services);

        var (left, right) = (await Schema.Read(on, migrated.ConnectionString), await Schema.Read(on, modelled.ConnectionString));

        left.Count.ShouldBeGreaterThan(100);
        left.Except(right).ShouldBeEmpty("only in the migrated database: write a migration (tools/Migrations)");
        right.Except(left).ShouldBeEmpty("only in the model: write a migration (tools/Migrations)");
    }

    [Theory, OnEachDatabase]
    public async Task Migrating_again_changes_nothing(Provider on)
    {
        var database = Bare(on);
        await using var services = WithoutServer.Services(on, database.ConnectionString);
        await Migrator.Migrate(services, default);

        (await Migrator.Migrate(services, default)).ShouldAllBe(line => line.EndsWith("0 applied", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_killed_migration_stops_no_later_start()
    {
        var database = Bare(Provider.Sqlite);
        await using var services = WithoutServer.Services(Provider.Sqlite, database.ConnectionString);
        await using (var sqlite = new Microsoft.Data.Sqlite.SqliteConnection(database.ConnectionString))
        {
            await sqlite.OpenAsync();
            await using var leave = sqlite.CreateCommand();
            leave.CommandText = """create table "__EFMigrationsLock" ("Id" integer not null primary key, "Timestamp" text not null); insert into "__EFMigrationsLock" values (1, '2024-10-16 12:00:00+00:00')""";
            await leave.ExecuteNonQueryAsync();
        }

        (await Migrator.Migrate(services, default).WaitAsync(TimeSpan.FromSeconds(60))).ShouldNotBeEmpty();
    }

    [Theory, OnEachDatabase]
    public async Task Two_hosts_may_start_at_once_on_a_new_database(Provider on)
    {
        var database = Bare(on);
        await using ServiceProvider one = WithoutServer.Services(on, database.ConnectionString), other = WithoutServer.Services(on, database.ConnectionString);

        var lines = await Task.WhenAll(Task.Run(() => Migrator.Migrate(one, default)), Task.Run(() => Migrator.Migrate(other, default)));

        lines.SelectMany(l => l).Count(l => l.EndsWith("0 applied", StringComparison.Ordinal)).ShouldBe(WithoutServer.WithTables.Count);
    }

    public static TheoryData<string> Names => [.. WithoutServer.WithTables.Select(m => m.Name)];

    [Theory, MemberData(nameof(Names))]
    public void SQL_Server_gets_the_approved_script(string module)
    {
        using var scope = WithoutServer.Scope();
        var script = WithoutServer.Context(Module(module).Db!, scope).GetService<IMigrator>().GenerateScript();

        script.ShouldContain("CREATE TABLE");
        Approved.MustBe(Path.Combine("Migrations", module + ".sql"), Regex.Replace(script, "N'[0-9]{14}_", "N'").Replace("GO\n\n", "GO\n", StringComparison.Ordinal).TrimEnd() + "\n");
    }

    [Theory, MemberData(nameof(Names))]
    public void SQL_Server_finds_one_way_only_to_delete_a_row(string module)
    {
        using var scope = WithoutServer.Scope();
        var model = WithoutServer.Context(Module(module).Db!, scope).GetService<IDesignTimeModel>().Model;

        foreach (var from in model.GetEntityTypes())
            Ways(from, [from]).GroupBy(t => t).Where(g => g.Count() > 1).Select(g => $"{from.ClrType.Name} → {g.Key.ClrType.Name}").ShouldBeEmpty("error 1785: multiple cascade paths");
    }

    [Theory, MemberData(nameof(Names))]
    public void SQL_Server_can_keep_every_index(string module)
    {
        using var scope = WithoutServer.Scope();
        var model = WithoutServer.Context(Module(module).Db!, scope).GetService<IDesignTimeModel>().Model.GetRelationalModel();

        var tooWide = from table in model.Tables
                      from columns in table.Indexes.Select(i => (i.Name, i.Columns)).Concat(table.UniqueConstraints.Select(u => (u.Name, u.Columns)))
                      where columns.Columns.Any(c => c.StoreType.EndsWith("(max)", StringComparison.Ordinal)) || columns.Columns.Sum(Bytes) > 1700
                      select $"{columns.Name}: {string.Join(", ", columns.Columns.Select(c => c.StoreType))}";
        tooWide.ShouldBeEmpty("at most 1700 bytes, and nothing unbounded");
    }

    static int Bytes(IColumn column) => column.StoreType.Split('(', ')') is [var type, var length, ..] && int.TryParse(length, out var n) ? type.StartsWith('n') ? 2 * n : n : 16;

    /// <summary>Every table that a deletion reaches, once for each way.</summary>
    static IEnumerable<IEntityType> Ways(IEntityType from, IReadOnlyList<IEntityType> behind) => from.GetReferencingForeignKeys()
        .Where(link => link.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull)
        .SelectMany(link => behind.Contains(link.DeclaringEntityType) ? [link.DeclaringEntityType, link.DeclaringEntityType]   // round in a circle
            : Ways(link.DeclaringEntityType, [.. behind, link.DeclaringEntityType]).Prepend(link.DeclaringEntityType));

    static Module Module(string name) => WithoutServer.WithTables.Single(m => m.Name == name);

    static async Task FromTheModel(IServiceProvider services)
    {
        foreach (var module in WithoutServer.WithTables)
        {
            using var scope = services.CreateScope();
            var db = WithoutServer.Context(module.Db!, scope);
            var creator = (RelationalDatabaseCreator)db.GetService<IRelationalDatabaseCreator>();
            await creator.CreateTablesAsync();
            foreach (var sql in module.DatabaseRules(((ModuleDb)db).Provider))
                await db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        }
    }

    TestDatabase Bare(Provider on)
    {
        var folder = Folder.CreateTempSubdirectory("yhdessa-schema-");
        var database = TestDatabase.Bare(on, folder);
        made.Add((database, folder));
        return database;
    }

    public void Dispose()
    {
        foreach (var (database, folder) in made)
        {
            database.Dispose();
            folder.Delete(recursive: true);
        }
    }
}
