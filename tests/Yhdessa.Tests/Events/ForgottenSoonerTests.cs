using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>What is called off needs nobody's data until its day.</summary>
public class ForgottenSoonerTests
{
    static readonly EventDate december = EventDate.Clock(Helsinki.At(new DateTime(2026, 12, 10, 14, 0, 0)), Helsinki.At(new DateTime(2026, 12, 10, 16, 0, 0)));

    [Theory, OnEachDatabase]
    public async Task Diets_go_a_week_and_names_a_month_after_an_event_was_called_off(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(10), december);
        await house.Plan(of, new() { AsksDiet = true });
        (await house.Stranger().Press($"/events/ilta-{of}/sign-up", "sign-up", ("Wish.Name", "Aino Esimerkki"), ("Wish.Email", "aino@example.org"), ("Wish.DietWords", "ei sieniä"), ("Wish.Consent", "true"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await house.Send(new CancelEvent((Id<Event>)of, "Ei pidetä"));

        foreach (var (days, needs, names) in ((int, int, int)[])[(6, 0, 0), (8, 1, 0), (29, 0, 0), (31, 0, 1)])
        {
            (await house.Send(new ForgetNeeds(Now.AddDays(days)))).Done.ShouldBe(needs, $"{days} days");
            (await house.Send(new ForgetSignedUp(Now.AddDays(days)))).Done.ShouldBe(names, $"{days} days");
        }
    }

    [Theory, OnEachDatabase]
    public async Task Who_has_cancelled_is_forgotten_a_month_after_and_those_who_come_are_not(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(10), december);
        foreach (var who in (string[])["tulee@example.org", "peruu@example.org"]) await house.Stranger().Signed(of, who);
        (await house.Stranger().Press(await house.LinkOf("peruu@example.org"), "cancel-registration")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await house.Send(new ForgetSignedUp(Now.AddDays(29)))).Done.ShouldBe(0);
        (await house.Send(new ForgetSignedUp(Now.AddDays(31)))).Done.ShouldBe(1);

        (await house.In((EventsDb db) => db.Registrations.Where(r => r.Email != null).Select(r => r.Email).SingleAsync())).ShouldBe("tulee@example.org");
    }
}
