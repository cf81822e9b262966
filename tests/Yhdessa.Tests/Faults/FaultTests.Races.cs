using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using Yhdessa.Tests.Support.Faults;

namespace Yhdessa.Tests.Faults;

public partial class FaultTests
{
    async Task Raced(Provider on, int hosts, int rounds)
    {
        using var house = new House(on);
        var key = await AKey(house);
        var report = new Report($"races-{on}-{hosts}-hosts", "wishes at once", "rounds", "rounds as promised", "201", "409", "other", "overlaps in the end", "half made in the end");
        var doors = new List<HostProcess>();
        for (var n = 0; n < hosts; n++) doors.Add(await HostProcess.Start(house));
        HttpClient[] clients = [.. doors.Select(d => d.Client(key))];
        var checker = new Checker(house.Provider, house.ConnectionString);
        var faults = new List<string>();

        foreach (var race in Race.All)
        {
            var answers = new List<Answer>();
            var good = 0;
            for (var round = 0; round < rounds; round++)
            {
                var witness = new Witness(new(Path.Combine(house.DataDirectory.FullName, "answers.tsv")));
                var given = await witness.Send(clients, await race.Wishes(house, $"{race.Name} {round}"));
                answers.AddRange(given);
                if (race.Kept(given)) good++; else faults.Add($"{race.Name}, round {round}");
            }
            report.Row(race.Name, rounds, good, answers.Count(a => a.Confirmed), answers.Count(a => a.Status == 409), answers.Count(a => !a.Confirmed && a.Status != 409), await checker.Overlaps(), await checker.Loose());
        }
        doors.ForEach(d => d.Dispose());
        var table = report.Save();
        output.WriteLine(table);
        (await checker.Overlaps() + await checker.Loose()).ShouldBe(0, table);
        faults.ShouldBeEmpty(table);
    }

    /// <summary>The first host is killed when some of a round's answers have come; what any host confirmed must stand, whole, and nothing else may stand in part.</summary>
    async Task KilledInRaces(Provider on, int hosts, int rounds)
    {
        using var house = new House(on);
        var key = await AKey(house);
        var report = new Report($"kill-in-races-{on}-{hosts}-hosts", "wishes at once", "round", "killed at answer", "confirmed", "of them found whole", "unanswered", "of them found", "found in part", "overlaps", "half made");
        var random = new Random(20261126);
        var checker = new Checker(house.Provider, house.ConnectionString);
        var doors = new List<HostProcess>();
        for (var n = 0; n < hosts; n++) doors.Add(await HostProcess.Start(house));
        var faults = new List<string>();

        foreach (var race in Race.All)
            for (var round = 1; round <= rounds; round++)
            {
                var wishes = await race.Wishes(house, $"{race.Name} {round}");
                var fatal = random.Next(1, wishes.Count / hosts);
                var witness = new Witness(new(Path.Combine(house.DataDirectory.FullName, "answers.tsv")));
                var answers = await witness.Send([.. doors.Select(d => d.Client(key))], wishes, came => { if (came == fatal) doors[0].Kill(); });
                doors[0].Dispose();
                doors[0] = await HostProcess.Start(house);

                var found = await checker.Bookings();
                int Found(Answer a) => found.GetValueOrDefault(a.Wish.Title);
                var (confirmed, rest) = (answers.Where(a => a.Confirmed).ToList(), answers.Where(a => a.Status is null).ToList());
                var (whole, inPart) = (confirmed.Count(a => Found(a) == a.Wish.Weeks), answers.Count(a => Found(a) != 0 && Found(a) != a.Wish.Weeks));
                var (overlaps, loose) = (await checker.Overlaps(), await checker.Loose());
                report.Row(race.Name, round, fatal, confirmed.Count, whole, rest.Count, rest.Count(a => Found(a) > 0), inPart, overlaps, loose);
                if (answers.Any(a => a.Status is not (null or 201 or 409)) || whole != confirmed.Count || inPart + overlaps + loose > 0 || answers.Any(a => a.Status is >= 400 && Found(a) > 0)) faults.Add($"{race.Name}, round {round}");
            }
        doors.ForEach(d => d.Dispose());
        var table = report.Save();
        output.WriteLine(table);
        faults.ShouldBeEmpty(table);
    }
}
