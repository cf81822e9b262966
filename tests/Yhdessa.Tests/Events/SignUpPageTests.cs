using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>What a button says is what it does, before and after the places run out.</summary>
public class SignUpPageTests
{
    [Fact]
    public async Task When_the_places_are_taken_the_buttons_offer_the_waiting_list()
    {
        using var house = new House().AtNow();
        var anyone = house.Stranger();
        var of = await house.AnEvent(new(1, 5));
        async Task<(string Beside, string Form)> Buttons() => ((await anyone.Sees($"/events/ilta-{of}")).QuerySelector("[aria-labelledby=sign-up] a.btn")!.TextContent, (await anyone.Sees($"/events/ilta-{of}/sign-up")).QuerySelector("main form button.btn")!.TextContent);

        (await Buttons()).ShouldBe(("Ilmoittaudu tapahtumaan", "Ilmoittaudu tapahtumaan"));
        (await anyone.Signed(of, "a@example.org")).ShouldBe("confirmed");
        (await Buttons()).ShouldBe(("Siirry jonoon", "Siirry jonoon"));
    }

    [Fact]
    public async Task A_phone_is_led_to_the_sign_up_until_the_event_begins()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(4, 0));
        var open = await house.AnEvent(null);
        async Task<string?> Jump(Guid id) => (await house.Stranger().Sees($"/events/ilta-{id}")).QuerySelector("header .narrow a")?.GetAttribute("href");

        (await Jump(of)).ShouldBe($"events/ilta-{of}#sign-up");
        (await Jump(open)).ShouldBeNull("one only comes");
        house.Clock.Now = At(10, 15).ToUniversalTime();
        (await Jump(of)).ShouldBeNull();
    }

    [Fact]
    public async Task Before_it_begins_the_list_has_nothing_to_tick_and_no_empty_figures()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(4, 0));
        await house.Stranger().Signed(of, "a@example.org");
        var editor = house.As(Guid.CreateVersion7(), Roles.Editor);

        var before = await editor.Sees($"/staff/events/{of}/registrations");
        (before.QuerySelectorAll("input[name=chosen]").Length, before.QuerySelectorAll("main dl dt").Length).ShouldBe((0, 2));
        house.Clock.Now = At(10, 15).ToUniversalTime();
        var during = await editor.Sees($"/staff/events/{of}/registrations");
        (during.QuerySelectorAll("input[name=chosen]").Length, during.QuerySelectorAll("main dl dt").Length).ShouldBe((1, 7));
    }
}
