using System.Buffers.Text;
using System.Linq.Expressions;
using System.Text;

namespace Yhdessa.Kernel;

/// <summary>
/// A partner's copy kept fresh: rows in the order of change, a cursor to go on from, and never a row missed. A row is stamped before it is
/// committed, so the cursor may pass an instant only when no write stamped before it can still be open. Hence the order below: first look at
/// the clock, then ask for the oldest open write, then read. A write that we did not see open had not begun when we asked, so its stamp is
/// not older than our look at the clock; a write that we saw open is stamped no earlier than it began.
/// </summary>
static class Sync
{
    public static async Task<Listed<TRow>> Answer<T, TRow>(ListQuery<TRow> query, ModuleDb db, IQueryable<T> all, Func<IReadOnlyList<Id<T>>, Task<Dictionary<Id<T>, TRow>>> rowsOf, CancellationToken ct) where T : Aggregate
    {
        if (query.Page != 1) throw new BadInput("invalid", "page");   // pages shift while rows change: the cursor does not
        var settled = await Settled(db, ct);
        var (from, after) = Begin<T, TRow>(query);
        var window = all.Where(t => t.ModifiedAt < settled && t.ModifiedAt >= from);
        if (after is { } last) window = window.Where(t => t.ModifiedAt > from || EF.Property<Id<T>>(t, "Id").CompareTo(last) > 0);

        var total = await window.CountAsync(ct);
        var changed = await window.OrderBy(t => t.ModifiedAt).ThenBy(t => EF.Property<Id<T>>(t, "Id"))
            .Select(t => new { Id = EF.Property<Id<T>>(t, "Id"), t.ModifiedAt }).Take(query.PageSize).ToListAsync(ct);
        var ids = changed.ConvertAll(c => c.Id);
        var rows = await rowsOf(ids);
        return new([], 1, query.PageSize, total)
        {
            Sync = [.. changed.Select(c => new Synced<TRow>(c.Id, rows.GetValueOrDefault(c.Id)))],
            NextCursor = total > changed.Count ? Cursor(changed[^1].ModifiedAt, changed[^1].Id) : null,
        };
    }

    public static async Task<Dictionary<Id<T>, TRow>> Rows<T, TRow>(IQueryable<T> wanted, IReadOnlyList<Id<T>> ids, Expression<Func<T, TRow>> row, CancellationToken ct) where T : Aggregate =>
        (await wanted.Where(t => ids.Contains(EF.Property<Id<T>>(t, "Id"))).Select(WithId(row)).ToListAsync(ct)).ToDictionary(r => r.Id, r => r.Row);

    /// <summary>Everything stamped before this instant is committed or gone for good.</summary>
    static async Task<DateTimeOffset> Settled(ModuleDb db, CancellationToken ct)
    {
        var looked = db.Services.Clock.Now();
        var open = await db.Services.Dialect.OldestOpenWrite(db, ct);
        if (open is not { } began || began >= looked) return looked;
        return began.AddTicks(-(began.Ticks % TimeSpan.TicksPerMillisecond));   // stamps are cut to the millisecond, so this must be too
    }

    static (DateTimeOffset From, Id<T>? After) Begin<T, TRow>(ListQuery<TRow> query)
    {
        if (query.Cursor is null) return (query.ModifiedAfter!.Value.ToUniversalTime(), null);
        if (query.Cursor.Length > 200 || !Base64Url.IsValid(query.Cursor)) throw new BadInput("invalid", "cursor");
        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(query.Cursor)).Split('/') is [var at, var id] && Plain.TryInstant(at, out var from, out _) && Guid.TryParse(id, out var last)
            ? (from, new Id<T>(last)) : throw new BadInput("invalid", "cursor");
    }

    static string Cursor(DateTimeOffset at, Guid id) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Plain.Of(at)}/{id}"));

    sealed record Identified<T, TRow>(Id<T> Id, TRow Row);

    static Expression<Func<T, Identified<T, TRow>>> WithId<T, TRow>(Expression<Func<T, TRow>> row)
    {
        var id = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(Id<T>)], row.Parameters[0], Expression.Constant("Id"));
        return Expression.Lambda<Func<T, Identified<T, TRow>>>(Expression.New(typeof(Identified<T, TRow>).GetConstructors()[0], id, row.Body), row.Parameters);
    }
}
