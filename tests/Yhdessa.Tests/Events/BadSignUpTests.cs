using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>Whatever is sent to sign up, the answer is a clear no, nothing is kept of it and nothing is shown unsafely.</summary>
public class BadSignUpTests
{
    const string Script = "<script>alert(1)</script>";

    [Fact]
    public async Task A_past_a_cancelled_a_closed_and_a_full_event_each_say_no_in_their_own_words_to_programs_and_on_the_page()
    {
        using var house = new House().AtNow();
        var past = await house.AnEvent(new(10), EventDate.Clock(At(2, 14), At(2, 16)));
        var closed = await house.AnEvent(new(10, End: At(3, 12)));
        var cancelled = await house.AnEvent(new(10));
        await house.In(async (EventsDb db) => { var e = await db.Events.SingleAsync(x => x.Id == (Id<Event>)cancelled); e.Cancel("Sairastapaus"); return e; });
        var full = await house.AnEvent(new(1));
        await house.Stranger().Signed(full, "eka@example.org");

        foreach (var of in (Guid[])[past, closed, cancelled]) (await (await house.Stranger().SignUp(of, "a@example.org")).Refusal(HttpStatusCode.UnprocessableEntity)).ShouldBe("enrolment-closed");
        (await (await house.Stranger().SignUp(full, "a@example.org")).Refusal(HttpStatusCode.Conflict)).ShouldBe("event-full");

        async Task<string> Said(Guid of) => (await PageForm.Read(await house.Stranger().GetAsync(new Uri($"/events/ilta-{of}/sign-up", UriKind.Relative)))).QuerySelector("main")!.TextContent;
        (await Said(past)).ShouldContain("on jo alkanut");
        (await Said(closed)).ShouldContain("päättyi");
        (await Said(cancelled)).ShouldContain("on peruttu");
        var no = await house.Stranger().Press($"/events/ilta-{full}/sign-up", "sign-up", ("Wish.Name", "Aino Esimerkki"), ("Wish.Email", "a@example.org"));
        no.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await PageForm.Read(no);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Paikkoja ei ole");
        page.QuerySelector("#wish-name")!.GetAttribute("value").ShouldBe("Aino Esimerkki");
    }

    [Fact]
    public async Task Five_hundred_answers_and_a_group_of_two_million_are_refused_and_the_form_stays_filled()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(10) { Questions = [new("q1", new("Mitä?"))] });

        var many = Enumerable.Range(0, 500).ToDictionary(n => $"q{n}", _ => "vastaus");
        (await (await house.Stranger().SignUp(of, "a@example.org", 1, many)).Refusal(HttpStatusCode.UnprocessableEntity)).ShouldBe("invalid");
        (await (await house.Stranger().SignUp(of, "a@example.org", 2_000_000)).Refusal(HttpStatusCode.UnprocessableEntity)).ShouldBe("invalid");
        (await (await house.Stranger().SignUp(of, "a@example.org", 1, new { q1 = new string('x', 501) })).Refusal(HttpStatusCode.UnprocessableEntity)).ShouldBe("invalid");

        foreach (var people in (string[])["2000000", "99999999999", "-3", "monta"])
        {
            var no = await house.Stranger().Press($"/events/ilta-{of}/sign-up", "sign-up", ("Wish.Name", "Aino Esimerkki"), ("Wish.Email", "a@example.org"), ("Wish.GroupSize", people));
            ((int)no.StatusCode).ShouldBeInRange(400, 422, people);
            var page = await PageForm.Read(no);
            page.QuerySelector("#wish-groupsize-err").ShouldNotBeNull(people);
            page.QuerySelector("#wish-name")!.GetAttribute("value").ShouldBe("Aino Esimerkki");
        }
        var flood = await house.Stranger().Press($"/events/ilta-{of}/sign-up", "sign-up", [("Wish.Name", "Aino Esimerkki"), ("Wish.Email", "a@example.org"), .. Enumerable.Range(0, 500).Select(n => ($"Wish.Answers[{n}]", "x"))]);
        ((int)flood.StatusCode).ShouldBeInRange(300, 422);
        (await house.In((EventsDb db) => db.Registrations.CountAsync())).ShouldBeLessThanOrEqualTo(1, "what the form has no field for is left out");
    }

    [Fact]
    public async Task Script_in_every_text_is_shown_as_words_to_her_and_to_the_staff()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(10) { Questions = [new("q1", new($"Mitä? {Script}"))] });
        await house.Plan(of, new() { AsksDiet = true, AsksAccess = true });
        var editor = house.As(Guid.CreateVersion7(), Roles.Editor);
        await house.Stranger().Press($"/events/ilta-{of}/sign-up", "sign-up", ("Wish.Name", Script), ("Wish.Email", "a@example.org"), ("Wish.Answers[0]", Script), ("Wish.DietWords", Script), ("Wish.AccessWords", Script), ("Wish.Consent", "true"));
        (await house.In((EventsDb db) => db.Registrations.SingleAsync())).Name.ShouldBe(Script);

        foreach (var address in (string[])[await house.LinkOf("a@example.org"), $"/events/ilta-{of}/sign-up", $"/staff/events/{of}/registrations", $"/staff/events/{of}/check-in", $"/staff/events/{of}/needs", $"/staff/events/{of}/line"])
        {
            var html = await editor.GetStringAsync(new Uri(address, UriKind.Relative));
            html.ShouldNotContain(Script, customMessage: address);
        }
        (await (await house.Stranger().SignUp(of, "b@example.org", name: "Nimi\u0007")).Refusal(HttpStatusCode.BadRequest)).ShouldBe("invalid");
        (await (await house.Stranger().SignUp(of, "b@example.org", name: "\u202Eomia")).Refusal(HttpStatusCode.UnprocessableEntity)).ShouldBe("invalid");
    }
}
