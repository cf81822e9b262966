namespace Yhdessa.Bench.Search;

/// <summary>What the search finds, with Voikko and without, and what it costs: at each size, on each database.</summary>
sealed class SearchRun(Options options)
{
    const int SecondListTexts = 2000;
    static readonly int[] sizes = [1_000, 20_000, 110_000];

    readonly MadeUpTexts generated = MadeUpTexts.OfTheGenerator(), second = MadeUpTexts.OfTheSecondList();

    public async Task Print()
    {
        var quality = new List<string> { "| texts | database | words | recall % | precision % | worst lemma | second list: recall % | precision % | worst lemma |", "| --- | --- | --- | --- | --- | --- | --- | --- | --- |" };
        var speed = new List<string>();
        foreach (var server in options.Servers)
            foreach (var size in options.Size is { } one ? [one] : sizes)
            {
                await Quality(server, size, quality);
                using var place = new Place(server);
                speed.Add(await new SearchCost(place, options, generated, size).Measure());
                await Console.Error.WriteLineAsync(speed[^1]);
            }
        Console.WriteLine(string.Join('\n', quality));
        Console.WriteLine("\n" + string.Join('\n', speed.Prepend("| --- | --- | --- | --- | --- | --- |").Prepend("| organizations | database | words | top 20 with total and facets as JSON, CPU a request | limit | memory |")));
    }

    async Task Quality(string? server, int size, List<string> rows)
    {
        using var place = new Place(server);
        await Running.Verb(Place.Host, place.Settings, "migrate");
        var (texts, others) = (Numbered(generated.Make(size)), Numbered(second.Make(SecondListTexts)));
        await using (var engine = new Engine(place, withVoikko: true))
        {
            await engine.Index("organization", texts.Select(t => (t.Id, t.Text.Words)));
            await engine.Index("second", others.Select(t => (t.Id, t.Text.Words)));
        }
        foreach (var withVoikko in new[] { true, false })
        {
            await using var engine = new Engine(place, withVoikko);
            await engine.KeepUp();
            var (first, other) = (await RecallTable.Of(engine, "organization", generated, texts), await RecallTable.Of(engine, "second", second, others));
            rows.Add($"| {size} | {(place.IsPostgres ? "PostgreSQL" : "SQLite")} | {(engine.UsesVoikko ? "Voikko" : "rules")} | {Cells(first)} | {Cells(other)} |");
            await Console.Error.WriteLineAsync(rows[^1]);
            if ((size == 20_000 || options.Size is not null) && !place.IsPostgres) Lemmas(engine.UsesVoikko, first, other);
        }
    }

    static string Cells(RecallTable table) => $"{Recall.Percent(table.Total.Share)} | {Recall.Percent(table.Total.Precision)} | {table.Worst.Lemma} {Recall.Percent(table.Worst.Share)}/{Recall.Percent(table.Worst.Precision)}";

    static void Lemmas(bool voikko, RecallTable first, RecallTable other)
    {
        Console.WriteLine($"\n#### {(voikko ? "With Voikko" : "Without Voikko")}, every lemma: recall/precision\n");
        foreach (var table in new[] { first, other }) Console.WriteLine(string.Join(" · ", table.Lemmas.Select(l => $"{l.Lemma} {Recall.Percent(l.Share)}/{Recall.Percent(l.Precision)}")) + "\n");
    }

    static List<(Guid Id, MadeUpText Text)> Numbered(IEnumerable<MadeUpText> texts) => [.. texts.Select(t => (Guid.CreateVersion7(), t))];
}
