using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Yhdessa.Bench.Search;

/// <summary>The real host over so many organizations, asked for every lemma in every form.</summary>
sealed class SearchCost(Place place, Options options, MadeUpTexts made, int size)
{
    public async Task<string> Measure()
    {
        await Running.Verb(Place.Host, place.Settings, "migrate");
        await Running.Verb(Place.Host, place.Settings, "generate", "--organizations", $"{size}", "--spaces", "0", "--events", "0", "--bookings", "0", "--subscribers", "0", "--seed", "1");
        await Describe();
        var asked = made.Nouns.SelectMany(n => n.Asked).Select(Uri.EscapeDataString).ToList();
        using var house = await Running.Start(Place.Host, ["--urls", "http://127.0.0.1:5108"], place.Settings, new("http://127.0.0.1:5108"), "/");
        (var before, Bench.Measure.Requests) = (Bench.Measure.Requests, asked.Count);
        var cost = (await Bench.Measure.InTurns(options.Rounds, place.IsPostgres, (house, n => new HttpRequestMessage(HttpMethod.Get, new Uri($"/api/v1/organizations?pageSize=20&q={asked[n % asked.Count]}", UriKind.Relative)))))[0];
        Bench.Measure.Requests = before;
        var limit = size <= 20_000 ? 15 : 45;
        return $"| {size} | {(place.IsPostgres ? "PostgreSQL" : "SQLite")} | Voikko | {Report.Number(cost.Median)} ms{Report.Spread(cost)} | ≤ {limit} ms {(cost.Median <= limit ? "ok" : "**missed**")} | {Report.Number(CpuClock.Megabytes(house.Id))} MB |";
    }

    /// <summary>The organizations say of themselves what the recall is measured by.</summary>
    async Task Describe()
    {
        await using DbConnection connection = place.IsPostgres ? new NpgsqlConnection(place.ConnectionString) : new SqliteConnection(place.ConnectionString);
        await connection.OpenAsync();
        var (organizations, terms) = place.IsPostgres ? ("directory.organizations", "search.terms") : ("directory_organizations", "search_terms");
        var ids = new List<Guid>();
        await using (var ask = connection.CreateCommand())
        {
            ask.CommandText = $"select id from {organizations} order by id";
            await using var rows = await ask.ExecuteReaderAsync();
            while (await rows.ReadAsync()) ids.Add(rows.GetGuid(0));
        }
        var texts = made.Make(ids.Count).Zip(ids, (text, id) => (Id: id, text.Words)).ToList();
        await using (var turn = await connection.BeginTransactionAsync())
        await using (var change = connection.CreateCommand())
        {
            (change.Transaction, change.CommandText) = (turn, $"delete from {terms} where weight = 1");
            await change.ExecuteNonQueryAsync();
            change.CommandText = $"update {organizations} set description = @t where id = @i";
            change.Take("@t", "@i");
            foreach (var (id, words) in texts)
            {
                (change.Parameters[0].Value, change.Parameters[1].Value) = ($$"""{"fi":"{{words}}"}""", id);
                await change.ExecuteNonQueryAsync();
            }
            await turn.CommitAsync();
        }
        await connection.CloseAsync();
        await using var engine = new Engine(place, withVoikko: true);
        await engine.Index("organization", texts);
        await engine.KeepUp();
    }
}
