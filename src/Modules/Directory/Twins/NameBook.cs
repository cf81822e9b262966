namespace Yhdessa.Directory;

/// <summary>
/// Every name of the living records by its letters in threes. Looking one up walks only through the rarest of its threes: two names that are
/// alike enough must share at least one of those. Names with a number are only held against those with the same one. A record that changes is
/// written again and its old lines are skipped.
/// </summary>
sealed class NameBook
{
    /// <summary>Alike enough to be asked about.</summary>
    public const double Enough = 0.62;

    readonly record struct Line(Guid Organization, NameShape Shape, int Writing);

    readonly List<Line> lines = [];
    readonly Dictionary<int, List<int>> at = [];
    readonly Dictionary<string, List<int>> numbered = [];
    readonly List<int> met = [];   // by line: the latest turn that came by it
    int turn;
    readonly Dictionary<Guid, int> latest = [];

    public int Count => latest.Count;

    public void Write(Guid organization, IEnumerable<string> names)
    {
        var writing = latest[organization] = latest.GetValueOrDefault(organization) + 1;
        foreach (var shape in names.Distinct().Select(NameShape.Of).OfType<NameShape>())
        {
            if (shape.Numbers.Length > 0) Put(numbered, shape.Numbers);
            else foreach (var three in shape.Threes) Put(at, three);
            lines.Add(new(organization, shape, writing));
            met.Add(0);
        }
    }

    void Put<T>(Dictionary<T, List<int>> index, T key) where T : notnull
    {
        if (!index.TryGetValue(key, out var rows)) index[key] = rows = [];
        rows.Add(lines.Count);
    }

    public void Strike(Guid organization) => latest[organization] = latest.GetValueOrDefault(organization) + 1;

    /// <summary>Records with a name like this one, the likest first.</summary>
    public IReadOnlyList<(Guid Organization, double Likeness)> Like(IEnumerable<string> names, Guid? except = null) =>
        [.. names.Select(NameShape.Of).OfType<NameShape>().SelectMany(shape => Like(shape, -1)).Where(hit => hit.Organization != except)
            .GroupBy(hit => hit.Organization).Select(g => (g.Key, g.Max(h => h.Likeness))).OrderByDescending(h => h.Item2).ThenBy(h => h.Key)];

    /// <summary>Every two records whose names are alike, the likest first.</summary>
    public IReadOnlyList<(Guid One, Guid Other, double Likeness)> Pairs(CancellationToken ct)
    {
        var found = new Dictionary<(Guid, Guid), double>();
        for (var i = 0; i < lines.Count; i++)
        {
            ct.ThrowIfCancellationRequested();
            if (!Stands(lines[i])) continue;
            foreach (var (other, likeness) in Like(lines[i].Shape, i))
            {
                var pair = lines[i].Organization.CompareTo(other) < 0 ? (lines[i].Organization, other) : (other, lines[i].Organization);
                if (other != lines[i].Organization && likeness > found.GetValueOrDefault(pair)) found[pair] = likeness;
            }
        }
        return [.. found.Select(f => (f.Key.Item1, f.Key.Item2, f.Value)).OrderByDescending(f => f.Value).ThenBy(f => f.Item1)];
    }

    /// <param name="after">Only lines after this one, so that a pair is met once.</param>
    IEnumerable<(Guid Organization, double Likeness)> Like(NameShape shape, int after)
    {
        var now = ++turn;
        foreach (var row in Near(shape))
        {
            if (row <= after || met[row] == now) continue;
            met[row] = now;
            if (!Stands(lines[row]) || !IsNear(shape, lines[row].Shape)) continue;
            if (shape.Likeness(lines[row].Shape) is >= Enough and var likeness) yield return (lines[row].Organization, likeness);
        }
    }

    IEnumerable<int> Near(NameShape shape)
    {
        if (shape.Numbers.Length > 0) return numbered.GetValueOrDefault(shape.Numbers, []);
        var rarest = shape.Threes.Where(at.ContainsKey).OrderBy(t => at[t].Count).Take(shape.Threes.Length - (int)Math.Ceiling(Enough * shape.Threes.Length) + 1);
        return rarest.SelectMany(t => at[t]);
    }

    bool Stands(Line line) => latest[line.Organization] == line.Writing;

    static bool IsNear(NameShape one, NameShape other) =>
        other.Threes.Length >= Enough * one.Threes.Length && one.Threes.Length >= Enough * other.Threes.Length;
}
