using AngleSharp.Html.Dom;
using Yhdessa.Directory;
using Yhdessa.Kernel;
using Yhdessa.Participation;
using Yhdessa.Participation.Volunteering;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Search;

/// <summary>A resident who looks for something to do asks every module at once.</summary>
public sealed class DoSomethingTests : IDisposable
{
    readonly House house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task A_resident_finds_services_and_tasks_by_one_search_and_widens_it_step_by_step()
    {
        await house.Send(new EnterOrganization { Name = "Muistiyhdistys", Kind = "association", HomeMunicipality = "111", TargetGroups = ["older-people"], Services = [new(new("Muistikerho")), new(new("Lukupiiri"))] });
        await house.In((ParticipationDb db) => Task.FromResult(db.Add(VolunteerTask.Of(new TaskCard("Muistikerhon kahvit", "Keitetään kahvit.", null, "111", "Kirjasto", null, null, 2))).Entity.Id));

        var found = await Page("/do?q=muistikerhot&municipality=111&targetGroup=older-people");
        found.QuerySelectorAll("section h3").Select(h => h.TextContent.Trim()).ShouldBe(["Muistikerho", "Muistikerhon kahvit"]);
        found.Body!.TextContent.ShouldContain("Tehtäville ei ole kerrottu kohderyhmää");
        var none = await Page("/do?q=muistikerho&municipality=398");
        none.QuerySelectorAll(".empty a").Select(a => a.GetAttribute("href")).ShouldContain("/do?q=muistikerho");
        (await Page("/")).QuerySelectorAll("a[href=do]").Length.ShouldBeGreaterThan(0);
    }

    Task<IHtmlDocument> Page(string address) => house.Stranger().Sees(address);
}
