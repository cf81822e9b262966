using System.Net;
using System.Net.Http.Json;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Tests.Directory;
using Yhdessa.Tests.Loop;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

public class PromiseTests
{
    [Fact]
    public async Task The_booker_is_told_by_when_she_gets_an_answer_and_the_handlers_hear_once_the_day_before_it_breaks()
    {
        using var house = new House().AtNow();
        var handler = await house.Somebody("kasittelija@example.org");
        var space = await house.ASpace(card: c => c with { Terms = new(RequiresHandling: true) { PromisedDays = 3 } });
        await house.In(async (SpacesDb db) => { foreach (var own in db.Houses) own.Show(own.Card with { Handlers = [handler] }); return await Task.FromResult(0); });
        var booker = house.As(Guid.CreateVersion7());
        (await PageForm.Read(await booker.GetAsync(new Uri($"/spaces/{space}/book", UriKind.Relative)))).Body!.TextContent.ShouldContain("viimeistään 3 arkipäivässä");

        var answer = await booker.PostAsJsonAsync("/api/v1/bookings", new { spaceId = space, title = "Kokous", start = At(20, 12), end = At(20, 13), attendees = 5, contact = new { name = "Aino Esimerkki", email = "varaaja@example.org" } });

        (await answer.Body()).GetProperty("promisedBy").GetString().ShouldBe("2026-03-09", "Wednesday and three working days");
        await house.DeliverEvents();
        (await DueLetters.Letters(house)).Single(l => l.Key.StartsWith("spaces.requested:", StringComparison.Ordinal)).Words!.Paragraphs.ShouldContain(p => p.Contains("ma 9.3.2026", StringComparison.Ordinal));
        await house.Send(new RemindHandlers(At(5, 12).ToUniversalTime()));
        (await Reminders(house)).ShouldBe(0, "two working days are left");
        foreach (var day in (int[])[6, 7, 9]) await house.Send(new RemindHandlers(At(day, 12).ToUniversalTime()));
        (await Reminders(house)).ShouldBe(1);
    }

    [Fact]
    public async Task The_inbox_has_broken_promises_first_and_marks_those_that_break_next()
    {
        using var house = new House().AtNow();
        var (slow, quick) = (await house.ASpace("Hidas", c => c with { Terms = new(RequiresHandling: true) }), await house.ASpace("Nopea", c => c with { Terms = new(RequiresHandling: true) { PromisedDays = 1 } }));
        var booker = house.As(Guid.CreateVersion7());
        await booker.Booked(Wish(slow, At(20, 12), At(20, 13), title: "Ilman lupausta"));
        await booker.Booked(Wish(quick, At(20, 12), At(20, 13), title: "Myöhässä"));
        house.Clock.Now = At(6, 12).ToUniversalTime();
        await booker.Booked(Wish(quick, At(21, 12), At(21, 13), title: "Maanantaina"));

        var page = await PageForm.Read(await house.As(Guid.CreateVersion7(), Roles.Coordinator).GetAsync(new Uri("/staff/inbox", UriKind.Relative)));

        var rows = page.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
        rows[0].ShouldContain("Myöhässä");
        rows[0].ShouldContain("lupaus umpeutui");
        rows[1].ShouldContain("Maanantaina");
        rows[2].ShouldContain("Ilman lupausta");
    }

    static async Task<int> Reminders(House house) => (await DueLetters.Letters(house)).Count(l => l.Key.StartsWith("reminder:spaces.promise-", StringComparison.Ordinal));
}
