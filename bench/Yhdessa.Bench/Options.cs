using System.Globalization;

namespace Yhdessa.Bench;

/// <summary>Without options: SQLite, and PostgreSQL too where YHDESSA_TEST_POSTGRES names a server.</summary>
sealed record Options(int Rounds, int Requests, int Organizations, int Spaces, int Events, int Bookings, int? Size, bool History, IReadOnlyList<string?> Servers)
{
    const string Long = "--history";

    public static Options Read(string[] args)
    {
        var history = args.Contains(Long);
        args = [.. args.Where(a => a != Long)];
        var given = args.Where(a => a.StartsWith("--", StringComparison.Ordinal)).ToDictionary(a => a, a => args[Array.IndexOf(args, a) + 1]);
        var server = given.GetValueOrDefault("--postgres") ?? Environment.GetEnvironmentVariable("YHDESSA_TEST_POSTGRES");
        return new(Number("--rounds", 5), Number("--requests", 1000), Number("--organizations", 20_000), Number("--spaces", 20), Number("--events", 20_000), Number("--bookings", 21_488), given.ContainsKey("--size") ? Number("--size", 0) : null, history, server is { Length: > 0 } ? [null, server] : [null]);

        int Number(string name, int otherwise) => given.TryGetValue(name, out var said) ? int.Parse(said, CultureInfo.InvariantCulture) : otherwise;
    }
}
