using System.Data.Common;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Loop;

/// <summary>Mail programs and their guards open every link of a letter before its reader does: nothing may come of it.</summary>
public sealed class MailedLinkTests
{
    /// <summary>Links that need no account.</summary>
    static readonly string[] strangers = ["/registration/", "/subscription/", "/unsubscribe/", "/volunteering/", "/initiatives/confirm/", "/freshness/", "/invitation/", "/board/renew/", "/board/thanks/", "/drill/", "/visit/", "/advice/mine/", "/sign-in/", "/offer/", "/setup/", "/booking/", "/trainings/mine/", "/stalls/"];

    [Theory, OnEachDatabase]
    public async Task Looking_at_any_link_of_any_letter_changes_no_row_of_any_table(Provider on)
    {
        using var house = new House(on);
        await EveryLetter.Write(house);
        var letters = await DueLetters.Letters(house);
        EveryLetter.Kinds().Where(kind => !letters.Any(l => l.Key.StartsWith(kind, StringComparison.Ordinal))).ShouldBeEmpty("a kind of letter that this test does not write");
        var links = letters.SelectMany(Links).Distinct().ToList();
        strangers.Where(s => !links.Any(l => l.StartsWith(s, StringComparison.Ordinal))).ShouldBeEmpty("a kind of link that no letter carries");
        var before = await Rows(house);

        foreach (var reader in (HttpClient[])[house.Stranger(), house.As(DueLetters.Person, Roles.Administrator)])
            foreach (var link in links)
            {
                foreach (var method in (HttpMethod[])[HttpMethod.Head, HttpMethod.Get])
                {
                    using var request = new HttpRequestMessage(method, link);
                    using var answer = await reader.SendAsync(request);
                    ((int)answer.StatusCode).ShouldBeLessThan(500, $"{method} {link}");
                    if (method == HttpMethod.Get && strangers.Any(s => link.StartsWith(s, StringComparison.Ordinal))) answer.StatusCode.ShouldBe(HttpStatusCode.OK, link);
                }
            }

        Changed(before, await Rows(house)).ShouldBeEmpty();
        await house.Stranger().PostAsync(new Uri(links.First(l => l.StartsWith("/unsubscribe/", StringComparison.Ordinal)), UriKind.Relative), null);
        Changed(before, await Rows(house)).ShouldContain(t => t.Contains("subscriptions", StringComparison.Ordinal), "what acts is seen by this comparison");
    }

    /// <summary>A letter's button, its way off the list, and every address in its words and its calendar, as paths.</summary>
    static IEnumerable<string> Links(QueuedLetter letter)
    {
        var words = letter.Words!;
        if (words.Button is { } button) yield return button.Path;
        if (words.Unsubscribe is { } leave) yield return leave;
        var text = string.Join('\n', words.Paragraphs) + "\n" + words.Calendar?.Replace("\r\n ", "", StringComparison.Ordinal);
        foreach (Match found in Regex.Matches(text, @"https?://[^\s;""]+")) yield return new Uri(found.Value).PathAndQuery;
    }

    static IEnumerable<string> Changed(Dictionary<string, string> before, Dictionary<string, string> after) => after.Where(t => before.GetValueOrDefault(t.Key) != t.Value).Select(t => t.Key);

    /// <summary>Every table of every module with the number of its rows and a hash of them. None is left out.</summary>
    static async Task<Dictionary<string, string>> Rows(House house)
    {
        await using DbConnection connection = house.Provider switch
        {
            Provider.PostgreSql => new NpgsqlConnection(house.ConnectionString),
            Provider.SqlServer => new SqlConnection(house.ConnectionString),
            _ => new SqliteConnection(house.ConnectionString),
        };
        await connection.OpenAsync();
        var tables = await Lines(connection, house.Provider is Provider.Sqlite
            ? "select '\"' || name || '\"' from sqlite_master where type = 'table' and name not like 'sqlite%'"
            : "select concat(table_schema, '.', table_name) from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'sys')");
        tables.Count.ShouldBeGreaterThan(50);
        var rows = new Dictionary<string, string>();
        foreach (var table in tables)
        {
            var lines = await Lines(connection, $"select * from {table}");
            rows[table] = $"{lines.Count} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.Order(StringComparer.Ordinal)))))}";
        }
        return rows;
    }

    static async Task<List<string>> Lines(DbConnection connection, string question)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) lines.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(i).ToString())));
        return lines;
    }
}
