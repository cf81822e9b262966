using System.Diagnostics;
using Xunit.Abstractions;
using Yhdessa.Kernel;
using Yhdessa.Tests.Spaces;
using Yhdessa.Tests.Support;
using Yhdessa.Tests.Support.Faults;

namespace Yhdessa.Tests.Faults;

/// <summary>The built host in a process of its own, killed without warning; and two hosts at one database.</summary>
[Collection(nameof(FaultTests))]
public class FaultTests(ITestOutputHelper output)
{
    [Theory, OnEachDatabase]
    public Task What_was_confirmed_is_found_once_after_a_kill(Provider on) => Killed(on, rounds: 1);

    [Theory, OnEachDatabase, Trait("Category", "Long")]
    public Task What_was_confirmed_is_found_once_after_each_of_twenty_kills(Provider on) => Killed(on, rounds: 20);

    [Theory, OnEachDatabase, Trait("Category", "Long")]
    public Task One_slot_is_given_once_in_a_hundred_rounds(Provider on) => Raced(on, hosts: 1, rounds: 100);

    [Fact, Trait("Category", "Long")]
    public async Task One_slot_is_given_once_in_a_hundred_rounds_by_two_hosts()
    {
        if (TestDatabase.AtHand.Contains(Provider.PostgreSql)) await Raced(Provider.PostgreSql, hosts: 2, rounds: 100);
    }

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

    async Task Raced(Provider on, int hosts, int rounds)
    {
        using var house = new House(on);
        var key = await AKey(house);
        var report = new Report($"races-{on}-{hosts}-hosts", "wishes at once", "rounds", "rounds as promised", "201", "409", "other", "overlaps in the end");
        var doors = new List<HostProcess>();
        for (var n = 0; n < hosts; n++) doors.Add(await HostProcess.Start(house));
        HttpClient[] clients = [.. doors.Select(d => d.Client(key))];
        var checker = new Checker(house.Provider, house.ConnectionString);
        var faults = new List<string>();

        foreach (var (what, count, make, kept) in Races(rounds))
        {
            var answers = new List<Answer>();
            var good = 0;
            for (var round = 0; round < count; round++)
            {
                var witness = new Witness(new(Path.Combine(house.DataDirectory.FullName, "answers.tsv")));
                var given = await witness.Send(clients, await make(house, $"{what} {round}"));
                answers.AddRange(given);
                if (kept(given)) good++; else faults.Add($"{what}, round {round}");
            }
            report.Row(what, count, good, answers.Count(a => a.Confirmed), answers.Count(a => a.Status == 409), answers.Count(a => !a.Confirmed && a.Status != 409), await checker.Overlaps());
        }
        doors.ForEach(d => d.Dispose());
        var table = report.Save();
        output.WriteLine(table);
        (await checker.Overlaps()).ShouldBe(0);
        faults.ShouldBeEmpty(table);
    }

    static IEnumerable<(string What, int Rounds, Func<House, string, Task<IReadOnlyList<Wish>>> Make, Func<IReadOnlyList<Answer>, bool> Kept)> Races(int rounds) =>
    [
        ("50 for one slot", rounds, async (house, name) =>
        {
            var space = await house.ASpace(name);
            return [.. Enumerable.Range(0, 50).Select(n => Wish($"{name}/{n}", space, 1, 12, 2))];
        }, answers => answers.Count(a => a.Confirmed) == 1 && answers.Count(a => a.Status == 409) == 49),
        ("50 back to back", Math.Max(1, rounds / 10), async (house, name) =>
        {
            var space = await house.ASpace(name);
            return [.. Enumerable.Range(0, 50).Select(n => Wish($"{name}/{n}", space, 1 + n / 10, 8 + n % 10, 1))];
        }, answers => answers.All(a => a.Confirmed)),
        ("48 for a hall and its two halves", Math.Max(1, rounds / 10), async (house, name) =>
        {
            var hall = await house.ASpace(name);
            Guid[] spaces = [hall, await house.ASpace(name + " A", wholeOf: hall), await house.ASpace(name + " B", wholeOf: hall)];
            return [.. Enumerable.Range(0, 48).Select(n => Wish($"{name}/{n}", spaces[n % 3], 1, 12, 2))];
        }, answers => answers.Where(a => a.Confirmed).Select(a => a.Wish.SpaceId).ToList() is var won && won.Distinct().Count() == won.Count
            && (won.Contains(answers[0].Wish.SpaceId) ? won.Count == 1 : won.Count == 2)),
        ("40 that overlap in part", Math.Max(1, rounds / 10), async (house, name) =>
        {
            var space = await house.ASpace(name);
            return [.. Enumerable.Range(0, 40).Select(n => Wish($"{name}/{n}", space, 1, 8 + n % 20 / 2.0, 1.5))];
        }, answers => answers.Where(a => a.Confirmed).Select(a => a.Wish).OrderBy(w => w.Start).ToList() is var won && won.Count > 2 && won.Zip(won.Skip(1)).All(p => p.First.End <= p.Second.Start)),
    ];

    static async Task<IReadOnlyList<Wish>> TwoHundredWishes(House house, int round)
    {
        var wishes = new List<Wish>();
        for (var n = 0; n < 4; n++)
        {
            var space = await house.ASpace($"Tila {round}.{n}");
            wishes.AddRange(from day in Enumerable.Range(1, 5) from hour in Enumerable.Range(8, 10) select Wish($"{round}/{n}/{day}/{hour}", space, day, hour, 1));
        }
        return wishes;
    }

    /// <summary>So many days from today, at an hour of Helsinki.</summary>
    static Wish Wish(string title, Guid space, int day, double hour, double hours)
    {
        var start = Helsinki.At(Helsinki.DateOf(TimeProvider.System.GetUtcNow()).AddDays(day).ToDateTime(TimeOnly.MinValue).AddHours(hour));
        return new(title, space, start, start.AddHours(hours));
    }

    static Task<string> AKey(House house) => HostProcess.Verb(house, "apikey", "add", "faults", "--scopes", "spaces:read,spaces:write");
}
