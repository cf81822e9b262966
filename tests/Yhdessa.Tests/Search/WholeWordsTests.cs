using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Directory;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Search;
using Yhdessa.Tests.Events;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Search;

/// <summary>A thing's words are all written anew when it changes, whatever of it whoever changed it had read.</summary>
public class WholeWordsTests
{
    [Theory, OnEachDatabase]
    public async Task What_is_changed_by_one_figure_is_found_by_all_its_words_as_before(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();
        Task<List<string>> WordsOf(Guid document) => house.In((EventsDb db) => db.Set<Term>().Where(t => t.Document == document).Select(t => t.Word).OrderBy(w => w).ToListAsync());
        var id = (await editor.Made(EventsHouse.Wish("Retkipäivä"))).Id();
        (await editor.PostAsJsonAsync($"/api/v1/events/{id}/workshop-outputs", new { workshop = "Polut", text = "Vaellusreitit kartalle" })).StatusCode.ShouldBe(HttpStatusCode.Created);
        var (ofEvent, ofItsOrganization) = (await WordsOf(id), await WordsOf(EventsHouse.Dila));
        ofEvent.ShouldContain("vaellusreitit");

        house.Clock.Now = new(2026, 4, 10, 13, 0, 0, TimeSpan.Zero);
        (await editor.Act(id, "attendance", new { people = 7 })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await house.DeliverEvents();

        (await house.In((DirectoryDb db) => db.Organizations.AsNoTracking().SingleAsync(o => o.Id == (Id<Organization>)EventsHouse.Dila))).ProofBy.ShouldBe(Proof.EventHeld);
        (await WordsOf(id)).ShouldBe(ofEvent);
        (await WordsOf(EventsHouse.Dila)).ShouldBe(ofItsOrganization);
    }
}
