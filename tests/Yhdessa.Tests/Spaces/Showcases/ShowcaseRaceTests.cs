using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Showcases;
using Yhdessa.Tests.Spaces.Rounds;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.Rounds.RoundsHouse;

namespace Yhdessa.Tests.Spaces.Showcases;

public class ShowcaseRaceTests
{
    [Theory, OnEachDatabase]
    public async Task One_organization_that_grabs_for_every_turn_at_once_gets_its_share_and_no_more(Provider on)
    {
        using var rounds = await Begin(new House(on).AtNow());
        var places = await ShowcaseTests.Places(rounds, await ShowcaseTests.AList(rounds, weeks: 12));

        var answers = await AllAtOnce(rounds, places.Select(p => (Dila, p)));

        answers.Count(a => a == HttpStatusCode.OK).ShouldBe(1);
        (await Held(rounds)).ShouldBe([(Dila, 1)]);
    }

    [Theory, OnEachDatabase]
    public async Task Four_organizations_that_grab_for_two_stalls_fill_them_and_nobody_shares_one(Provider on)
    {
        using var rounds = await Begin(new House(on).AtNow());
        var places = await ShowcaseTests.Places(rounds, await ShowcaseTests.AList(rounds, weeks: 1, places: ["pöytä", "sähkö"]));
        Guid[] organizations = [Dila, Letk, Verso, Mente];

        var answers = await AllAtOnce(rounds, organizations.SelectMany(o => places.Select(p => (o, p))));

        answers.Count(a => a == HttpStatusCode.OK).ShouldBe(2);
        var held = await Held(rounds);
        held.Select(h => h.Organization).Distinct().Count().ShouldBe(2);
        (await rounds.House.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe(1);
    }

    static Task<List<(Guid Organization, int Turn)>> Held(RoundsHouse rounds) => rounds.House.In(async (SpacesDb db) =>
        (await db.Set<ShowcasePlace>().Where(p => p.OrganizationId != null).ToListAsync()).Select(p => (p.OrganizationId!.Value, p.Turn!.Value)).ToList());

    static async Task<HttpStatusCode[]> AllAtOnce(RoundsHouse rounds, IEnumerable<(Guid Organization, Guid Place)> wishes)
    {
        var ready = new TaskCompletionSource();
        var all = wishes.Select(async wish =>
        {
            using var client = rounds.Of(wish.Organization);
            await ready.Task;
            return (await client.PostAsJsonAsync($"/api/v1/showcase-places/{wish.Place}:take", new { })).StatusCode;
        }).ToList();
        ready.SetResult();
        return await Task.WhenAll(all);
    }
}
