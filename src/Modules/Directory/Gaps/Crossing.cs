using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>How many organizations have both values.</summary>
readonly record struct Crossing(string Row, string Column, int Count);

static class Crossings
{
    /// <summary>Each pair of values of two facets that some of the rows have, with how many.</summary>
    public static IEnumerable<Crossing> Cross(this FacetBoard board, string rows, string columns, Bits among)
    {
        foreach (var (row, own) in board.Of(rows).OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            var here = own.Copy();
            here.And(among);
            foreach (var (column, others) in board.Of(columns).OrderBy(c => c.Key, StringComparer.Ordinal))
                if (here.CountWith(others) is > 0 and var count) yield return new(row, column, count);
        }
    }

    /// <summary>Those of the rows that have told anything of a facet.</summary>
    public static Bits Any(this FacetBoard board, string facet, Bits among)
    {
        var any = new Bits(board.Rows);
        foreach (var value in board.Of(facet).Values) any.Or(value);
        any.And(among);
        return any;
    }
}
