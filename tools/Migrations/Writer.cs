using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal;
using Yhdessa.Kernel;

namespace Yhdessa.Migrations;

/// <summary>Writes one migration that all three databases understand: no column types, and the database's own promises beside the tables.</summary>
static partial class Writer
{
    /// <summary>False when the model is as the last migration left it.</summary>
    public static bool Write(DbContext db, Module module, string name, string folder, bool anew)
    {
        if (!anew && !db.Database.HasPendingModelChanges()) return false;
        var design = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(db);
#pragma warning disable EF1001 // how the command line tool finds the provider's part
        new NpgsqlDesignTimeServices().ConfigureDesignTimeServices(design);
#pragma warning restore EF1001
        design.AddSingleton<ICSharpMigrationOperationGenerator, NeutralOperations>();
        if (anew) design.AddScoped<Microsoft.EntityFrameworkCore.Migrations.IMigrationsAssembly, NothingBefore>();
        using var services = design.BuildServiceProvider();
        using var scope = services.CreateScope();
        var migration = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>().ScaffoldMigration(name, module.Db!.Namespace!, "Migrations", "C#");

        Folder.CreateDirectory(folder);
        var isFirst = migration.PreviousMigrationId is null;
        var code = migration.MigrationCode.Replace("collation: \"C\"", "collation: migrationBuilder.ByteOrder()", StringComparison.Ordinal);
        Save($"{migration.MigrationId}.cs", "using Yhdessa.Kernel;\n" + (isFirst ? WithRules(code, module) : code));
        Save($"{migration.MigrationId}.Designer.cs", Neutral(migration.MetadataCode));
        Save($"{migration.SnapshotName}.cs", Neutral(migration.SnapshotCode));
        return true;

        void Save(string file, string code) => File.WriteAllText(Path.Combine(folder, file), code
            .Replace("public partial class", "partial class", StringComparison.Ordinal)
            .ReplaceLineEndings("\n"));
    }

    /// <summary>Each database finds its own type for a column.</summary>
    static string Neutral(string code) => UsingNpgsql().Replace(UseIdentity().Replace(ColumnType().Replace(code, ""), ""), "");

    [GeneratedRegex("""using Npgsql[^;]*;\r?\n""")]
    private static partial Regex UsingNpgsql();

    [GeneratedRegex("""\s*\.HasColumnType\("[^"]*"\)""")]
    private static partial Regex ColumnType();

    [GeneratedRegex("""\s*NpgsqlPropertyBuilderExtensions\.UseIdentityByDefaultColumn\([^;]*;|\s*NpgsqlModelBuilderExtensions\.UseIdentityByDefaultColumns\(modelBuilder\);""")]
    private static partial Regex UseIdentity();

    /// <summary>The rules as they are today, word for word: a migration that has been run never changes.</summary>
    static string WithRules(string code, Module module)
    {
        var rules = string.Concat(
            from provider in Enum.GetValues<Provider>()
            from sql in module.DatabaseRules(provider)
            select $"\n            migrationBuilder.Promise(Provider.{provider}, \"\"\"\n{Indented(sql)}\n                \"\"\");\n");
        if (rules == "") return code;
        code = code.ReplaceLineEndings("\n");
        var end = code.IndexOf("\n        }\n", code.IndexOf("void Up(", StringComparison.Ordinal), StringComparison.Ordinal) + 1;
        return code[..end] + rules + code[end..];
    }

    static string Indented(string sql) => string.Join('\n', sql.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(line => line.Length == 0 ? line : "                " + line));
}
