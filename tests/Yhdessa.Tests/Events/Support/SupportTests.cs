using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Events.Support;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.EventsHouse;

namespace Yhdessa.Tests.Events.Supporting;

/// <summary>Support sessions and calls as counts and topics; nothing of who was helped.</summary>
public class SupportTests
{
    static CountSupport Tap(Guid organization, string topic = "device") => new() { OrganizationId = organization, Topic = topic, Municipality = "398" };

    [Fact]
    public async Task One_tap_counts_one_and_is_taken_back_and_a_day_is_put_right()
    {
        using var house = await WithOrganizations();
        var helper = await house.SecretaryOf(Dila);
        for (var i = 0; i < 2; i++) (await helper.Press("/my/support", "tap", ("topic", "device"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Counts(house)).ShouldBe("device 2");

        (await helper.Press("/my/support", "correct", ("topic", "device"), ("people", "1"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);   // what the note's undo sends
        (await helper.Press("/my/support?day=2026-03-02", "correct", ("topic", "safety"), ("people", "12"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Counts(house)).ShouldBe("safety 12, device 1");
        (await helper.Press("/my/support", "correct", ("topic", "device"), ("people", "1000"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    static async Task<string> Counts(House house) => string.Join(", ", (await house.Send(new SupportFigures(new(2026, 1, 1), new(2026, 12, 31)))).Topics.Select(t => $"{t.Code} {t.Both}"));

    [Theory, OnEachDatabase]
    public async Task However_many_tap_at_once_each_tap_is_counted(Provider on)
    {
        using var house = await WithOrganizations(on);
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => house.Send(Tap(Dila))));
        (await house.In((EventsDb db) => db.Set<SupportCount>().AsNoTracking().SingleAsync())).People.ShouldBe(12);
    }

    [Fact]
    public async Task The_figures_come_by_topic_municipality_month_and_kind_and_as_a_file()
    {
        using var house = await WithOrganizations();
        await house.Send(Tap(Dila));
        await house.Send(Tap(Mente, "safety") with { Kind = SupportKind.Call, Municipality = "111", Day = new(2026, 2, 20) });
        var editor = house.As(Guid.CreateVersion7(), Roles.Editor);

        var figures = await house.Send(new SupportFigures(new(2026, 1, 1), new(2026, 3, 31)));
        (figures.Sessions, figures.Calls).ShouldBe((1, 1));
        figures.Months.Select(m => m.Code).ShouldBe(["2026-02", "2026-03"]);
        figures.Municipalities.Select(m => m.Code).ShouldBe(["111", "398"]);
        (await editor.GetAsync(new Uri("/staff/support", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await editor.GetStringAsync(new Uri("/staff/support/list.csv", UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
    }

    [Fact]
    public async Task Nobody_counts_for_another_organization_or_reads_the_whole_houses_figures()
    {
        using var house = await WithOrganizations();
        var helper = await house.SecretaryOf(Dila);
        (await helper.GetAsync(new Uri("/staff/support", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await helper.GetAsync(new Uri("/staff/support/list.csv", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var page = await PageForm.Read(await helper.GetAsync(new Uri($"/my/support?organization={Mente}", UriKind.Relative)));
        page.QuerySelectorAll("#organization option").Select(o => o.GetAttribute("value")).ShouldBe([Dila.ToString()], "another is not hers to choose");
    }
}
