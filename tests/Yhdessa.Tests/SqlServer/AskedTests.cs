using System.Text.Json;

namespace Yhdessa.Tests.SqlServer;

/// <summary>Run by ./test after the suite has run on PostgreSQL with the <see cref="Recorder"/> beside it.</summary>
[Trait("Category", "Recorded")]
public class AskedTests
{
    static readonly IReadOnlyList<Asked> asked = [.. File.ReadLines(Environment.GetEnvironmentVariable("YHDESSA_TEST_RECORDED") ?? throw new InvalidOperationException("YHDESSA_TEST_RECORDED names the recorder's file"))
        .Select(line => JsonSerializer.Deserialize<Asked>(line)!)];

    [Fact]
    public void Everything_the_suite_asks_can_be_asked_of_SQL_Server()
    {
        asked.Count.ShouldBeGreaterThan(20);
        asked.Where(a => a.Fault is not null).Select(a => $"{a.Context}: {a.Fault}").ShouldBeEmpty();
    }

    [Fact]
    public void Its_words_are_the_approved_ones() => Approved.MustHold("asked.sql", [.. asked.Where(a => a.Sql is not null).Select(a => $"-- {a.Context}\n{NoBlankLines(a.Sql!)}").Distinct()]);

    /// <summary>What is written by hand for PostgreSQL must have been written for SQL Server too: whoever approves this list has looked.</summary>
    [Fact]
    public void SQL_written_by_hand_is_known() => Approved.MustHold("by-hand.sql", [.. asked.Where(a => a.Raw is not null).Select(a => $"-- {a.Context}\n{NoBlankLines(a.Raw!)}").Distinct()]);

    static string NoBlankLines(string sql) => string.Join('\n', sql.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0));
}
