using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>Questions of every kind, and diets and needs of access with a consent of their own.</summary>
public class NeedsTests
{
    static readonly PlanCard asks = new() { AsksDiet = true, AsksAccess = true };

    [Fact]
    public async Task Choices_and_yes_or_no_are_asked_as_such_and_take_no_other_answer()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(10) { Questions = QuestionLines.Read("Ruoka? | liha, kasvis\nTuletko bussilla? | kyllä, ei\nMuuta", []) });
        var address = $"/events/ilta-{of}/sign-up";
        var page = await PageForm.Read(await house.Stranger().GetAsync(new Uri(address, UriKind.Relative)));
        page.QuerySelectorAll("#wish-answers-0 option").Select(o => o.TextContent).ShouldBe(["Valitse", "liha", "kasvis"]);
        page.QuerySelectorAll("#wish-answers-1 input[type=radio]").Length.ShouldBe(2);

        (await (await house.Stranger().SignUp(of, "a@example.org", 1, new { q1 = "kala" })).Refusal(HttpStatusCode.UnprocessableEntity)).ShouldBe("answer-not-offered");
        (await (await house.Stranger().SignUp(of, "a@example.org", 1, new { q2 = "ehkä" })).Refusal(HttpStatusCode.UnprocessableEntity)).ShouldBe("answer-not-offered");
        await house.Stranger().Press(address, "sign-up", ("Wish.Name", "Aino Esimerkki"), ("Wish.Email", "a@example.org"), ("Wish.Answers[0]", "kasvis"), ("Wish.Answers[1]", "yes"), ("Wish.Answers[2]", "Tulen myöhässä"));

        (await house.In((EventsDb db) => db.Registrations.SingleAsync())).Answers.OrderBy(a => a.Key).Select(a => a.Value).ShouldBe(["kasvis", "yes", "Tulen myöhässä"]);
        (await house.As(Guid.CreateVersion7(), Roles.Editor).GetStringAsync(new Uri($"/staff/events/{of}/registrations/list.csv", UriKind.Relative))).ShouldContain("Kyllä");
    }

    [Fact]
    public void A_questions_line_keeps_its_key_and_its_words_in_other_languages()
    {
        Question[] before = [new("diet", new("Ruoka?", "Mat?")) { Kind = QuestionKind.Choice, Choices = [new("liha", "kött"), new("kasvis", "grönt")] }];

        var after = QuestionLines.Read(QuestionLines.Written(before) + ", kala\nUusi", before);

        after.Select(q => (q.Key, q.Kind)).ShouldBe([("diet", QuestionKind.Choice), ("q1", QuestionKind.Text)]);
        after[0].Choices.Select(c => c.Sv).ShouldBe(["kött", "grönt", null]);
    }

    [Theory, OnEachDatabase]
    public async Task The_kitchen_sees_numbers_and_words_without_names_and_only_of_those_who_have_a_place(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(4, 5));
        await house.Plan(of, asks);
        await Signed(house, of, "a", 3, new { diets = new { glutenFree = 2, vegan = 1 }, dietWords = "ei sieniä", accessWords = "induktiosilmukka", consent = true }, "Aino Salainen");
        await Signed(house, of, "b", 1, new { diets = new { glutenFree = 1 }, consent = true });
        await Signed(house, of, "c", 1, new { diets = new { vegan = 1 }, consent = true });   // waits

        var page = await PageForm.Read(await house.As(Guid.CreateVersion7(), Roles.Editor).GetAsync(new Uri($"/staff/events/{of}/needs", UriKind.Relative)));

        page.QuerySelector("main")!.TextContent.ShouldNotContain("Salainen");
        page.QuerySelectorAll(".kv dd").Select(d => d.TextContent.Trim()).ShouldBe(["4", "1", "3"]);
        page.QuerySelectorAll("main ul li").Select(l => l.TextContent).ShouldContain("induktiosilmukka");
        (await house.As(Guid.CreateVersion7(), Roles.County).GetAsync(new Uri($"/staff/events/{of}/needs", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var listed = await house.AsKey(null, "events:admin").GetStringAsync(new Uri($"/api/v1/events/{of}/registrations", UriKind.Relative));
        listed.ShouldNotContain("sieniä");
    }

    [Fact]
    public async Task Diets_are_kept_by_consent_alone_where_they_are_asked_and_never_more_than_the_group_eats()
    {
        using var house = new House().AtNow();
        var of = await house.AnEvent(new(10));

        (await Post(house, of, "a", 1, new { diets = new { vegan = 1 }, consent = true })).ShouldBe("unknown-question");
        await house.Plan(of, asks);
        (await Post(house, of, "a", 1, new { diets = new { vegan = 1 }, consent = false })).ShouldBe("consent-missing");
        (await Post(house, of, "a", 1, new { diets = new { vegan = 2 }, consent = true })).ShouldBe("more-than-group");
        (await Post(house, of, "a", 1, new { diets = new { olutta = 1 }, consent = true })).ShouldBe("invalid");
        (await house.In((EventsDb db) => db.Set<RegistrationNeeds>().CountAsync())).ShouldBe(0);

        var no = await house.Stranger().Press($"/events/ilta-{of}/sign-up", "sign-up", ("Wish.Name", "Aino Esimerkki"), ("Wish.Email", "a@example.org"), ("Wish.Diets[1]", "1"), ("Wish.DietWords", "ei sieniä"));
        no.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var told = await PageForm.Read(no);
        told.QuerySelector("#wish-consent-err")!.TextContent.ShouldContain("Rastita suostumus");
        told.QuerySelector("#wish-dietwords")!.GetAttribute("value").ShouldBe("ei sieniä");
    }

    [Theory, OnEachDatabase]
    public async Task Diets_go_a_week_after_the_event_and_at_once_when_she_cancels_or_empties_them_and_stay_out_of_the_audit(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(10));
        await house.Plan(of, asks);
        foreach (var who in (string[])["a", "b", "c"]) await Signed(house, of, who, 1, new { dietWords = "pähkinäallergia", consent = true });
        Task<int> Kept() => house.In((EventsDb db) => db.Set<RegistrationNeeds>().CountAsync());

        await house.Stranger().Press(await house.LinkOf("a@example.org"), "cancel-registration");
        (await Kept()).ShouldBe(2);
        await house.Stranger().Press(await house.LinkOf("b@example.org"), "change-registration", ("Wish.DietWords", ""));
        (await Kept()).ShouldBe(1);
        (await house.Send(new ForgetNeeds(At(17, 12)))).Done.ShouldBe(0);
        (await house.Send(new ForgetNeeds(At(18, 12)))).Done.ShouldBe(1);
        (await Kept()).ShouldBe(0);
        (await house.In((EventsDb db) => db.Registrations.CountAsync(r => r.Name != null))).ShouldBe(3, "the names stay their own month");
        string.Join(' ', await house.In((EventsDb db) => db.Set<AuditEntry>().Select(a => a.Changes).ToListAsync())).ShouldNotContain("pähkinä");
    }

    static Task<HttpResponseMessage> Send(House house, Guid of, string who, int groupSize, object needs, string name) =>
        house.Stranger().PostAsJsonAsync($"/api/v1/events/{of}/registrations", new { name, email = $"{who}@example.org", groupSize, needs });

    static async Task Signed(House house, Guid of, string who, int groupSize, object needs, string name = "Aino Esimerkki") => await (await Send(house, of, who, groupSize, needs, name)).Json();

    static async Task<string?> Post(House house, Guid of, string who, int groupSize, object needs) => await (await Send(house, of, who, groupSize, needs, "Aino Esimerkki")).Refusal(HttpStatusCode.UnprocessableEntity);
}
