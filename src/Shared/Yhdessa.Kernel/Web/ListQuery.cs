using System.Collections;
using System.Linq.Expressions;
using System.Text.Json.Serialization;

namespace Yhdessa.Kernel;

/// <summary>
/// A question for a list: a page at a time, sorted, or, for a program that keeps a copy, everything changed since an instant.
/// The page and the API send the same message. Its own members are the filters, named as in the address.
/// </summary>
public abstract record ListQuery<TRow> : IQuery<Listed<TRow>>
{
    public const int MostOnPage = 200;

    public int Page { get; init; } = 1;
    public int PageSize { get; init; } = 50;
    public SortBy? Sort { get; init; }

    /// <summary>Rows changed at that instant or later come in the order of change, deleted ones too.</summary>
    public DateTimeOffset? ModifiedAfter { get; init; }

    /// <summary>Where the sync's previous page ended.</summary>
    public string? Cursor { get; init; }

    /// <summary>A program keeps its copy fresh: answer with <see cref="Lists.Changes"/>.</summary>
    [JsonIgnore] public bool IsSync => ModifiedAfter is not null || Cursor is not null;
}

/// <summary>A page of a list. <paramref name="Facets"/>: how many there would be with each value of a filter.</summary>
public sealed record Listed<TRow>(IReadOnlyList<TRow> Items, int Page, int PageSize, int Total, IReadOnlyDictionary<string, IReadOnlyList<FacetCount>>? Facets = null)
{
    /// <summary>Of a sync: every row of this page in the order of change; the deleted have no row.</summary>
    public IReadOnlyList<Synced<TRow>>? Sync { get; init; }

    /// <summary>Of a sync: where the next page begins, or null when this was the last.</summary>
    public string? NextCursor { get; init; }
}

public sealed record Synced<TRow>(Guid Id, TRow? Row);

/// <summary>A value of a facet and how many rows have it.</summary>
public sealed record FacetCount(string Value, int Count);

/// <summary>"name,-modifiedAt": names of sort keys, a minus before one that runs downwards.</summary>
public sealed record SortBy(IReadOnlyList<(string Key, bool Down)> Keys)
{
    public static bool TryRead(IReadOnlyList<string?> given, out object? sort)
    {
        var keys = given.SelectMany(g => (g ?? "").Split(',')).Select(k => (Key: k.TrimStart('-'), Down: k.StartsWith('-'))).ToList();
        sort = new SortBy(keys);
        return keys.Count <= 5 && keys.All(k => k.Key.Length is > 0 and <= 40 && k.Key.All(char.IsAsciiLetterOrDigit));
    }
}

public static class WholeList
{
    /// <summary>Every row that the question's filters leave, asked for in the largest pages: what a file of the list has in it.</summary>
    public static async Task<IReadOnlyList<TRow>> All<TRow>(this ISender sender, ListQuery<TRow> ask, CancellationToken ct, int most = int.MaxValue)
    {
        var rows = new List<TRow>();
        for (var page = 1; rows.Count < most; page++)
        {
            var found = await sender.Send(ask with { Page = page, PageSize = ListQuery<TRow>.MostOnPage }, ct);
            rows.AddRange(found.Items);
            if (found.Items.Count == 0 || rows.Count >= found.Total) break;
        }
        return rows;
    }
}

/// <summary>By what a list can be sorted; the first one is the order nobody asked for. <c>new Sorts&lt;Space&gt; { ["name"] = s => s.Name }</c></summary>
public sealed class Sorts<T> : IEnumerable<string>
{
    readonly List<(string Key, LambdaExpression By)> keys = [];

    public Expression<Func<T, object?>> this[string key]
    {
        set => keys.Add((key, Expression.Lambda(value.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : value.Body, value.Parameters)));
    }

    public IEnumerator<string> GetEnumerator() => keys.Select(k => k.Key).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal IQueryable<T> Apply(IQueryable<T> rows, SortBy? asked)
    {
        var order = asked?.Keys ?? [(keys[0].Key, false)];
        var sorted = rows.Expression;
        foreach (var (i, (key, down)) in order.Index())
        {
            if (keys.Find(k => k.Key == key).By is not { } by) throw new BadInput("invalid", [new FieldError("sort", "unknown-sort", string.Join(", ", this))]);
            var method = (i == 0 ? "OrderBy" : "ThenBy") + (down ? "Descending" : "");
            sorted = Expression.Call(typeof(Queryable), method, [typeof(T), by.ReturnType], sorted, Expression.Quote(by));
        }
        return rows.Provider.CreateQuery<T>(sorted);
    }
}
