using Yhdessa.Tests.Spaces;

namespace Yhdessa.Tests.Support.Faults;

/// <summary>Wishes that all come at once, in spaces of their own, and what their answers must be like.</summary>
/// <param name="Kept">Whether the answers are as promised: never two for one time, and never a refusal for nothing.</param>
public sealed record Race(string Name, Func<House, string, Task<IReadOnlyList<Wish>>> Wishes, Func<IReadOnlyList<Answer>, bool> Kept)
{
    public static readonly IReadOnlyList<Race> All =
    [
        new("50 for one slot", async (house, name) => Fifty(await house.ASpace(name), (space, n) => Wish.For($"{name}/{n}", space, 1, 12, 2)), OneOfAll),
        new("50 back to back", async (house, name) => Fifty(await house.ASpace(name), (space, n) => Wish.For($"{name}/{n}", space, 1 + n / 10, 8 + n % 10, 1)), answers => answers.All(a => a.Confirmed)),
        new("50 that overlap in part", async (house, name) => Fifty(await house.ASpace(name), (space, n) => Wish.For($"{name}/{n}", space, 1, 8 + n % 20 / 2.0, 1.5)), NoneOverAnother),
        new("50 series for one slot", async (house, name) => Fifty(await house.ASpace(name), (space, n) => Wish.For($"{name}/{n}", space, 1, 12, 2) with { Weeks = 4 }), OneOfAll),
        new("25 series and 25 for their first day", async (house, name) => Fifty(await house.ASpace(name), (space, n) => Wish.For($"{name}/{n}", space, 1, 12, 2) with { Weeks = n % 2 == 0 ? 4 : 1 }), OneOfAll),
        new("10 series back to back", async (house, name) =>
        {
            var space = await house.ASpace(name);
            return [.. Enumerable.Range(0, 10).Select(n => Wish.For($"{name}/{n}", space, 1, 8 + n, 1) with { Weeks = 4 })];
        }, answers => answers.All(a => a.Confirmed)),
        new("50 for a hall and its two halves", async (house, name) => Fifty(await HallAndHalves(house, name), (spaces, n) => Wish.For($"{name}/{n}", spaces[n % 3], 1, 12, 2)), WholeOrHalves),
        new("50 for a hall and its two halves, series among them", async (house, name) => Fifty(await HallAndHalves(house, name), (spaces, n) => Wish.For($"{name}/{n}", spaces[n % 3], 1, 12, 2) with { Weeks = n % 2 == 0 ? 3 : 1 }), WholeOrHalves),
    ];

    static IReadOnlyList<Wish> Fifty<T>(T where, Func<T, int, Wish> wish) => [.. Enumerable.Range(0, 50).Select(n => wish(where, n))];

    static async Task<Guid[]> HallAndHalves(House house, string name)
    {
        var hall = await house.ASpace(name);
        return [hall, await house.ASpace(name + " A", wholeOf: hall), await house.ASpace(name + " B", wholeOf: hall)];
    }

    static bool OneOfAll(IReadOnlyList<Answer> answers) => answers.Count(a => a.Confirmed) == 1 && answers.Count(a => a.Status == 409) == answers.Count - 1;

    static bool NoneOverAnother(IReadOnlyList<Answer> answers)
    {
        var won = answers.Where(a => a.Confirmed).Select(a => a.Wish).OrderBy(w => w.Start).ToList();
        return won.Count > 2 && won.Zip(won.Skip(1)).All(pair => pair.First.End <= pair.Second.Start) && answers.All(a => a.Confirmed || a.Status == 409);
    }

    static bool WholeOrHalves(IReadOnlyList<Answer> answers)
    {
        var (hall, won) = (answers[0].Wish.SpaceId, answers.Where(a => a.Confirmed).Select(a => a.Wish.SpaceId).ToList());
        return won.Distinct().Count() == won.Count && won.Count == (won.Contains(hall) ? 1 : 2) && answers.All(a => a.Confirmed || a.Status == 409);
    }
}
