using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

public sealed class UmbrellaTests
{
    static Dictionary<string, object?> Campaign(string name = "Vapaaehtoisten viikko") => EventsHouse.Wish(name, ("type", "campaign"), ("start", "2026-04-06"), ("end", "2026-04-12"));

    [Theory, OnEachDatabase]
    public async Task A_campaign_lists_its_parts_and_a_part_names_its_campaign(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();
        var whole = await editor.Made(Campaign());
        var part = await editor.Made(EventsHouse.Wish("Talkooilta", ("umbrellaId", whole.Id())));

        using var anyone = house.Stranger();
        (await anyone.GetStringAsync(new Uri("/events/vapaaehtoisten-viikko", UriKind.Relative))).ShouldContain("Talkooilta");
        (await anyone.GetStringAsync(new Uri("/events/talkooilta", UriKind.Relative))).ShouldContain("Vapaaehtoisten viikko");
        part.GetProperty("umbrellaId").GetGuid().ShouldBe(whole.Id());
        (await (await anyone.GetAsync(new Uri($"/linked-events/v1/event/yhdessa:{part.Id()}/", UriKind.Relative))).Json()).GetProperty("super_event").Words("@id").ShouldContain(whole.Id().ToString());
    }

    [Fact]
    public async Task No_campaign_is_its_own_part_or_anothers()
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();
        var (one, other) = ((await editor.Made(Campaign())).Id(), (await editor.Made(Campaign("Toinen viikko"))).Id());
        await editor.Made(EventsHouse.Wish("Osa", ("umbrellaId", one)));

        foreach (var (part, whole) in ((Guid, Guid)[])[(one, one), (one, other)])
            (await (await editor.Patch(part, new { umbrellaId = whole })).Json()).Words("code").ShouldBe("umbrella-in-umbrella");
        (await editor.Patch(other, new { umbrellaId = one })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await editor.Patch(one, new { umbrellaId = other })).Json()).Words("code").ShouldBe("umbrella-in-umbrella");
    }

    [Theory, OnEachDatabase]
    public async Task Two_campaigns_that_would_become_each_others_parts_at_once_do_not(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();
        var (one, other) = ((await editor.Made(Campaign())).Id(), (await editor.Made(Campaign("Toinen viikko"))).Id());

        var answers = await Task.WhenAll(editor.Patch(one, new { umbrellaId = other }), editor.Patch(other, new { umbrellaId = one }));

        answers.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        (await house.In((EventsDb db) => db.Events.CountAsync(e => e.UmbrellaId != null))).ShouldBe(1);
    }
}
