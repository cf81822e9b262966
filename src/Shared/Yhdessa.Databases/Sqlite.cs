using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using SQLitePCL;

namespace Yhdessa.Databases;

/// <summary>What every SQLite connection needs: durable commits, foreign keys, and Finnish letters in order and case.</summary>
sealed class SqliteSession : DbConnectionInterceptor
{
    public static readonly SqliteSession Instance = new();

    static readonly CompareInfo finnish = CultureInfo.GetCultureInfo("fi-FI").CompareInfo;

    // Kept in the file itself, and only a writer may change it: EF looks with a reader whether there is a database.
    const string WriteAhead = "PRAGMA journal_mode=WAL; ";

    // FULL: NORMAL can lose confirmed commits at a power loss.
    const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Prepare((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Prepare((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => StayOpen(connection, result);

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => new(StayOpen(connection, result));

    // Enough for all that run at once; a crowd that waits for its turn to write must not hold a connection each.
    const int MostOpen = 20;
    static int open;

    /// <summary>
    /// Closing takes the framework's own functions away and opening puts them back, which costs a tenth of a simple request: a connection stays open
    /// until its context goes. Between two questions it holds no lock.
    /// </summary>
    static InterceptionResult StayOpen(DbConnection connection, InterceptionResult close)
    {
        if (Interlocked.Increment(ref open) > MostOpen)
        {
            Interlocked.Decrement(ref open);
            return close;
        }
        connection.StateChange += static (_, _) => Interlocked.Decrement(ref open);   // closed for good, by its context
        return InterceptionResult.Suppress();
    }

    /// <summary>A pooled connection comes back as it was left: what is set once stays, and setting it anew would cost more than most questions.</summary>
    static readonly ConditionalWeakTable<sqlite3, object> prepared = [];

    static void Prepare(SqliteConnection connection)
    {
        var handle = connection.Handle!;
        if (prepared.TryGetValue(handle, out _)) return;
        using var command = connection.CreateCommand();
        var onlyReads = new SqliteConnectionStringBuilder(connection.ConnectionString).Mode is SqliteOpenMode.ReadOnly;
        command.CommandText = onlyReads ? Pragmas : WriteAhead + Pragmas;
        command.ExecuteNonQuery();
        // Straight on the handle: those of SqliteConnection are taken away at each close.
        raw.sqlite3_create_collation(handle, "fi", null, (_, a, b) => finnish.Compare(a, b, CompareOptions.IgnoreCase));
        raw.sqlite3_create_function(handle, "lower", 1, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, null, (context, _, words) =>
        {
            if (raw.sqlite3_value_type(words[0]) == raw.SQLITE_NULL) raw.sqlite3_result_null(context);
            else raw.sqlite3_result_text(context, raw.sqlite3_value_text(words[0]).utf8_to_string().ToLowerInvariant());
        });
        prepared.Add(handle, prepared);
    }
}

/// <summary>SQLite has no schemas: schema.table becomes schema_table in every migration operation.</summary>
#pragma warning disable EF1001 // the generator's base class is how a provider's SQL is changed
sealed class SchemaPrefixSqliteGenerator(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations) : SqliteMigrationsSqlGenerator(dependencies, annotations)
#pragma warning restore EF1001
{
    public override IReadOnlyList<MigrationCommand> Generate(IReadOnlyList<MigrationOperation> operations, IModel? model = null, MigrationsSqlGenerationOptions options = MigrationsSqlGenerationOptions.Default)
    {
        foreach (var operation in operations) Rewrite(operation);
        return base.Generate(operations, model, options);
    }

    static void Rewrite(MigrationOperation operation)
    {
        switch (operation)
        {
            case EnsureSchemaOperation or SqlOperation:
                return;
            case CreateTableOperation { Schema: { } schema } table:
                var (plain, full) = (table.Name, $"{schema}_{table.Name}");
                (table.Name, table.Schema) = (full, null);
                if (table.PrimaryKey is { } key) (key.Table, key.Schema, key.Name) = (full, null, Renamed(key.Name, plain, full));
                foreach (var link in table.ForeignKeys)
                {
                    (link.Name, link.Table, link.Schema) = (Renamed(link.Name, plain, full), full, null);
                    if (link.PrincipalSchema is { } other) (link.PrincipalTable, link.PrincipalSchema) = ($"{other}_{link.PrincipalTable}", null);
                }
                foreach (var unique in table.UniqueConstraints) (unique.Table, unique.Schema, unique.Name) = (full, null, Renamed(unique.Name, plain, full));
                foreach (var check in table.CheckConstraints) (check.Table, check.Schema) = (full, null);
                foreach (var column in table.Columns) (column.Table, column.Schema) = (full, null);
                return;
            case CreateIndexOperation { Schema: { } schema } index:
                (index.Name, index.Table, index.Schema) = (Renamed(index.Name, index.Table, $"{schema}_{index.Table}"), $"{schema}_{index.Table}", null);
                return;
            case DropIndexOperation { Schema: { } schema, Table: { } table } index:
                (index.Name, index.Table, index.Schema) = (Renamed(index.Name, table, $"{schema}_{table}"), $"{schema}_{table}", null);
                return;
            case DropTableOperation { Schema: { } schema } table:
                (table.Name, table.Schema) = ($"{schema}_{table.Name}", null);
                return;
            case RenameTableOperation { Schema: { } schema } table:
                (table.Name, table.NewName, table.Schema, table.NewSchema) = ($"{schema}_{table.Name}", $"{schema}_{table.NewName}", null, null);
                return;
            default:
                var (s, t) = (operation.GetType().GetProperty("Schema"), operation.GetType().GetProperty("Table"));
                if (s?.GetValue(operation) is string own && t?.GetValue(operation) is string name)
                {
                    t.SetValue(operation, $"{own}_{name}");
                    s.SetValue(operation, null);
                }
                return;
        }
    }

    static string Renamed(string name, string plain, string full) =>
        name.EndsWith("_" + plain, StringComparison.Ordinal) ? name[..^plain.Length] + full : name.Replace($"_{plain}_", $"_{full}_", StringComparison.Ordinal);
}
