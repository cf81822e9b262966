using System.Numerics;
using System.Runtime.InteropServices;

namespace Yhdessa.Directory;

/// <summary>Two rows of the board that work on the same theme for the same people in the same place, by alike services or the same core work.</summary>
sealed record Overlap(int One, int Other, IReadOnlyList<string> Themes, IReadOnlyList<string> TargetGroups, IReadOnlyList<string> Municipalities, IReadOnlyList<string> CoreWork, double Likeness);

/// <summary>
/// The overlaps of the board, found once for each state of it. Only what two share by a word of their services or a tag is compared, the rarest words first, and
/// a word that very many share is looked at place by place: what everybody does tells nothing of two. Where finding takes long the pairs may be as old as a
/// hundred times that, so that it never costs more than a hundredth of the house's time.
/// </summary>
sealed class OverlapBook : IDisposable
{
    const int Most = 500, MostAlike = 40, MostCompared = 60_000, Quick = 200, Share = 100;

    public sealed record Kept(OrganizationBoard Board, IReadOnlyList<Overlap> Pairs, long FoundAt, long Took)
    {
        public bool Holds(OrganizationBoard board) => Board == board || Took > Quick && Environment.TickCount64 - FoundAt < Took * Share;
    }

    readonly SemaphoreSlim finding = new(1);
    volatile Kept? latest;

    /// <summary>The pairs with the board whose rows they are.</summary>
    public async Task<Kept> Of(OrganizationBoard board, DirectoryDb db, CancellationToken ct)
    {
        if (latest is { } kept && kept.Holds(board)) return kept;
        await finding.WaitAsync(ct);
        try
        {
            if (latest is { } found && found.Holds(board)) return found;
            var began = Environment.TickCount64;
            var services = await db.Published.AsNoTracking().Where(o => db.Marks.Any(m => m.OrganizationId == o.Id && m.Facet == OrganizationFacets.TargetGroup)).Select(o => new { o.Id, o.Services }).ToListAsync(ct);
            var shapes = services.Where(s => s.Services.Count > 0 && board.RowOf(s.Id) is not null).ToDictionary(s => board.RowOf(s.Id)!.Value, s => (IReadOnlyList<ServiceShape>)[.. s.Services.Select(x => ServiceShape.Of(x.Name))]);
            var pairs = Find(board, shapes);
            return latest = new(board, pairs, Environment.TickCount64, Environment.TickCount64 - began);
        }
        finally
        {
            finding.Release();
        }
    }

    public void Dispose() => finding.Dispose();

    static List<Overlap> Find(OrganizationBoard board, IReadOnlyDictionary<int, IReadOnlyList<ServiceShape>> shapes)
    {
        var sight = new Sight(board);
        var keys = new Dictionary<string, List<int>>();
        void Put(string key, int row) => (CollectionsMarshal.GetValueRefOrAddDefault(keys, key, out _) ??= []).Add(row);
        foreach (var (tag, rows) in board.Facets.Of(OrganizationFacets.CoreWork)) foreach (var row in rows.Rows()) Put("#" + tag, row);
        foreach (var (row, own) in shapes) foreach (var stem in own.SelectMany(s => s.Stems).Distinct()) Put(stem, row);
        var pairs = Candidates(keys.Values.Where(k => k.Count > 1).OrderBy(k => k.Count), sight).Take(MostCompared).Distinct().Select(p => sight.Compare(p.One, p.Other, shapes)).OfType<Overlap>();
        return [.. pairs.OrderByDescending(p => p.Likeness).ThenBy(p => p.One).ThenBy(p => p.Other).Take(Most)];
    }

    static IEnumerable<(int One, int Other)> Candidates(IEnumerable<List<int>> groups, Sight sight) =>
        from wide in groups
        from rows in wide.Count <= MostAlike ? [wide] : sight.Split(wide).Where(g => g.Count is > 1 and <= MostAlike)
        from i in Enumerable.Range(0, rows.Count)
        from j in Enumerable.Range(i + 1, rows.Count - i - 1)
        select rows[i] < rows[j] ? (rows[i], rows[j]) : (rows[j], rows[i]);

    /// <summary>Each row's themes, target groups and municipalities as bits of one number, so that what two share is one step.</summary>
    sealed class Sight(OrganizationBoard board)
    {
        readonly (string[] Codes, ulong[] Of) themes = Read(board, OrganizationFacets.Theme), groups = Read(board, OrganizationFacets.TargetGroup), places = Read(board, OrganizationFacets.Municipality);
        readonly ILookup<int, string> tags = board.Facets.Of(OrganizationFacets.CoreWork).SelectMany(t => t.Value.Rows().Select(row => (row, t.Key))).ToLookup(t => t.row, t => t.Key);

        static (string[], ulong[]) Read(OrganizationBoard board, string facet)
        {
            var (values, of) = (board.Facets.Of(facet).OrderBy(v => v.Key, StringComparer.Ordinal).Take(64).ToList(), new ulong[board.Ids.Count]);
            for (var i = 0; i < values.Count; i++) foreach (var row in values[i].Value.Rows()) of[row] |= 1UL << i;
            return ([.. values.Select(v => v.Key)], of);
        }

        /// <summary>Those who share a theme, a group and a place among themselves.</summary>
        public IEnumerable<List<int>> Split(List<int> rows) =>
            from row in rows
            from theme in Bits(themes.Of[row])
            from place in Bits(places.Of[row])
            from target in Bits(groups.Of[row])
            group row by (theme, place, target) into alike
            select alike.ToList();

        public Overlap? Compare(int one, int other, IReadOnlyDictionary<int, IReadOnlyList<ServiceShape>> shapes)
        {
            var (theme, target, place) = (themes.Of[one] & themes.Of[other], groups.Of[one] & groups.Of[other], places.Of[one] & places.Of[other]);
            if (theme == 0 || target == 0 || place == 0) return null;
            var shared = tags[one].Intersect(tags[other]).ToList();
            var alike = shapes.TryGetValue(one, out var own) && shapes.TryGetValue(other, out var theirs) ? own.Count(a => theirs.Any(a.IsLike)) : 0;
            if (shared.Count == 0 && alike == 0) return null;
            return new(one, other, Words(themes.Codes, theme), Words(groups.Codes, target), Words(places.Codes, place), shared, alike * 3 + shared.Count * 2 + BitOperations.PopCount(theme) * 0.2 + BitOperations.PopCount(target) * 0.1);
        }

        static string[] Words(string[] codes, ulong bits) => [.. Bits(bits).Select(i => codes[i])];

        static IEnumerable<int> Bits(ulong bits)
        {
            for (; bits != 0; bits &= bits - 1) yield return BitOperations.TrailingZeroCount(bits);
        }
    }
}

/// <summary>A service's name by the beginnings of its words: "Vertaistukiryhmä" and "vertaistukiryhmiä" are alike.</summary>
sealed record ServiceShape(IReadOnlySet<string> Stems)
{
    const int Shortest = 4, Stem = 8;

    public static ServiceShape Of(Translated name) => new(Slug.Of(name.For("fi").Words).Split('-').Where(w => w.Length >= Shortest).Select(w => w.Length > Stem ? w[..Stem] : w).ToHashSet());

    /// <summary>Half of all their words are in both.</summary>
    public bool IsLike(ServiceShape other) => Stems.Count(other.Stems.Contains) is > 0 and var shared && shared * 2 >= Stems.Count + other.Stems.Count - shared;

    public static bool AreAlike(Translated one, Translated other) => Of(one).IsLike(Of(other));
}
