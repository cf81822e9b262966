using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>What people wrote, counted by theme.</summary>
public class ThemeTests
{
    [Theory, OnEachDatabase]
    public async Task Staff_puts_answers_into_themes_by_a_tap_and_the_counts_stay_when_the_words_go(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(null);
        house.Clock.Now = At(10, 15).ToUniversalTime();
        foreach (var best in (string[])["Hyvät keskustelut", "Sai jutella", "Kahvi"]) await house.Stranger().PostAsJsonAsync($"/api/v1/events/{of}/feedback", new { score = 5, best });
        var (editor, page) = (house.Editor(), $"/staff/events/{of}/themes");
        (await editor.Press(page, "add-theme", ("Wish.Name", "Keskustelut"), ("Wish.About", "best"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var theme = (await house.In((EventsDb db) => db.Set<FeedbackTheme>().AsNoTracking().SingleAsync())).Id;
        var answers = await house.In((EventsDb db) => db.Feedback.AsNoTracking().Where(f => f.Best != "Kahvi").Select(f => f.Id).ToListAsync());

        foreach (var answer in answers) (await editor.Press(page, $"code-{answer}-Best", ("theme", theme.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        async Task<string> Report() => (await (await house.Stranger().GetAsync(new Uri($"/api/v1/events/{of}/report", UriKind.Relative))).Json(HttpStatusCode.OK)).GetProperty("bestThemes").ToString();
        (await Report()).ShouldBe("""[{"text":"Keskustelut","mentions":2}]""");

        await house.Send(new ForgetFeedback(house.Clock.Now.AddMonths(EventFeedback.MonthsKept).AddDays(1)));
        (await Report()).ShouldBe("""[{"text":"Keskustelut","mentions":2}]""");

        await house.Send(new CodeAnswer(theme, answers[0], Says: false));
        (await Report()).ShouldBe("""[{"text":"Keskustelut","mentions":1}]""");
    }

    [Fact]
    public async Task A_theme_is_taken_away_and_comes_back_with_its_counts()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(null);
        house.Clock.Now = At(10, 15).ToUniversalTime();
        await house.Stranger().PostAsJsonAsync($"/api/v1/events/{of}/feedback", new { score = 5, idea = "Lisää aikaa" });
        var answer = (await house.In((EventsDb db) => db.Feedback.AsNoTracking().SingleAsync())).Id;
        var theme = await house.Send(new AddTheme((Id<Event>)of, ThemeAbout.Idea, "Aika"));
        await house.Send(new CodeAnswer(theme, answer, Says: true));
        await house.Send(new CodeAnswer(theme, answer, Says: true));
        async Task<string?> Shown() => (await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/events/ilta-{of}", UriKind.Relative)))).QuerySelector("section[aria-labelledby=feedback] ul")?.TextContent.Trim();
        (await Shown()).ShouldBe("Aika (1 maininta)");

        var editor = house.Editor();
        (await editor.Press($"/staff/events/{of}/themes", $"remove-{theme}")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Shown()).ShouldBeNull();
        await house.Send(new TakeBackTheme(theme));
        (await Shown()).ShouldBe("Aika (1 maininta)");
        (await house.As(Guid.CreateVersion7()).GetAsync(new Uri($"/staff/events/{of}/themes", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
