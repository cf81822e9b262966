using System.Diagnostics;
using Xunit.Abstractions;
using Yhdessa.Kernel;
using Yhdessa.Tests.Spaces;
using Yhdessa.Tests.Support;
using Yhdessa.Tests.Support.Faults;

namespace Yhdessa.Tests.Faults;

/// <summary>The built host in a process of its own, killed without warning; and two hosts at one database. Each run leaves its table in artifacts/faults.</summary>
[Collection(nameof(FaultTests))]
public partial class FaultTests(ITestOutputHelper output)
{
    [Theory, OnEachDatabase]
    public Task What_was_confirmed_is_found_once_after_a_kill(Provider on) => Killed(on, rounds: 1);

    [Theory, OnEachDatabase, Trait("Category", "Long")]
    public Task What_was_confirmed_is_found_once_after_each_of_twenty_kills(Provider on) => Killed(on, rounds: 20);

    [Theory, OnEachDatabase, Trait("Category", "Long")]
    public Task One_host_gives_what_is_wished_for_at_once_to_one_in_each_of_a_hundred_rounds(Provider on) => Raced(on, hosts: 1, rounds: 100);

    [Theory, OnEachDatabase, Trait("Category", "Long")]
    public Task Two_hosts_give_what_is_wished_for_at_once_to_one_in_each_of_a_hundred_rounds(Provider on) => Raced(on, hosts: 2, rounds: 100);

    [Theory, OnEachDatabase, Trait("Category", "Long")]
    public Task A_kill_in_the_middle_of_such_a_round_loses_nothing_confirmed_and_leaves_nothing_half_made(Provider on) => KilledInRaces(on, hosts: 1, rounds: 5);

    [Theory, OnEachDatabase, Trait("Category", "Long")]
    public Task The_other_host_goes_on_when_one_is_killed_in_such_a_round(Provider on) => KilledInRaces(on, hosts: 2, rounds: 5);

    async Task Killed(Provider on, int rounds)
    {
        using var house = new House(on);
        var key = await AKey(house);
        var report = new Report($"kill-{on}-{rounds}", "round", "killed at answer", "confirmed", "found once", "unanswered", "of them found", "more than once", "overlaps", "loose", "outbox empty after s");
        var random = new Random(20241016);
        var checker = new Checker(house.Provider, house.ConnectionString);
        var host = await HostProcess.Start(house);
        var faults = new List<string>();
        var unanswered = new List<Wish>();
        for (var round = 1; round <= rounds; round++)
        {
            var wishes = await TwoHundredWishes(house, round);
            var witness = new Witness(new(Path.Combine(house.DataDirectory.FullName, $"answers-{round}.tsv")));
            var fatal = random.Next(1, wishes.Count);
            var answers = await witness.Send([host.Client(key)], wishes, came => { if (came == fatal) host.Kill(); });
            host.Dispose();

            host = await HostProcess.Start(house);
            var emptyAfter = await checker.UntilDelivered(TimeSpan.FromSeconds(30));
            var found = await checker.Bookings();
            int Found(Answer a) => found.GetValueOrDefault(a.Wish.Title);
            var confirmed = answers.Where(a => a.Confirmed).ToList();
            var rest = answers.Where(a => !a.Confirmed).ToList();
            var (overlaps, loose) = (await checker.Overlaps(), await checker.Loose());

            report.Row(round, fatal, confirmed.Count, confirmed.Count(a => Found(a) == 1), rest.Count, rest.Count(a => Found(a) > 0), answers.Count(a => Found(a) > 1), overlaps, loose, emptyAfter);
            if (confirmed.Any(a => Found(a) != 1) || answers.Any(a => Found(a) > 1) || overlaps + loose > 0 || emptyAfter is null) faults.Add($"round {round}");
            unanswered.AddRange(rest.Select(a => a.Wish));
        }
        faults.AddRange(await SentAgain(house, host, key, unanswered));
        host.Dispose();
        var table = report.Save();
        output.WriteLine(table);
        faults.ShouldBeEmpty(table);
    }

    /// <summary>Whoever got no answer sends the same again with the same Idempotency-Key: in the end everything is there, once.</summary>
    static async Task<IEnumerable<string>> SentAgain(House house, HostProcess host, string key, IReadOnlyList<Wish> unanswered)
    {
        var witness = new Witness(new(Path.Combine(house.DataDirectory.FullName, "sent-again.tsv")));
        using var client = host.Client(key);
        var left = unanswered;
        for (var since = Stopwatch.StartNew(); left.Count > 0 && since.Elapsed < TimeSpan.FromMinutes(3);)
        {
            left = [.. (await witness.Send([client], left)).Where(a => !a.Confirmed).Select(a => a.Wish)];
            if (left.Count > 0) await Task.Delay(1000);   // a killed request's key is free again when its lease has run out
        }
        var found = await new Checker(house.Provider, house.ConnectionString).Bookings();
        return unanswered.Where(w => found.GetValueOrDefault(w.Title) != 1).Select(w => $"{w.Title} sent again: found {found.GetValueOrDefault(w.Title)} times");
    }

    static async Task<IReadOnlyList<Wish>> TwoHundredWishes(House house, int round)
    {
        var wishes = new List<Wish>();
        for (var n = 0; n < 4; n++)
        {
            var space = await house.ASpace($"Tila {round}.{n}");
            wishes.AddRange(from day in Enumerable.Range(1, 5) from hour in Enumerable.Range(8, 10) select Wish.For($"{round}/{n}/{day}/{hour}", space, day, hour, 1));
        }
        return wishes;
    }

    static Task<string> AKey(House house) => HostProcess.Verb(house, "apikey", "add", "faults", "--scopes", "spaces:read,spaces:write");
}
