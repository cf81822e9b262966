using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;

namespace Yhdessa.BrowserTests;

/// <summary>An event's door on a telephone: taps are safe in the device while the network is away, the page opens without it, and nothing counts twice.</summary>
[Collection(nameof(InABrowser))]
public class CheckInTests(Browser browser, Demonstration demonstration)
{
    [Fact]
    public async Task With_the_network_cut_the_door_marks_counts_and_opens_again_and_sends_it_all_once_when_the_network_is_back()
    {
        var of = await AnEventNow();
        var address = $"/staff/events/{of}/check-in";
        await using var phone = await browser.Visitor(demonstration.House, Demonstration.Administrator with { Width = 390 });
        await phone.GoTo(address);
        await phone.MustBeAccessible();
        await phone.Picture("flows/check-in-1");
        await phone.Page.Locator("[data-door-forget]").WaitForAsync(new() { State = WaitForSelectorState.Visible });   // the page lies in the device
        await phone.MustBeSound();
        var (count, state) = (phone.Page.Locator("[data-count]"), phone.Page.Locator("[data-door-state]"));

        await phone.Page.Context.SetOfflineAsync(true);
        await phone.Page.Locator("[data-list] > li:has-text('Aino') button").ClickAsync();
        await phone.Page.Locator("button[name=tally][value='1']").ClickAsync();
        await phone.Page.Locator("button[name=tally][value='1']").ClickAsync();
        await Assertions.Expect(count).ToContainTextAsync("2 / 5");
        await Assertions.Expect(state).ToContainTextAsync("3 merkintää odottaa verkkoa");
        await phone.Picture("flows/check-in-2-cut");
        await phone.Page.ReloadAsync();
        await Assertions.Expect(count).ToContainTextAsync("2 / 5");
        await Assertions.Expect(phone.Page.Locator("[data-tally]")).ToHaveTextAsync("2");
        await phone.Page.Locator("[data-list] > li:has-text('Bertta') button").ClickAsync();
        await phone.Page.Locator("[data-list] > li:has-text('Aino') button").ClickAsync();   // by mistake: taken back before anybody heard of it
        await Assertions.Expect(count).ToContainTextAsync("3 / 5");
        await phone.Faults();   // the browser complains of the cut in its console

        await phone.Page.Context.SetOfflineAsync(false);
        await Assertions.Expect(state).ToContainTextAsync("Kaikki merkinnät on tallennettu", new() { Timeout = 60_000 });
        await phone.Page.ReloadAsync();
        await Assertions.Expect(count).ToContainTextAsync("3 / 5");
        await phone.Picture("flows/check-in-3-back");

        (await demonstration.House.In((EventsDb db) => db.Registrations.Where(r => r.EventId == (Id<Event>)of && r.Came == true).Select(r => r.Name).ToListAsync())).ShouldBe(["Bertta Esimerkki"]);
        (await demonstration.House.Send(new DoorList((Id<Event>)of))).Tally.ShouldBe(2);
    }

    async Task<Guid> AnEventNow()
    {
        var now = demonstration.House.Clock.Now;
        var id = Id<Event>.New();
        await demonstration.House.In((EventsDb db) =>
        {
            var e = new Event(id, $"ovi-{id}").Describe(new(new("Oven ilta"), EventKind.Own, EventType.AssociationEvening, EventDate.Clock(now.AddMinutes(-10), now.AddHours(2)), Helsinki.DateOf(now).Year)).TakeSignUps(new(10));
            db.Add(e);
            foreach (var (i, (name, size)) in new[] { ("Aino Esimerkki", 2), ("Bertta Esimerkki", 3) }.Index())
            {
                var registration = new Registration(e, i + 1, new(name, size, new Dictionary<string, string>()), $"ovi{i}@example.org", "fi");
                registration.Confirm(Enumerable.Range(1 + 2 * i, size));
                db.Add(registration);
            }
            return Task.FromResult(e);
        });
        return id;
    }
}
