namespace Yhdessa.Search;

/// <summary>Writes down what words may be looked up by, in the commit that brings them.</summary>
public sealed class WordBook
{
    const int AtOnce = 250;

    readonly Analyzer analyzer;

    internal WordBook(Analyzer analyzer) => this.analyzer = analyzer;

    public void Learn(ModuleDb db, IEnumerable<ISearchable> things) =>
        Learn(db, things.SelectMany(t => t.SearchTexts).SelectMany(t => Words.In(t.Text ?? "").Select(w => (w, t.Language))));

    /// <summary>What is written already stays as it is. Always in the same order: two commits that bring the same words wait for each other and never in a ring.</summary>
    internal void Learn(ModuleDb db, IEnumerable<(string Word, string Language)> words)
    {
        var forms = words.Distinct().SelectMany(w => analyzer.FormsOf(w.Word, w.Language).Select(f => (f.Key, w.Word, f.Nearness)))
            .GroupBy(f => (f.Key, f.Word)).Select(g => (object[])[g.Key.Key, g.Key.Word, g.Max(f => f.Nearness)])
            .OrderBy(f => (string)f[0], StringComparer.Ordinal).ThenBy(f => (string)f[1], StringComparer.Ordinal);
        foreach (var some in forms.Chunk(AtOnce)) db.Database.ExecuteSqlRaw(InsertMissing.Into(db.Provider, "forms", ["form", "word", "nearness"], ["form", "word"], some.Length), some.SelectMany(f => f));
    }
}

/// <summary>An insert that leaves alone what is there, also what another transaction has just put there.</summary>
static class InsertMissing
{
    public static string Into(Provider provider, string table, string[] columns, string[] keys, int rows)
    {
        var (names, values) = (string.Join(", ", columns), string.Join(", ", Enumerable.Range(0, rows).Select(r => $"({string.Join(", ", columns.Select((_, c) => $"{{{r * columns.Length + c}}}"))})")));
        var own = SearchDb.Table(provider, table);
        return provider switch
        {
            Provider.Sqlite => $"insert or ignore into {own} ({names}) values {values}",
            Provider.PostgreSql => $"insert into {own} ({names}) values {values} on conflict do nothing",
            _ => $"insert into {own} ({names}) select {names} from (values {values}) n ({names}) where not exists (select 1 from {own} t with (updlock, holdlock) where {string.Join(" and ", keys.Select(k => $"t.{k} = n.{k}"))})",
        };
    }
}
