using Microsoft.EntityFrameworkCore.Migrations;

namespace Yhdessa.Kernel;

public static class DatabasePromises
{
    /// <summary>In a migration: SQL that one of the databases needs to keep a promise, an exclusion constraint or a trigger.</summary>
    public static void Promise(this MigrationBuilder migration, Provider provider, string sql)
    {
        if (Of(migration) == provider) migration.Sql(sql);
    }

    /// <summary>The collation in which words are compared byte by byte: what a prefix search on an index needs. SQLite does so by itself.</summary>
    public static string? ByteOrder(Provider provider) => provider switch
    {
        Provider.PostgreSql => "C",
        Provider.SqlServer => "Latin1_General_100_BIN2",
        _ => null,
    };

    /// <summary>The same in a migration.</summary>
    public static string? ByteOrder(this MigrationBuilder migration) => ByteOrder(Of(migration));

    static Provider Of(MigrationBuilder migration) => Enum.GetValues<Provider>().Single(p => migration.ActiveProvider!.EndsWith(p.ToString(), StringComparison.OrdinalIgnoreCase));
}
