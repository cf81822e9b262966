using Microsoft.EntityFrameworkCore.Migrations;

namespace Yhdessa.Kernel;

public static class DatabasePromises
{
    /// <summary>In a migration: SQL that one of the databases needs to keep a promise, an exclusion constraint or a trigger.</summary>
    public static void Promise(this MigrationBuilder migration, Provider provider, string sql)
    {
        if (migration.ActiveProvider!.EndsWith(provider.ToString(), StringComparison.OrdinalIgnoreCase)) migration.Sql(sql);
    }
}
