using System.Net;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Contracts.Events;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>Who gets a place that becomes free, and what the link in a letter does.</summary>
public class WaitingListTests
{
    [Theory, OnEachDatabase]
    public async Task A_freed_place_goes_to_the_first_in_line_and_a_group_waits_until_it_fits_whole(Provider on)
    {
        using var house = new House(on).AtNow();
        var anyone = house.Stranger();
        var of = await house.AnEvent(new(4, 10));
        foreach (var (who, size, state) in new[] { ("a", 2, "confirmed"), ("b", 2, "confirmed"), ("c", 3, "waiting"), ("d", 1, "waiting"), ("e", 1, "waiting") })
            (await anyone.Signed(of, $"{who}@example.org", size)).ShouldBe(state);

        await anyone.Press(await house.LinkOf("a@example.org"), "cancel-registration");
        (await States(house, of)).ShouldBe("a:Cancelled b:Confirmed c:Waiting d:Waiting e:Waiting", "two places are free, but three wait first: nobody passes them");

        await anyone.Press(await house.LinkOf("b@example.org"), "change-registration", ("Wish.GroupSize", "1"));
        (await States(house, of)).ShouldBe("a:Cancelled b:Confirmed c:Confirmed d:Waiting e:Waiting", "a smaller group made room for the whole of the next");
        (await house.LettersTo("c@example.org")).ShouldBe(["waiting", "promoted"]);

        await anyone.Press(await house.LinkOf("c@example.org"), "change-registration", ("Wish.GroupSize", "1"));
        (await States(house, of)).ShouldBe("a:Cancelled b:Confirmed c:Confirmed d:Confirmed e:Confirmed");
        (await house.LettersTo("d@example.org")).ShouldBe(["waiting", "promoted"]);
        (await house.In((EventsDb db) => db.Seats.Select(s => s.Number).OrderBy(n => n).ToListAsync())).ShouldBe([1, 2, 3, 4]);
    }

    [Theory, OnEachDatabase]
    public async Task When_many_cancel_at_once_each_place_is_given_once_and_each_is_told_once(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(8, 20));
        for (var i = 0; i < 16; i++) await house.As(Guid.CreateVersion7()).Signed(of, $"h{i}@example.org");
        var links = new List<string>();
        for (var i = 0; i < 8; i++) links.Add(await house.LinkOf($"h{i}@example.org"));

        await Task.WhenAll(links.Select(link => house.As(Guid.CreateVersion7()).Press(link, "cancel-registration")));

        var all = await house.In((EventsDb db) => db.Registrations.Include(r => r.Seats).OrderBy(r => r.Number).ToListAsync());
        all.Take(8).ShouldAllBe(r => r.Status == RegistrationStatus.Cancelled && r.Seats.Count == 0);
        all.Skip(8).ShouldAllBe(r => r.Status == RegistrationStatus.Confirmed && r.Seats.Count == 1 && r.Turns == 2);
        (await house.Letters()).Count(l => l.Key.StartsWith("events.promoted:", StringComparison.Ordinal)).ShouldBe(8);
    }

    [Fact]
    public async Task The_link_shows_on_GET_and_acts_on_POST_alone_and_a_cancellation_is_taken_back()
    {
        using var house = new House().AtNow();
        var anyone = house.Stranger();
        var of = await house.AnEvent(new(2, 2));
        await anyone.Signed(of, "a@example.org", 2);
        await anyone.Signed(of, "b@example.org");
        var link = await house.LinkOf("a@example.org");
        var before = await house.In((EventsDb db) => db.Registrations.AsNoTracking().OrderBy(r => r.Number).Select(r => $"{r.Revision} {r.Status} {r.GroupSize}").ToListAsync());

        for (var i = 0; i < 3; i++)
        {
            var shown = await anyone.GetAsync(new Uri(link, UriKind.Relative));
            shown.StatusCode.ShouldBe(HttpStatusCode.OK);
            shown.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        }
        (await house.In((EventsDb db) => db.Registrations.AsNoTracking().OrderBy(r => r.Number).Select(r => $"{r.Revision} {r.Status} {r.GroupSize}").ToListAsync())).ShouldBe(before);
        (await house.Letters()).Count.ShouldBe(2);

        await anyone.Press(link, "cancel-registration");
        (await States(house, of)).ShouldBe("a:Cancelled b:Confirmed");
        await anyone.Press(link, "restore-registration");
        (await States(house, of)).ShouldBe("b:Confirmed a:Waiting", "the place has gone to another: back to the end of the line");
        await anyone.Press(await house.LinkOf("b@example.org"), "cancel-registration");
        (await States(house, of)).ShouldBe("b:Cancelled a:Confirmed");
        (await house.LettersTo("a@example.org")).ShouldBe(["confirmed", "cancelled", "waiting", "promoted"]);
    }

    [Fact]
    public async Task Nobody_else_opens_a_sign_up_and_an_old_link_says_so()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(2));
        await house.Stranger().Signed(of, "a@example.org");
        var link = await house.LinkOf("a@example.org");

        async Task<string> Heading(string address) => (await PageForm.Read(await house.Stranger().GetAsync(new Uri(address, UriKind.Relative)))).QuerySelector("h1")!.TextContent;

        (await Heading($"/registration/{Guid.CreateVersion7()}")).ShouldBe("Linkki on vanhentunut");
        house.Clock.Now = At(10, 16).AddDays(30).AddMinutes(-1).ToUniversalTime();
        (await Heading(link)).ShouldBe("Ilmoittautumisesi: Yhteinen ilta");
        house.Clock.Now = At(10, 16).AddDays(30).AddMinutes(1).ToUniversalTime();
        (await Heading(link)).ShouldBe("Linkki on vanhentunut");
    }

    [Fact]
    public async Task An_event_that_gets_more_places_gives_them_to_those_who_wait()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(1, 5));
        await house.Stranger().Signed(of, "a@example.org");
        (await house.Stranger().Signed(of, "b@example.org", 1)).ShouldBe("waiting");
        await house.In(async (EventsDb db) => (await db.Events.SingleAsync(e => e.Id == (Id<Event>)of)).TakeSignUps(new(3, 5)));

        await using (var scope = house.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetServices<INotificationHandler<EventUpdated>>().OfType<GiveNewPlaces>().Single().Handle(new(of), default);
            await scope.ServiceProvider.GetRequiredService<EventsDb>().SaveChangesAsync();
        }

        (await States(house, of)).ShouldBe("a:Confirmed b:Confirmed");
    }

    static async Task<string> States(House house, Guid of) => string.Join(' ', (await house.In((EventsDb db) => db.Registrations.AsNoTracking().Where(r => r.EventId == (Id<Event>)of).OrderBy(r => r.Number).ToListAsync())).Select(r => $"{r.Email![..1]}:{r.Status}"));
}
