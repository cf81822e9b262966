using System.Net.Http.Json;
using System.Text.Json;

namespace Yhdessa.BrowserTests;

/// <summary>An event told into a space that somebody has taken: in a browser, by its keys and without scripts.</summary>
[Collection(nameof(InABrowser))]
public class EventSpaceWalkTests(Browser browser, Demonstration demonstration)
{
    /// <summary>A space of the demonstration with two free hours that somebody else books at once.</summary>
    async Task<(string Space, DateTimeOffset Start)> Taken(int daysAhead)
    {
        using var somebody = demonstration.House.As(Guid.CreateVersion7(), "administrator");
        using var spaces = JsonDocument.Parse(await somebody.GetStringAsync(new Uri("/api/v1/spaces?pageSize=200", UriKind.Relative)));
        foreach (var space in spaces.RootElement.GetProperty("items").EnumerateArray().Where(s => s.GetProperty("bookable").GetBoolean()))
        {
            var (id, start) = (space.GetProperty("id").GetString()!, demonstration.House.Clock.GetUtcNow().Date.AddDays(daysAhead).AddHours(10));
            using var booked = await somebody.PostAsJsonAsync("/api/v1/bookings", new { spaceId = id, title = "Varattu", start = new DateTimeOffset(start, TimeSpan.Zero), end = new DateTimeOffset(start.AddHours(2), TimeSpan.Zero), attendees = 2, purpose = "kokous" });
            if (booked.IsSuccessStatusCode) return (id, new DateTimeOffset(start, TimeSpan.Zero));
        }
        throw new ShouldAssertException("no space of the demonstration can be booked");
    }

    [Theory]
    [InlineData(true, 1280, 45)]
    [InlineData(false, 390, 46)]
    public async Task A_taken_space_offers_others_each_one_press_away_and_the_Enter_key_presses_none(bool scripts, int width, int daysAhead)
    {
        var (space, start) = await Taken(daysAhead);
        var wall = TimeZoneInfo.ConvertTime(start, TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki"));
        await using var staff = await browser.Visitor(demonstration.House, Demonstration.Administrator with { Width = width, JavaScript = scripts });
        await staff.GoTo("/staff/events/new");
        await staff.Page.FillAsync("[name='Wish.Name.Fi']", $"Törmäys {daysAhead}");
        await staff.Page.SelectOptionAsync("[name='Wish.Type']", "activity");
        await staff.Page.FillAsync("[name='Wish.FirstDay']", $"{wall:yyyy-MM-dd}");
        await staff.Page.FillAsync("[name='Wish.StartTime']", $"{wall:HH':'mm}");
        await staff.Page.FillAsync("[name='Wish.EndTime']", $"{wall.AddHours(2):HH':'mm}");
        await staff.Page.SelectOptionAsync("[name='Wish.SpaceId']", space);
        await staff.Page.ClickAsync("button[name=_do][value=keep]");

        await Assertions.Expect(staff.Page.Locator("#space-offers button.btn").First).ToBeVisibleAsync();
        await staff.Picture($"events/space-offers-{width}");
        if (scripts) await staff.MustBeAccessible();
        (await staff.Faults()).ShouldBeEmpty();
        await staff.Page.FocusAsync("[name='Wish.Name.Fi']");
        await staff.Press("Enter");
        await Assertions.Expect(staff.Page.Locator("#space-offers button.btn").First).ToBeVisibleAsync();
        staff.Page.Url.ShouldEndWith("/staff/events/new");
        await staff.Page.Locator("#space-offers button.btn").Nth(1).ClickAsync();

        await staff.MustArriveAt("/my/events/");
    }
}
