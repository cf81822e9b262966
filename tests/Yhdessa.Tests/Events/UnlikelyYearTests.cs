using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Events.Training;
using Yhdessa.Kernel;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>A date field takes any year: a slip of the pen is told beside the field, and nothing falls over.</summary>
public class UnlikelyYearTests
{
    [Theory, InlineData("0001-01-01"), InlineData("0020-03-10"), InlineData("9999-12-31")]
    public async Task On_the_forms_of_an_event_its_sign_ups_and_the_screens(string day)
    {
        using var house = new House().AtNow();
        var (of, elsewhere) = (await house.AnEvent(new(10)), await house.AnEvent(null));
        var editor = house.As(Guid.CreateVersion7(), Roles.Editor);
        (string Page, string Form, (string, string)[] Fields)[] sent =
        [
            ($"/staff/events/{of}", "edit-event", [("Wish.FirstDay", day), ("Wish.LastDay", day), ("Wish.StartTime", "00:30"), ("Wish.EndTime", "01:30")]),
            ($"/staff/events/{of}", "edit-event", [("Wish.FirstDay", day), ("Wish.LastDay", ""), ("Wish.StartTime", ""), ("Wish.EndTime", "")]),
            ($"/staff/events/{of}", "edit-event", [("Wish.EnrolmentStart", $"{day}T00:00"), ("Wish.EnrolmentEnd", $"{day}T23:59")]),
            ($"/staff/events/{elsewhere}/sign-up", "plan-sign-ups", [("Wish.ExternalUrl", "https://example.org/"), ("Wish.ExternalUntil", $"{day}T00:00")]),
            ("/staff/bulletins", "new-bulletin", [("Wish.Text.Fi", "Kahvia"), ("Wish.FirstDay", day), ("Wish.LastDay", day)]),
            ($"/staff/events/{of}/stall-shifts", "add-shift", [("Wish.Day", day), ("Wish.Start", "00:10"), ("Wish.End", "01:10"), ("Wish.Who", "Neuvoja")]),
            ($"/staff/events/{of}/matchmaking", "plan-match-day", [("Wish.WishUntil", day)]),
            ("/staff/materials/new", "write-material", [("Wish.Title.Fi", "Opas"), ("Wish.Url", "https://example.org/"), ("Wish.PublicFrom", day)]),
        ];
        foreach (var (page, form, fields) in sent)
        {
            var answer = await editor.Press(page, form, fields);
            ((int)answer.StatusCode).ShouldBeInRange(400, 422, $"{form} with {day}: {await answer.Content.ReadAsStringAsync()}");
        }
        (await house.In((EventsDb db) => db.Events.AsNoTracking().SingleAsync(e => e.Id == (Id<Event>)of))).FirstDay.ShouldBe(new DateOnly(2026, 3, 10));
        (await house.Stranger().GetAsync(new Uri($"/events/ilta-{of}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, InlineData("1000-01-01"), InlineData("2999-12-31")]
    public async Task In_what_programs_send(string day)
    {
        using var house = await EventsHouse.WithOrganizations();
        using var editor = house.Editor();

        var problem = await (await editor.Make(EventsHouse.Wish("Joskus", ("start", day), ("end", null)))).ShouldBeProblem(422);
        problem["errors"]![0]!["code"]!.ToString().ShouldBe("unlikely-year");
        await (await editor.Make(EventsHouse.Wish("Joskus", ("enrolment", new { start = $"{day}T00:00:00Z" })))).ShouldBeProblem(422);
        await (await house.AsKey(null, "events:write").PostAsJsonAsync("/api/v1/bulletins", new { text = new { fi = "Kahvia" }, firstDay = day, lastDay = day })).ShouldBeProblem(422);
    }

    [Fact]
    public async Task A_training_is_not_agreed_for_a_day_that_no_calendar_has()
    {
        using var house = new House().AtNow();
        await Should.ThrowAsync<FluentValidation.ValidationException>(() => house.Send(new AgreeTraining(Id<TrainingOrder>.New(), DateOnly.MaxValue, new(17, 0), new(18, 0), "Kylätalo")));
    }
}
