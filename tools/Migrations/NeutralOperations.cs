using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Yhdessa.Migrations;

/// <summary>Leaves the column types out, and gives numbered columns the words of all three databases.</summary>
sealed class NeutralOperations(CSharpMigrationOperationGeneratorDependencies dependencies) : CSharpMigrationOperationGenerator(dependencies)
{
    public override void Generate(string builderName, IReadOnlyList<MigrationOperation> operations, IndentedStringBuilder builder)
    {
        foreach (var column in operations.SelectMany(Columns)) Neutral(column);
        base.Generate(builderName, operations, builder);
    }

    static IEnumerable<ColumnOperation> Columns(MigrationOperation operation) => operation switch
    {
        CreateTableOperation table => table.Columns,
        AlterColumnOperation column => [column, column.OldColumn],
        ColumnOperation column => [column],
        _ => [],
    };

    static void Neutral(ColumnOperation column)
    {
        column.ColumnType = null;
        var numbered = column.FindAnnotation("Npgsql:ValueGenerationStrategy") is not null;
        foreach (var annotation in column.GetAnnotations().ToList()) column.RemoveAnnotation(annotation.Name);
        if (!numbered) return;
        column.AddAnnotation("Sqlite:Autoincrement", true);
        column.AddAnnotation("SqlServer:Identity", "1, 1");
        column.AddAnnotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
    }
}

/// <summary>For writing the first migration anew: the compiled ones are not looked at.</summary>
sealed class NothingBefore : IMigrationsAssembly
{
    public IReadOnlyDictionary<string, TypeInfo> Migrations => new Dictionary<string, TypeInfo>();
    public ModelSnapshot? ModelSnapshot => null;
    public Assembly Assembly => typeof(NothingBefore).Assembly;
    public string? FindMigrationId(string nameOrId) => null;
    public Migration CreateMigration(TypeInfo migrationClass, string activeProvider) => throw new NotSupportedException();
}
