using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore.Storage;

namespace Yhdessa.Search;

/// <summary>
/// The documents that have the words. A common word has thousands of them, and most of what a search costs is reading these rows: so they are read
/// as they come, a number for the word instead of the word itself, without Entity Framework between.
/// </summary>
static class TermRows
{
    const int MostWords = 1000;

    /// <summary>For each asked word its documents, each with the best of the words that are near.</summary>
    public static async Task<Dictionary<Guid, int>[]> Read(SearchDb db, string kind, IReadOnlyList<AskedWord> asked, CancellationToken ct)
    {
        var near = asked.SelectMany((a, i) => a.Near.Select(n => (Asked: i, Word: n.Key, Nearness: n.Value))).OrderByDescending(n => n.Nearness).Take(MostWords).ToArray();
        var hits = asked.Select(_ => new Dictionary<Guid, int>()).ToArray();
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = Command(db, kind, [.. near.Select(n => n.Word)]);
            await using var rows = await command.ExecuteReaderAsync(ct);
            while (await rows.ReadAsync(ct))
            {
                var (word, weight) = (near[rows.GetInt32(0)], rows.GetInt32(2));
                ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(hits[word.Asked], rows.GetGuid(1), out _);
                best = Math.Max(best, weight * word.Nearness);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
        return hits;
    }

    static DbCommand Command(SearchDb db, string kind, IReadOnlyList<string> words)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var values = "values " + string.Join(", ", words.Select((_, i) => $"({i}, @w{i})"));
        var near = db.Provider is Provider.SqlServer ? $"select * from ({values}) v (n, word)" : values;
        command.CommandText = $"with near (n, word) as ({near}) select near.n, t.document, t.weight from near join {SearchDb.Table(db.Provider, "terms")} t on t.word = near.word and t.kind = @kind";
        Add(command, "@kind", kind);
        for (var i = 0; i < words.Count; i++) Add(command, $"@w{i}", words[i]);
        return command;
    }

    static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
