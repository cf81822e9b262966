using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Events.Fairs;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events.Fairs;

/// <summary>A month after a fair nothing tells who stood where and what she wrote of it.</summary>
public class ForgottenFairTests
{
    [Theory, OnEachDatabase]
    public async Task Turns_at_a_stall_and_an_exhibitors_own_words_go_a_month_after(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = (Id<Event>)await house.AnEvent(null);
        await house.Send(new DrawFair(of, "1"));
        await house.Send(new TakeStall(of.ToString()) { Exhibitor = "Kylätoimikunta", Name = "Aino Esimerkki", Email = "messut@example.org", Words = "Väinö tulee pyörätuolilla" });
        await house.Send(new AddStallShift(of, new(2026, 3, 10), new(14, 0), new(15, 0), "Väinö"));

        foreach (var days in (int[])[29, 31])
        {
            var now = At(10, 16).AddDays(days);
            await house.Send(new ForgetShifts(now));
            await house.Send(new ForgetExhibitors(now));
            (await house.In((EventsDb db) => db.Set<StallShift>().CountAsync())).ShouldBe(days < 30 ? 1 : 0);
        }

        var left = await house.In((EventsDb db) => db.Set<StallBooking>().SingleAsync());
        (left.Name, left.Contact, left.Email, left.Words).ShouldBe(("Kylätoimikunta", null, null, null));
        string.Join(' ', await house.In((EventsDb db) => db.Set<AuditEntry>().Select(a => a.Changes).ToListAsync())).ShouldNotContain("Väinö");
    }

    [Theory, OnEachDatabase]
    public async Task A_turn_in_the_line_that_no_address_answered_for_is_nobodys_the_next_day_and_stands_before_nobody(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = (Id<Event>)await house.AnEvent(null);
        await house.Send(new DrawFair(of, "1"));
        TakeStall Wish(string email) => new(of.ToString()) { Exhibitor = "Kylätoimikunta", Name = "Aino Esimerkki", Email = email };
        await house.Send(Wish("vastaamaton@example.org"));
        await house.Send(Wish("jonottaja@example.org"));
        var link = await house.LinkOf("jonottaja@example.org");
        (await house.Stranger().Press(link, "confirm-stall")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await PageForm.Read(await house.Stranger().GetAsync(new Uri(link, UriKind.Relative)))).Body!.TextContent.ShouldContain("jonossa sijalla 1");

        await house.Send(new ForgetExhibitors(house.Clock.Now.AddHours(23)));
        (await house.In((EventsDb db) => db.Set<StallBooking>().CountAsync(b => b.Status == StallStatus.Waiting))).ShouldBe(2);
        await house.Send(new ForgetExhibitors(house.Clock.Now.AddHours(25)));

        (await house.In((EventsDb db) => db.Set<StallBooking>().SingleAsync(b => b.Status == StallStatus.Waiting))).Email.ShouldBe("jonottaja@example.org");
        (await house.Send(Wish("vastaamaton@example.org"))).Status.ShouldBe(StallStatus.Waiting, "she may ask anew");
    }

    [Theory, OnEachDatabase]
    public async Task A_fair_that_was_called_off_and_taken_away_goes_from_the_bin_with_its_exhibitors(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = (Id<Event>)await house.AnEvent(null);
        await house.Send(new DrawFair(of, "1 2"));
        var stall = await house.In((EventsDb db) => db.Set<Stall>().Where(s => s.Number == 1).Select(s => s.Id).SingleAsync());
        await house.Send(new TakeStall(of.ToString()) { StallId = stall, Exhibitor = "Kylätoimikunta", Name = "Aino Esimerkki", Email = "messut@example.org" });
        await house.Send(new CancelEvent(of, "Ei pidetä"));
        await house.Send(new RemoveEvent(of, null));

        (await house.Send(new ForgetOldEvents(house.Clock.Now.AddDays(31)))).Done.ShouldBe(1);

        (await house.In((EventsDb db) => db.Set<StallBooking>().CountAsync())).ShouldBe(0);
        (await house.In((EventsDb db) => db.Events.CountAsync())).ShouldBe(0);
    }
}
