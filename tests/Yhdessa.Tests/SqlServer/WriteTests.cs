using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking.Internal;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Yhdessa.Tests.SqlServer;

public class WriteTests
{
    /// <summary>A row of each table put in, changed and taken out, as SQL Server would be told.</summary>
    [Fact]
    public async Task Every_row_is_written_in_the_approved_words_of_SQL_Server()
    {
        var parts = new List<string>();
        foreach (var module in WithoutServer.WithTables)
        {
            using var scope = WithoutServer.Scope();
            foreach (var type in WithoutServer.Context(module.Db!, scope).GetService<IDesignTimeModel>().Model.GetEntityTypes().Where(t => t.GetTableName() is not null && !t.IsTableExcludedFromMigrations() && !t.IsOwned()).OrderBy(t => t.Name, StringComparer.Ordinal))
                foreach (var state in (EntityState[])[EntityState.Added, EntityState.Modified, EntityState.Deleted])
                    foreach (var sql in await Commands(module.Db!, type.Name, state))
                        parts.Add($"-- {type.ClrType.Name}: {state}\n{string.Join('\n', sql.ReplaceLineEndings("\n").Split('\n').Where(l => l.Trim().Length > 0))}");
        }
        Approved.MustBe("written.sql", string.Join("\n\n", parts) + "\n");
    }

    static async Task<IReadOnlyList<string>> Commands(Type context, string name, EntityState state)
    {
        using var scope = WithoutServer.Scope();
        var db = WithoutServer.Context(context, scope);
        var type = db.Model.FindEntityType(name)!;
        var entry = db.Entry(RuntimeHelpers.GetUninitializedObject(type.ClrType));
        foreach (var property in type.GetProperties())
            if (property.ValueGenerated is not ValueGenerated.OnAdd || state is not EntityState.Added)
                entry.Property(property.Name).CurrentValue = Samples.Of(property.ClrType);
        if (state is EntityState.Modified && type.GetProperties().All(p => p.IsPrimaryKey())) return [];   // nothing but its key: it is never changed
        entry.State = state;
        var commands = await WithoutServer.CommandsOf(() => Save(db));
        commands.ShouldNotBeEmpty($"{name} {state}");
        return commands;
    }

    /// <summary>Past the module's own SaveChanges, which would add audit and outbox.</summary>
#pragma warning disable EF1001
    static Task<int> Save(DbContext db) => db.GetService<IStateManager>().SaveChangesAsync(acceptAllChangesOnSuccess: true);
#pragma warning restore EF1001
}
