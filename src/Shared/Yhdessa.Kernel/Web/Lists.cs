using System.Linq.Expressions;

namespace Yhdessa.Kernel;

/// <summary>Answers a <see cref="ListQuery{TRow}"/> from a table.</summary>
public static class Lists
{
    /// <summary>
    /// The page that was asked for. <paramref name="all"/> is everything the caller may know of, things in the bin included (a sync tells of
    /// those too); <paramref name="wanted"/> is what the filters leave of it, living things only; facets are counted only for an ordinary page.
    /// </summary>
    public static async Task<Listed<TRow>> Answer<T, TRow>(this ListQuery<TRow> query, ModuleDb db, IQueryable<T> all, IQueryable<T> wanted, Expression<Func<T, TRow>> row, Sorts<T> sorts,
        CancellationToken ct, Func<Task<Dictionary<string, IReadOnlyList<FacetCount>>>>? facets = null) where T : Aggregate
    {
        query.CheckPaging();
        if (query.IsSync) return await query.Changes(db, all, ids => Sync.Rows(wanted.AsNoTracking(), ids, row, ct), ct);
        var before = (query.Page - 1) * query.PageSize;
        var items = await sorts.Apply(wanted.AsNoTracking(), query.Sort).Skip(before).Take(query.PageSize).Select(row).ToListAsync(ct);
        var isLast = items.Count < query.PageSize && (items.Count > 0 || before == 0);   // then everything was counted by reading it
        var total = isLast ? before + items.Count : await wanted.CountAsync(ct);
        return new(items, query.Page, query.PageSize, total, facets is null ? null : await facets());
    }

    /// <summary>
    /// The sync's page when rows take more than one projection: <paramref name="rowsOf"/> makes the rows of the ids that the caller still may
    /// see among those that changed; an id without a row is told as deleted.
    /// </summary>
    public static Task<Listed<TRow>> Changes<T, TRow>(this ListQuery<TRow> query, ModuleDb db, IQueryable<T> all, Func<IReadOnlyList<Id<T>>, Task<Dictionary<Id<T>, TRow>>> rowsOf, CancellationToken ct) where T : Aggregate
    {
        query.CheckPaging();
        return Sync.Answer(query, db, all.AsNoTracking(), rowsOf, ct);
    }

    /// <summary>The same for rows that are already in memory: a short list of another make.</summary>
    public static Listed<TRow> Answer<TRow>(this ListQuery<TRow> query, IReadOnlyList<TRow> rows)
    {
        query.CheckPaging();
        if (query.IsSync) throw new BadInput("unknown-field", "modifiedAfter");
        if (query.Sort is not null) throw new BadInput("unknown-field", "sort");
        return new([.. rows.Skip((query.Page - 1) * query.PageSize).Take(query.PageSize)], query.Page, query.PageSize, rows.Count);
    }

    /// <summary>How many of <paramref name="rows"/> there are with each value, most first.</summary>
    public static async Task<IReadOnlyList<FacetCount>> CountBy<T, TValue>(this IQueryable<T> rows, Expression<Func<T, TValue>> by, CancellationToken ct)
    {
        var counts = await rows.GroupBy(by).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return [.. counts.Where(c => c.Key is not null).Select(c => new FacetCount(c.Key is Enum e ? QueryMessage.Camel(e.ToString()) : c.Key!.ToString()!, c.Count)).OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal)];
    }

    /// <summary>The living thing of that id: 404 when there never was one among <paramref name="things"/>, 410 when it has been deleted.</summary>
    public static async Task<T> Living<T>(this IQueryable<T> things, Id<T> id, CancellationToken ct) where T : Aggregate
    {
        var found = await things.SingleOrDefaultAsync(t => EF.Property<Id<T>>(t, "Id") == id, ct) ?? throw new NotFound(typeof(T).Name);
        return found.DeletedAt is null ? found : throw new Gone();
    }

    /// <summary>400 for a page that cannot be.</summary>
    public static void CheckPaging<TRow>(this ListQuery<TRow> query)
    {
        if (query.Page is < 1 or > 1_000_000) throw new BadInput("invalid", "page");
        if (query.PageSize is < 1 or > ListQuery<TRow>.MostOnPage) throw new BadInput("invalid", [new FieldError("pageSize", "out-of-range", 1, ListQuery<TRow>.MostOnPage)]);
    }
}
