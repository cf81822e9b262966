using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Hours;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

public sealed class HoursPageTests : IDisposable
{
    readonly House house = new House().AtNow();
    readonly HttpClient coordinator, secretary;

    public HoursPageTests() => (coordinator, secretary) = (house.As(Guid.CreateVersion7(), Roles.Coordinator), house.As(Guid.CreateVersion7()));

    public void Dispose() => house.Dispose();

    Task<PageForm> Form(Guid space) => PageForm.Open(coordinator, $"/staff/spaces/{space}/hours", "opening-hours");

    async Task<PageForm> Pressed(PageForm form, string act)
    {
        var answer = await form.Send(coordinator, $"act={act}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        var page = await PageForm.Read(answer);
        return new(page, form.Address, page.Forms.First(f => f.QuerySelector("input[name=_handler][value='opening-hours']") is not null));
    }

    async Task<OpeningHours?> Stored(Guid space) => (await house.In((SpacesDb db) => db.Spaces.SingleAsync(s => s.Id == (Id<Space>)space))).OpeningHours;

    [Fact]
    public async Task A_coordinator_tells_a_spaces_hours_row_by_row_without_scripts_and_it_can_be_booked()
    {
        var space = await house.ASpace(card: c => c with { OpeningHours = null });

        var form = await Pressed(await Form(space), "add-row-0");
        form.With("Told.Weeks[0].Rows[0].Days", "Monday", "Thursday").With("Told.Weeks[0].Rows[0].Opens", "08:00").With("Told.Weeks[0].Rows[0].Closes", "20:00");
        form = await Pressed(form, "add-week");
        form.Value("Told.Weeks[0].Rows[0].Opens").ShouldBe("08:00");   // what was typed stays
        form.With("Told.Weeks[1].Name", "Kevättauko").With("Told.Weeks[1].From", "2026-03-16").With("Told.Weeks[1].Until", "2026-03-22");
        form = await Pressed(form, "add-exception");
        form.With("Told.Exceptions[0].Date", "2026-03-09").With("Told.Exceptions[0].Reason", "inventaario");
        form = await Pressed(form, "look");
        form.Page.QuerySelectorAll("section[aria-labelledby=weeks] tbody tr").Length.ShouldBe(28);
        form.Page.QuerySelector("section[aria-labelledby=weeks] tbody")!.TextContent.ShouldContain("Kevättauko");
        (await Stored(space)).ShouldBeNull();

        (await form.Send(coordinator, "act=save")).StatusCode.ShouldBe(HttpStatusCode.Found);

        await secretary.Booked(Wish(space, At(5, 12), At(5, 14)));
        (await (await secretary.Book(Wish(space, At(6, 12), At(6, 14)))).Code()).ShouldBe("outside-opening-hours");
        (await (await secretary.Book(Wish(space, At(9, 12), At(9, 14)))).Code()).ShouldBe("outside-opening-hours");
        (await (await secretary.Book(Wish(space, At(16, 12), At(16, 14)))).Code()).ShouldBe("outside-opening-hours");
    }

    [Fact]
    public async Task A_row_without_its_times_is_named_and_nothing_typed_is_lost()
    {
        var space = await house.ASpace();
        var form = (await Pressed(await Form(space), "add-row-0")).With("Told.Weeks[0].Rows[1].Days", "Sunday").With("Told.Weeks[0].Rows[1].Opens", "12:00");

        var answer = await form.Send(coordinator, "act=save");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await PageForm.Read(answer);
        page.QuerySelector("input[name='Told.Weeks[0].Rows[1].Closes']")!.GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector("input[name='Told.Weeks[0].Rows[1].Opens']")!.GetAttribute("value").ShouldBe("12:00");
        (await Stored(space))!.Weekly.Count.ShouldBe(7);
    }

    [Fact]
    public async Task What_the_form_shows_it_also_saves_unchanged()
    {
        var told = EightToTwenty with
        {
            Weekly = [.. EightToTwenty.Weekly.OrderBy(w => ((int)w.Weekday + 6) % 7)],
            Periods = [new("Kesä", new(2026, 6, 1), null, [new(DayOfWeek.Tuesday, new(10, 0), new(2, 0), OpeningState.WithKey, WeekKind.Odd, -1)], 3)],
            HolidayHours = [new("christmas-eve", new(9, 0), new(12, 0), OpeningState.SelfService)],
            Exceptions = [new(new(2026, 3, 9), new(12, 0), new(13, 0), "siivous", OpeningState.Closed)],
        };
        var space = await house.ASpace(card: c => c with { OpeningHours = told });

        (await (await Form(space)).Send(coordinator, "act=save")).StatusCode.ShouldBe(HttpStatusCode.Found);

        var saved = await Stored(space);
        System.Text.Json.JsonSerializer.Serialize(saved, Yhdessa.Kernel.Stored.Options).ShouldBe(System.Text.Json.JsonSerializer.Serialize(told, Yhdessa.Kernel.Stored.Options));
    }

    [Fact]
    public async Task Exceptions_long_past_are_not_on_the_form_and_stay_all_the_same()
    {
        OpeningException[] told = [new(new(2025, 12, 5), Reason: "vanha"), new(new(2026, 3, 9), Reason: "inventaario")];
        var space = await house.ASpace(card: c => c with { OpeningHours = EightToTwenty with { Exceptions = told } });
        var form = await Form(space);

        form.Value("Told.Exceptions[0].Reason").ShouldBe("inventaario");
        await form.With("Told.Exceptions[0].Reason", "remontti").Send(coordinator, "act=save");

        (await Stored(space))!.Exceptions.Select(e => e.Reason).ShouldBe(["vanha", "remontti"]);
    }

    [Fact]
    public async Task The_space_page_says_in_a_sentence_why_it_is_closed_now_and_when_it_opens_next()
    {
        var space = await house.ASpace(card: c => c with { OpeningHours = EightToTwenty with { Exceptions = [new(new(2026, 3, 4), Reason: "vesivahinko")] } });

        var page = await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/spaces/{space}", UriKind.Relative)));

        page.QuerySelector("#door")!.TextContent.ShouldBe("Suljettu: vesivahinko. Avautuu to\u00a05.3.2026 klo\u00a08.");
    }

    [Fact]
    public async Task A_holiday_says_its_name_in_the_readers_language()
    {
        var space = await house.ASpace();
        house.Clock.Now = Helsinki.At(new DateTime(2026, 4, 3, 12, 0, 0));
        var client = house.Stranger();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("sv");

        var answer = await (await client.GetAsync(new Uri($"/api/v1/spaces/{space}/opening-hours", UriKind.Relative))).Body();

        answer.GetProperty("now").GetProperty("because").GetString().ShouldBe("holiday");
        answer.GetProperty("now").GetProperty("sentence").GetString()!.ShouldStartWith("Stängt, för det är långfredagen.");
        answer.GetProperty("now").GetProperty("opensNext").GetDateTimeOffset().ShouldBe(Helsinki.At(new DateTime(2026, 4, 4, 8, 0, 0)));
        answer.GetProperty("days").GetArrayLength().ShouldBe(28);
        answer.GetProperty("days")[0].GetProperty("holiday").GetString().ShouldBe("good-friday");
    }

    [Theory]
    [InlineData("2026-03-29", "kolmesta neljään")]
    [InlineData("2026-10-25", "neljästä kolmeen")]
    public async Task A_moving_of_the_clocks_inside_the_hours_is_explained_on_its_day_only(string day, string words)
    {
        var space = await house.ASpace(card: c => c with { OpeningHours = new([.. Enum.GetValues<DayOfWeek>().Select(d => new WeekdayHours(d, new(0, 0), new(6, 0)))], []) });

        var answer = await (await house.Stranger().GetAsync(new Uri($"/api/v1/spaces/{space}/opening-hours?from={day}&to={day}", UriKind.Relative))).Body();

        answer.GetProperty("days")[0].GetProperty("clockChange").GetString()!.ShouldContain(words);
        var next = await (await house.Stranger().GetAsync(new Uri($"/api/v1/spaces/{space}/opening-hours?from=2026-06-01&to=2026-06-30", UriKind.Relative))).Body();
        next.GetProperty("days").EnumerateArray().Any(d => d.TryGetProperty("clockChange", out _)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_clock_time_that_does_not_exist_is_refused_on_the_form_and_a_doubled_one_is_explained()
    {
        var space = await house.ASpace(card: c => c with { Terms = new(DaysAhead: 400), OpeningHours = new([.. Enum.GetValues<DayOfWeek>().Select(d => new WeekdayHours(d, new(0, 0), new(6, 0)))], []) });
        async Task<PageForm> Filled(string day, string start) => (await PageForm.Open(secretary, $"/spaces/{space}/book", "book-space"))
            .With("Wish.Day", day).With("Wish.Start", start).With("Wish.End", "05:30").With("Wish.Title", "Yövalvojaiset").With("Wish.Attendees", "8");

        var spring = await (await Filled("2026-03-29", "03:30")).Send(secretary);
        spring.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PageForm.Read(spring)).QuerySelector("#wish-start-err")!.TextContent.ShouldContain("kolmesta neljään");

        (await (await Filled("2026-10-25", "03:30")).Send(secretary)).StatusCode.ShouldBe(HttpStatusCode.Found);
        var booking = await house.In((SpacesDb db) => db.Bookings.SingleAsync());
        booking.Time.Length.TotalHours.ShouldBe(3);   // from the first 3.30
    }

    [Fact]
    public async Task Bad_hours_are_refused_with_the_field_by_the_api()
    {
        var space = await house.ASpace();
        var key = house.AsKey(null, "spaces:admin", "spaces:read");
        async Task<(HttpStatusCode, string?)> Patched(object hours)
        {
            using var patch = new HttpRequestMessage(HttpMethod.Patch, $"/api/v1/spaces/{space}") { Content = new StringContent(System.Text.Json.JsonSerializer.Serialize(new { openingHours = hours }), null, "application/merge-patch+json") };
            patch.Headers.Add("If-Match", "*");
            var answer = await key.SendAsync(patch);
            if (answer.StatusCode is HttpStatusCode.BadRequest) throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
            return (answer.StatusCode, (await answer.Body()).TryGetProperty("errors", out var errors) ? errors[0].GetProperty("field").GetString() : null);
        }

        (await Patched(new { weekly = new[] { new { weekday = "monday", opens = "08:00:00", closes = "20:00:00", nth = 7 } }, exceptions = Array.Empty<object>() })).ShouldBe((HttpStatusCode.UnprocessableEntity, "openingHours.weekly[0].nth"));
        (await Patched(new { weekly = Array.Empty<object>(), exceptions = Array.Empty<object>(), periods = new[] { new { name = "Kesä", from = "2026-06-01", until = "2026-05-01", weekly = Array.Empty<object>() } } })).ShouldBe((HttpStatusCode.UnprocessableEntity, "openingHours.periods[0].until"));
        (await Patched(new { weekly = Array.Empty<object>(), exceptions = Array.Empty<object>(), periods = new[] { new { name = "Kesä", from = "2026-06-01", weekly = new[] { new { weekday = "monday", opens = "08:00:00", closes = "20:00:00", state = "withKey", weeks = "even" } } } } })).Item1.ShouldBe(HttpStatusCode.OK);
    }
}
