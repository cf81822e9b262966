using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Host.Accounts;
using Yhdessa.Host.Statements.Feedback;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Statements;

public class FeedbackTests
{
    static readonly Guid coordinator = Guid.CreateVersion7();
    static readonly DateTimeOffset monday = new(2026, 11, 2, 8, 0, 0, TimeSpan.Zero);

    static House AtMonday(Provider on = Provider.Sqlite)
    {
        var house = new House(on);
        house.Clock.Now = monday;
        return house;
    }

    static Task<HttpResponseMessage> Give(House house, string text = "Kalenteri ei puhu.", string? email = null, string language = "") =>
        Pages.Send(house.Stranger(), $"{language}/accessibility", "give-feedback", ("Wish.Text", text), ("Wish.Email", email ?? ""));

    static Task<List<QueuedLetter>> Letters(House house) => house.In((MailDb db) => db.Set<QueuedLetter>().AsNoTracking().ToListAsync());
    static Task<ServiceFeedback> One(House house) => house.In((HostDb db) => db.Set<ServiceFeedback>().AsNoTracking().SingleAsync());

    [Theory, OnEachDatabase]
    public async Task Anybody_gives_feedback_without_signing_in_and_hears_when_it_is_answered(Provider on)
    {
        using var house = AtMonday(on);

        (await Give(house, email: "aino@example.fi", language: "/sv")).StatusCode.ShouldBe(HttpStatusCode.Found);

        var feedback = await One(house);
        feedback.DueOn.ShouldBe(new DateOnly(2026, 11, 16));
        feedback.Language.ShouldBe("sv");
        var letter = (await Letters(house)).Single();
        letter.To.ShouldBe("aino@example.fi");
        letter.Words!.Subject.ShouldBe("Din respons har kommit fram");
        letter.Words.Paragraphs[0].ShouldContain("16.11.2026");
    }

    [Fact]
    public async Task Without_an_address_nothing_is_mailed()
    {
        using var house = AtMonday();

        await Give(house);

        (await One(house)).Email.ShouldBeNull();
        (await Letters(house)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", null, "wish-text")]
    [InlineData("Moi", "ei osoite", "wish-email")]
    [InlineData("Moi", "a@b.fi\r\nBcc: c@d.fi", "wish-email")]
    [InlineData("Soi\u0007", null, "wish-text")]
    public async Task What_cannot_be_read_is_said_beside_its_field_and_the_rest_stays(string text, string? email, string field)
    {
        using var house = AtMonday();

        var answer = await Give(house, text, email);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = Pages.Read(await answer.Content.ReadAsStringAsync());
        page.QuerySelector($"#{field}")!.GetAttribute("aria-invalid").ShouldBe("true");
        (await house.In((HostDb db) => db.Set<ServiceFeedback>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_staff_sees_what_is_due_first_and_answers_by_mail_once()
    {
        using var house = AtMonday();
        await Give(house, "Toinen", "b@example.fi");
        house.Clock.Advance(TimeSpan.FromDays(2));
        await Give(house, "Kolmas", "c@example.fi");
        var staff = house.As(coordinator, Roles.Coordinator);
        (await Pages.Open(staff, "/staff/feedback")).QuerySelectorAll("main .rows h2").Select(h => h.TextContent).ShouldBe(["Toinen", "Kolmas"]);

        var id = (await house.In((HostDb db) => db.Set<ServiceFeedback>().SingleAsync(f => f.Text == "Toinen"))).Id;
        var page = await Pages.Open(staff, $"/staff/feedback/{id}");
        await Pages.Send(staff, page, "answer", ("Wish.Answer", "Korjasimme sen."));
        var again = await Pages.Send(staff, page, "answer", ("Wish.Answer", "Korjasimme sen taas."));

        ((int)again.StatusCode).ShouldBeOneOf(409, 412);
        var answers = (await Letters(house)).Where(l => l.Key == $"host.feedback-answered:{id}").ToList();
        answers.Single().Words!.Paragraphs[0].ShouldBe("Korjasimme sen.");
        (await Pages.Open(staff, "/staff/feedback")).QuerySelectorAll("main .rows h2").Select(h => h.TextContent).ShouldBe(["Kolmas"]);
    }

    [Fact]
    public async Task Feedback_without_an_address_is_closed_with_a_note()
    {
        using var house = AtMonday();
        await Give(house);
        var staff = house.As(coordinator, Roles.Coordinator);

        await Pages.Send(staff, $"/staff/feedback/{(await One(house)).Id}", "answer", ("Wish.Answer", "Korjattu."));

        (await One(house)).DoneAt.ShouldNotBeNull();
        (await Letters(house)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_answers_is_reminded_three_days_before_and_once_more_when_it_is_late()
    {
        using var house = AtMonday();
        await house.In((HostDb db) =>
        {
            var person = new Person(Id<Person>.New(), "koordinaattori@example.fi", "Koordinaattori", "fi");
            person.GiveRoles(new([Roles.Coordinator], null, null));
            db.People.AddRange(person, new Person(Id<Person>.New(), "muu@example.fi", "Muu", "fi"));
            return Task.FromResult(0);
        });
        await Give(house);

        Task Remind(int day) => house.Send(new RemindOfFeedback(monday.AddDays(day)));
        async Task<int> Sent() => (await Letters(house)).Count(l => l.To == "koordinaattori@example.fi");

        await Remind(10);
        (await Sent()).ShouldBe(0);
        await Remind(11);
        await Remind(12);
        (await Sent()).ShouldBe(1);
        await Remind(15);
        await Remind(16);
        (await Sent()).ShouldBe(2);
        (await Letters(house)).ShouldAllBe(l => l.To != "muu@example.fi");
    }

    [Fact]
    public async Task Feedback_is_forgotten_after_a_year()
    {
        using var house = AtMonday();
        await Give(house);

        (await house.Send(new ForgetOldFeedback(monday.AddMonths(12)))).Done.ShouldBe(0);
        (await house.Send(new ForgetOldFeedback(monday.AddMonths(12).AddDays(1)))).Done.ShouldBe(1);
    }

    [Fact]
    public async Task The_log_of_changes_holds_no_word_of_it()
    {
        using var house = AtMonday();
        await Give(house, "Salainen asia", "aino@example.fi");

        var audit = await house.In((KernelDb db) => db.Audit.AsNoTracking().Where(a => a.Kind == nameof(ServiceFeedback)).ToListAsync());
        audit.Single().Changes.ShouldNotContain("Salainen");
        audit.Single().Changes.ShouldNotContain("aino@");
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task The_queue_comes_as_a_file_for_staff_alone(string format, string type)
    {
        using var house = AtMonday();
        await Give(house, "=HYPERLINK(\"x\")");
        var address = new Uri($"/staff/feedback.{format}", UriKind.Relative);

        var file = await house.As(coordinator, Roles.Coordinator).GetAsync(address);
        file.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        if (format == "csv") (await file.Content.ReadAsStringAsync()).ShouldContain("'=HYPERLINK");
        (await house.As(coordinator).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
