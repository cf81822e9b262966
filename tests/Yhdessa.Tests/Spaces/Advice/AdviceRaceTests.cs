using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Advice;
using Yhdessa.Tests.Partnerships;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Spaces.Advice;

public class AdviceRaceTests
{
    [Theory, OnEachDatabase]
    public async Task Twenty_who_ask_for_one_advice_time_at_once_give_it_to_one(Provider on)
    {
        using var house = new House(on).AtNow();
        await house.WithSeason();
        var (_, times) = await house.ADesk();
        var ready = new TaskCompletionSource();
        var all = Enumerable.Range(0, 20).Select(async i =>
        {
            await ready.Task;
            return (await house.AskFor(times[0], $"kysyja{i}@example.org")).StatusCode;
        }).ToList();

        ready.SetResult();
        var answers = await Task.WhenAll(all);

        answers.Count(a => a == HttpStatusCode.Created).ShouldBe(1);
        answers.Count(a => a == HttpStatusCode.Conflict).ShouldBe(19);
        (await house.In((SpacesDb db) => db.Set<AdviceBooking>().CountAsync(b => b.Place != null))).ShouldBe(1);
    }

    [Theory, OnEachDatabase]
    public async Task The_database_itself_keeps_a_time_one_persons(Provider on)
    {
        using var house = new House(on).AtNow();
        await house.WithSeason();
        var (_, times) = await house.ADesk();
        await house.Asked(times[0]);

        await Should.ThrowAsync<DbUpdateException>(() => house.In((SpacesDb db) =>
        {
            db.Add(new AdviceBooking(Id<AdviceBooking>.New(), (Id<AdviceTime>)times[0], "grants", house.Clock.Now, "fi"));
            return Task.FromResult(0);
        }));
    }
}
