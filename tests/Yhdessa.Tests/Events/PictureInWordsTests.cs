using System.Net;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Events;

/// <summary>People write with pictures: an event has one in its name, and a search may be one.</summary>
public class PictureInWordsTests
{
    const string Picture = "\U0001F600", Half = "%ED%A0%BD";

    [Theory, OnEachDatabase]
    public async Task An_event_with_pictures_in_its_words_is_saved_found_and_told_everywhere(Provider on)
    {
        using var house = await EventsHouse.WithOrganizations(on);
        using var editor = house.Editor();
        var made = await editor.Made(EventsHouse.Wish($"Iloinen {Picture} ilta", ("description", new { fi = $"Tule mukaan {Picture}{Picture}!" }), ("summary", new { fi = string.Concat(Enumerable.Repeat(Picture, 60)) })));
        using var anyone = house.Stranger();

        foreach (var address in (string[])["/events?q=iloinen", "/api/v1/events?q=iloinen", "/calendar/events.ics?q=iloinen", "/feeds/events.atom?q=iloinen", "/linked-events/v1/event?text=iloinen"])
            (await anyone.GetStringAsync(new Uri(address, UriKind.Relative))).ShouldContain("Iloinen", customMessage: address);
        (await anyone.GetAsync(new Uri($"/events/{made.Words("slug")}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await editor.GetAsync(new Uri($"/staff/events?q={new string('a', 199)}{Uri.EscapeDataString(Picture)}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK, "cut at two hundred it would end in half a picture");
        foreach (var q in (string[])[Uri.EscapeDataString(Picture), $"iloinen{Uri.EscapeDataString(Picture)}", Half, new string('a', 199) + Uri.EscapeDataString(Picture)])
            foreach (var page in (string[])["/events", "/events/month", "/events/map", "/materials", "/embed/events", "/organizations", "/api/v1/events", "/calendar/events.ics"])
                (await anyone.GetAsync(new Uri($"{page}?q={q}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK, $"{page}?q={q}");
    }
}
