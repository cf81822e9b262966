using System.Net;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>Marks that nobody sees, such as a null, make no server fall: what one asks by them is not asked, what one tells by them is refused beside its field.</summary>
public class UnseenMarksTests
{
    [Theory, OnEachDatabase]
    public async Task In_addresses_they_are_passed_over(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(null);
        foreach (var address in (string[])["/events?q=%00", "/events?q=a%00b", "/events?municipality=%00", "/events?type=%00&organization=%00", "/events/month?q=%00", "/events/week?q=%00", "/events/map?q=%00", "/materials?q=%00", "/materials?topic=%00", "/trainings?near=%00", "/embed/events?q=%00", $"/events?q={new string('a', 199)}%F0%9F%98%80"])
            (await house.Stranger().GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK, address);
        (await house.Stranger().GetStringAsync(new Uri("/events?q=%00", UriKind.Relative))).ShouldContain($"events/ilta-{of}");
    }

    [Theory, OnEachDatabase]
    public async Task In_what_staff_tells_they_are_refused(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(10));
        var editor = house.As(Guid.CreateVersion7(), Roles.Editor);
        (string Page, string Form, (string, string)[] Fields)[] sent =
        [
            ($"/staff/events/{of}", "cancel-event", [("reason", "Sairas\0tapaus")]),
            ($"/staff/events/{of}", "postpone-event", [("reason", "Sairas\0tapaus")]),
            ($"/staff/events/{of}", "edit-event", [("Wish.OnlineUrl", "https://example.org/\0")]),
            ($"/staff/events/{of}", "edit-event", [("Wish.OnlineUrl", "https://example.org/a b")]),
            ($"/staff/events/{of}", "edit-event", [("Wish.OnlineUrl", "https://")]),
            ($"/staff/events/{of}/sign-up", "plan-sign-ups", [("Wish.MaterialsUrl", "https://example.org/\0")]),
            ("/staff/materials/new", "write-material", [("Wish.Title.Fi", "Opas"), ("Wish.Url", "https://example.org/\0")]),
        ];
        foreach (var (page, form, fields) in sent)
        {
            var answer = await editor.Press(page, form, fields);
            ((int)answer.StatusCode).ShouldBeInRange(400, 422, $"{form}: {fields[0]}");
        }
    }
}
