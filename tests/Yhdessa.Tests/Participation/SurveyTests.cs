using System.Net;
using Yhdessa.Kernel;
using Yhdessa.Participation.Season;
using Yhdessa.Participation.Surveys;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Participation.ParticipationHouse;

namespace Yhdessa.Tests.Participation;

public class SurveyTests
{
    static async Task<Guid> Survey(House house) => await house.Send(new MakeSurvey(new("Mitä mieltä?"), null,
        [new(QuestionKind.Scale, new("Miten meni?")), new(QuestionKind.Choice, new("Kuka olet?"), [new("Järjestö", "Organisation"), new("Asukas", "Invånare"), new("Kunta", "Kommun")], Groups: true), new(QuestionKind.Text, new("Muuta?"))], Wednesday.AddHours(-1), Wednesday.AddDays(7)));

    static Task<HttpResponseMessage> Answer(House house, Guid id, string score, string who) => house.Stranger().Post($"/surveys/{id}/responses", new { answers = new { q1 = score, q2 = who, q3 = "Sana" } });

    [Theory, OnEachDatabase]
    public async Task Results_are_told_when_enough_have_answered_and_no_small_group_can_be_worked_out(Provider on)
    {
        using var house = AHouse(on);
        var id = await Survey(house);
        for (var i = 0; i < 4; i++) (await Answer(house, id, "4", "Järjestö")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await house.Stranger().Get($"/surveys/{id}/results")).GetProperty("suppressed").GetBoolean().ShouldBeTrue();

        for (var i = 0; i < 2; i++) await Answer(house, id, "5", "Järjestö");
        for (var i = 0; i < 5; i++) await Answer(house, id, "2", "Kunta");
        await Answer(house, id, "1", "Asukas");

        var results = await house.Stranger().Get($"/surveys/{id}/results");
        results.GetProperty("n").GetInt32().ShouldBe(12);
        var scale = results.GetProperty("questions")[0];
        scale.GetProperty("value").GetDecimal().ShouldBe(3.08m);
        var groups = scale.GetProperty("groups").EnumerateArray().ToDictionary(g => g.GetProperty("name").GetString()!, g => g.TryGetProperty("suppressed", out _));
        groups.ShouldBe(new Dictionary<string, bool> { ["Järjestö"] = false, ["Asukas"] = true, ["Kunta"] = true }, "one hidden group alone would be the rest");
        results.GetRawText().ShouldNotContain("Sana", customMessage: "words are for those who made the survey");
    }

    [Fact]
    public async Task Anybody_answers_on_the_page_until_the_survey_is_closed()
    {
        using var house = AHouse();
        await Survey(house);
        var staff = house.Coordinator();
        var slug = (await house.Stranger().Get("/surveys?open=true")).GetProperty("items")[0].GetProperty("slug").GetString()!;
        (await house.Fill($"/surveys/{slug}", "answer-survey", ("q1", "5"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await house.Fill($"/surveys/{slug}", "answer-survey", ("q1", "7"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await staff.Sees("/staff/surveys")).QuerySelector("main .rows")!.TextContent.ShouldContain("1 vastaus");

        await (await PageForm.Open(staff, "/staff/surveys", $"close-{slug}")).Send(staff);

        (await house.Stranger().Sees($"/surveys/{slug}")).QuerySelector("input[value='answer-survey']").ShouldBeNull();
    }

    [Fact]
    public async Task Options_are_read_in_the_readers_language_and_counted_as_one_whatever_it_was()
    {
        using var house = AHouse();
        var id = await Survey(house);
        var slug = (await house.Stranger().Get("/surveys")).GetProperty("items")[0].GetProperty("slug").GetString()!;
        var options = (await house.Stranger().Sees($"/sv/surveys/{slug}")).QuerySelectorAll("input[name=q2]").Select(i => (i.GetAttribute("value"), i.ParentElement!.TextContent.Trim())).ToList();
        options.ShouldBe([("Järjestö", "Organisation"), ("Asukas", "Invånare"), ("Kunta", "Kommun")]);
        (await house.Stranger().Sees($"/en/surveys/{slug}")).QuerySelector("label[for=q2-0] span")!.GetAttribute("lang").ShouldBe("fi", "where nobody has translated it");
        (await house.Fill($"/sv/surveys/{slug}", "answer-survey", ("q1", "4"), ("q2", "Kunta"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        for (var i = 0; i < 5; i++) await Answer(house, id, "4", "Kunta");

        var results = (await house.Stranger().Sees($"/sv/surveys/{slug}")).QuerySelector("section[aria-labelledby=results]")!;
        results.QuerySelectorAll("dt").Select(d => d.TextContent).ShouldBe(["Kommun", "Organisation", "Invånare", "Kommun"]);
        results.QuerySelectorAll("dd")[^1].TextContent.ShouldBe("6");
    }

    [Fact]
    public async Task An_editor_makes_a_survey_by_form_and_empty_questions_are_left_out()
    {
        using var house = AHouse();
        var staff = house.As(Guid.CreateVersion7(), Roles.Editor);
        var made = await (await PageForm.Open(staff, "/staff/surveys/new", "make-survey")).With("Wish.Title.Fi", "Syyskysely").With("Wish.Rows[0].Fi", "Miten meni?")
            .With("Wish.Rows[1].Kind", "Choice").With("Wish.Rows[1].Fi", "Kumpi?").With("Wish.Rows[1].Options", "Tämä\r\nTuo").With("Wish.Rows[1].OptionsEn", "This\r\nThat").Send(staff);

        made.StatusCode.ShouldBe(HttpStatusCode.Found, await made.Content.ReadAsStringAsync());
        var questions = (await house.Stranger().Get("/surveys")).GetProperty("items")[0].GetProperty("questions").EnumerateArray().ToList();
        questions.Select(q => q.GetProperty("kind").GetString()).ShouldBe(["scale", "choice"]);
        questions[1].GetProperty("options").EnumerateArray().Select(o => o.GetProperty("en").GetString()).ShouldBe(["This", "That"]);
        var uneven = await (await PageForm.Open(staff, "/staff/surveys/new", "make-survey")).With("Wish.Title.Fi", "Vino").With("Wish.Rows[0].Kind", "Choice").With("Wish.Rows[0].Fi", "Kumpi?").With("Wish.Rows[0].Options", "Tämä\r\nTuo").With("Wish.Rows[0].OptionsSv", "Den här").Send(staff);
        uneven.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await PageForm.Read(uneven)).QuerySelector("main .note.is-bad")!.TextContent.ShouldContain("joka kielellä yhtä monta");
    }

    [Fact]
    public async Task Participate_gathers_what_one_can_do_and_the_demonstration_goes_away_whole()
    {
        using var house = AHouse();
        await house.Send(new Yhdessa.Governance.LoadDemoMeetings(Wednesday));
        await house.Send(new LoadDemoParticipation(Wednesday));
        (await house.Send(new LoadDemoParticipation(Wednesday))).Done.ShouldBe(0);
        var page = await house.Stranger().Sees("/participate");
        foreach (var section in (string[])["surveys", "tasks", "initiatives"]) page.QuerySelector($"section[aria-labelledby={section}] h3 a").ShouldNotBeNull(section);
        page.QuerySelector("section[aria-labelledby=tasks]")!.TextContent.ShouldContain("Vapaana 3 / 5");
        (await house.Stranger().Get("/initiatives")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("state").GetString()).ShouldBe(["queued", "decided"], ignoreOrder: true);

        await house.Send(new RemoveDemoParticipation());
        foreach (var path in (string[])["/surveys", "/volunteer-tasks", "/initiatives", "/newsletters"]) (await house.Stranger().Get(path)).GetProperty("total").GetInt32().ShouldBe(0, path);
    }
}
