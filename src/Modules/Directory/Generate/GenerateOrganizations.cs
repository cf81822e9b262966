using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>Synthetic organizations at scale: the same seed gives the same data, and nobody in them exists. Written past audit and outbox.</summary>
[Requires(DirectoryModule.Import)]
sealed record GenerateOrganizations(int Count, int Seed) : ICommand<JobReport>;

sealed class GenerateOrganizationsHandler(DirectoryDb db, WordBook book, TimeProvider clock) : IRequestHandler<GenerateOrganizations, JobReport>
{
    const int AtOnce = 2000;

    public async Task<JobReport> Handle(GenerateOrganizations wish, CancellationToken ct)
    {
        var (now, made) = (clock.Now(), 0);
        var taken = (await db.Organizations.Select(o => o.Slug).ToListAsync(ct)).ToHashSet();
        var ids = (await db.Marks.Where(m => m.Facet == OrganizationFacets.Identifier).Select(m => m.Code).ToListAsync(ct)).ToHashSet();
        for (var from = 0; from < wish.Count; from += AtOnce)
        {
            var batch = Enumerable.Range(from, Math.Min(AtOnce, wish.Count - from)).Select(i => MadeUpOrganization.Of(i, wish.Seed, taken, ids)).OfType<Organization>().ToList();
            await BulkRows.Insert(db, batch, now, ct);
            await BulkRows.Insert(db, batch.SelectMany(o => o.Marks), now, ct);
            await BulkRows.Insert(db, batch.SelectMany(o => Terms.Of(o)).OrderBy(t => t.Word, StringComparer.Ordinal), now, ct);
            book.Learn(db, batch);
            made += batch.Count;
        }
        return new(made, "organizations");
    }
}

/// <summary>Many rows of one kind by one prepared statement: what EF would write, without its bookkeeping for each.</summary>
static class BulkRows
{
    public static async Task Insert<T>(ModuleDb db, IEnumerable<T> rows, DateTimeOffset now, CancellationToken ct) where T : class
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        var columns = type.GetProperties().Select(p => (Property: p, Name: p.GetColumnName(), Store: p.GetTypeMapping().Converter)).ToList();
        var sql = db.GetService<ISqlGenerationHelper>();
        await using var insert = db.Database.GetDbConnection().CreateCommand();
        insert.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        insert.CommandText = $"insert into {sql.DelimitIdentifier(type.GetTableName()!, type.GetSchema())} ({string.Join(", ", columns.Select(c => sql.DelimitIdentifier(c.Name)))}) values ({string.Join(", ", columns.Select((_, i) => "@p" + i))})";
        foreach (var (property, i) in columns.Select((c, i) => (c.Property, i)))
            insert.Parameters.Add(((RelationalTypeMapping)property.GetTypeMapping()).CreateParameter(insert, "@p" + i, null, nullable: true));
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++) insert.Parameters[i].Value = Stored(columns[i].Property, row, now) is { } value ? columns[i].Store is { } store ? store.ConvertToProvider(value)! : value : DBNull.Value;
            await insert.ExecuteNonQueryAsync(ct);
        }
    }

    static object? Stored(Microsoft.EntityFrameworkCore.Metadata.IProperty property, object row, DateTimeOffset now) => property.Name switch
    {
        nameof(Aggregate.Revision) => 1,
        nameof(Aggregate.CreatedAt) or nameof(Aggregate.ModifiedAt) => now,
        _ => property.GetGetter().GetClrValue(row),
    };
}
