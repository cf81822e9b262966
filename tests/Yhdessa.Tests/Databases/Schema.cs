using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;
using Yhdessa.Kernel;

namespace Yhdessa.Tests.Databases;

/// <summary>A database's columns, keys, indexes, checks, triggers and exclusions as lines of text, to be compared.</summary>
static class Schema
{
    public static async Task<IReadOnlySet<string>> Read(Provider provider, string connectionString)
    {
        await using DbConnection connection = provider switch
        {
            Provider.PostgreSql => new NpgsqlConnection(connectionString),
            Provider.SqlServer => new SqlConnection(connectionString),
            _ => new SqliteConnection(connectionString),
        };
        await connection.OpenAsync();
        var facts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var question in provider switch { Provider.PostgreSql => postgreSql, Provider.SqlServer => sqlServer, _ => await Sqlite(connection) })
            facts.UnionWith(await Lines(connection, question));
        return facts;
    }

    static async Task<string[]> Sqlite(DbConnection connection) =>
    [
        "select 'trigger', name, tbl_name, sql from sqlite_master where type = 'trigger'",
        .. (await Lines(connection, "select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\' and name not like 'sqlite%'")).SelectMany(table => (string[])
        [
            $"select '{table}', name, type, \"notnull\", dflt_value, pk from pragma_table_info('{table}')",
            $"select 'link {table}', \"table\", \"from\", \"to\", on_delete from pragma_foreign_key_list('{table}')",
            $"select 'index {table}', l.name, l.\"unique\", l.partial, i.name, i.seqno from pragma_index_list('{table}') l, pragma_index_info(l.name) i where l.origin = 'c'",
            $"select 'unique {table}', i.name, i.seqno from pragma_index_list('{table}') l, pragma_index_info(l.name) i where l.origin = 'u'",
        ]),
        // Names of constraints and checks stand only in the table's own text; the order of columns may differ.
        "select 'checks ' || name, (length(sql) - length(replace(sql, 'CHECK', ''))) / 5 from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\'",
    ];

    static readonly string[] postgreSql =
    [
        "select table_schema, table_name, column_name, data_type, udt_name, is_nullable, character_maximum_length, numeric_precision, numeric_scale, column_default, is_identity from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema') and table_name not like '\\_\\_%'",
        "select indexdef from pg_indexes where schemaname not in ('pg_catalog', 'information_schema') and tablename not like '\\_\\_%'",
        "select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint where connamespace::regnamespace::text not in ('pg_catalog', 'information_schema') and conrelid::regclass::text not like '%\\_\\_ef%'",
        "select 'trigger', tgrelid::regclass::text, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal",
    ];

    static readonly string[] sqlServer =
    [
        "select table_schema, table_name, column_name, data_type, is_nullable, character_maximum_length, numeric_precision, numeric_scale from information_schema.columns where table_name not like '[_][_]%'",
        "select object_schema_name(i.object_id), object_name(i.object_id), i.name, i.is_unique, i.filter_definition, c.name, k.key_ordinal from sys.indexes i join sys.index_columns k on k.object_id = i.object_id and k.index_id = i.index_id join sys.columns c on c.object_id = i.object_id and c.column_id = k.column_id where object_schema_name(i.object_id) <> 'sys' and object_name(i.object_id) not like '[_][_]%'",
        "select name, object_name(parent_object_id), object_name(referenced_object_id), delete_referential_action_desc from sys.foreign_keys",
        "select name, object_name(parent_object_id), definition from sys.check_constraints",
        "select name, object_name(parent_id), object_definition(object_id) from sys.triggers",
    ];

    static async Task<IReadOnlyList<string>> Lines(DbConnection connection, string question)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
            lines.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetValue(i).ToString()!.ReplaceLineEndings(" ").Trim())));
        return lines;
    }
}
