using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Contracts;
using Yhdessa.Contracts.Governance;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Api;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;
using Season = Yhdessa.Tests.Directory.Season;

namespace Yhdessa.Tests.Events;

/// <summary>Outputs typed in while the workshop talks, and those who were there hearing what became of them.</summary>
public class ScribeTests
{
    static readonly Guid board = SeasonId.Of("gov-jarjestoneuvottelukunta");

    static async Task<(House House, Guid Event)> Forum(Provider on)
    {
        var house = new House(on).AtNow();
        await house.Send(new Yhdessa.Governance.ImportGovernance(Season.File));
        var of = await house.AnEvent(new(40));
        foreach (var (n, email) in new[] { "tuli@example.org", "toinen@example.org", "poissa@example.org", "perui@example.org" }.Index()) await house.Stranger().Signed(of, email, n + 1);
        return (house, of);
    }

    [Theory, OnEachDatabase]
    public async Task An_output_sent_again_with_the_same_id_is_one(Provider on)
    {
        var (house, of) = await Forum(on);
        using var _ = house;
        var wish = new { workshop = "Osallisuus", text = "Yhteinen kortti", outputId = Guid.CreateVersion7() };

        foreach (var again in Enumerable.Range(0, 3)) (await house.Editor().PostAsJsonAsync($"/api/v1/events/{of}/workshop-outputs", wish)).StatusCode.ShouldBe(HttpStatusCode.Created, $"{again}");

        (await house.In((EventsDb db) => db.Outputs.AsNoTracking().SingleAsync())).Id.Value.ShouldBe(wish.outputId);
        var other = await house.AnEvent(null);
        await (await house.Editor().PostAsJsonAsync($"/api/v1/events/{other}/workshop-outputs", wish)).ShouldBeProblem(422);
    }

    [Fact]
    public async Task The_scribe_writes_down_an_output_with_what_it_becomes_its_owner_and_its_date()
    {
        var (house, of) = await Forum(TestDatabase.Usual);
        using var _ = house;
        var (editor, page) = (house.Editor(), $"/staff/events/{of}/scribe");
        var form = await PageForm.Open(editor, page, "scribe");
        form = form.With("Wish.Workshop", "Varautuminen").With("Wish.Text", "Yhteinen ilta").With("Wish.Becomes", "action").With("Wish.Body", board.ToString()).With("Wish.Due", "2026-06-01");

        (await form.Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await form.Send(editor)).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var output = await house.In((EventsDb db) => db.Outputs.AsNoTracking().SingleAsync());
        (output.Text, output.Becomes, output.OwnerBodyId, output.DueOn).ShouldBe(("Yhteinen ilta", "action", board, new DateOnly(2026, 6, 1)));
        await house.DeliverEvents();
        (await house.In((Yhdessa.Governance.GovernanceDb db) => db.Matters.AsNoTracking().SingleAsync(m => m.SourceKey == output.Id.Value))).Origin.ShouldBe("Yhteinen ilta: Varautuminen (toimenpide)");
        (await PageForm.Read(await editor.GetAsync(new Uri(page, UriKind.Relative)))).QuerySelector("main ul[lang], main section ul")!.TextContent.ShouldContain("Yhteinen ilta");
        (await (await PageForm.Open(editor, page, "scribe")).With("Wish.Workshop", "Varautuminen").With("Wish.Text", "").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await PageForm.Open(editor, page, "scribe")).With("Wish.Workshop", "Varautuminen").With("Wish.Text", "Ilman tahoa").With("Wish.Due", "2026-06-01").Send(editor)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, OnEachDatabase]
    public async Task Those_who_were_there_get_one_letter_a_day_when_what_they_said_moves(Provider on)
    {
        var (house, of) = await Forum(on);
        using var _ = house;
        await house.Stranger().Press(await house.LinkOf("perui@example.org"), "cancel-registration");
        house.Clock.Now = At(10, 15).ToUniversalTime();
        await house.In(async (EventsDb db) =>
        {
            (await db.Registrations.SingleAsync(r => r.Email == "poissa@example.org")).Count(came: false);
            return 0;
        });
        async Task<Guid> Recorded(string text) => (await (await house.Editor().PostAsJsonAsync($"/api/v1/events/{of}/workshop-outputs", new { workshop = "Osallisuus", text, ownerBodyId = board })).Json()).GetProperty("id").GetGuid();
        var first = await Recorded("Yhteinen kortti");
        await Recorded("Yhteinen kalenteri");
        async Task<IReadOnlyList<QueuedLetter>> Told() => [.. (await house.Letters()).Where(l => l.Key.StartsWith("reminder:events.output-moves:", StringComparison.Ordinal))];

        for (var n = 0; n < 2; n++) await house.Send(new TellOutputMoves(house.Clock.Now));
        (await Told()).Select(l => l.To).ShouldBe(["tuli@example.org", "toinen@example.org"], ignoreOrder: true);
        (await Told())[0].Words!.Paragraphs[1].Split('\n').ShouldBe(["• Yhteinen kortti: annettu toimielimelle", "• Yhteinen kalenteri: annettu toimielimelle"], ignoreOrder: true);

        await Hear(house, new DecisionMade(Guid.CreateVersion7(), board, "Neuvottelukunta", Guid.CreateVersion7(), "Kortti", "Tehdään.", first, new(2026, 3, 10), new(2026, 6, 1)));
        await house.Send(new TellOutputMoves(house.Clock.Now));
        (await Told()).Count.ShouldBe(2, "today was told already");
        house.Clock.Now = At(11, 12).ToUniversalTime();
        for (var n = 0; n < 2; n++) await house.Send(new TellOutputMoves(house.Clock.Now));
        (await Told()).Count(l => l.To == "tuli@example.org").ShouldBe(2);

        (await house.Stranger().Press(await house.LinkOf("tuli@example.org"), "follow")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        house.Clock.Now = house.Clock.Now.AddDays(40);
        await house.Send(new ForgetSignedUp(house.Clock.Now));
        await Hear(house, new ActionItemMoved(Guid.CreateVersion7(), board, Guid.CreateVersion7(), "Kortti", "done", first, null, new(2026, 4, 20)));
        await house.Send(new TellOutputMoves(house.Clock.Now));

        (await Told()).Where(l => l.CreatedAt > At(12, 0)).Select(l => l.To).ShouldBe(["tuli@example.org"], "who asked; the others' addresses are kept no more");
        (await house.Letters()).Last(l => l.To == "tuli@example.org").Words!.Paragraphs[2].ShouldContain("koska pyysit sitä");
        (await house.Stranger().Press(await house.LinkOf("tuli@example.org"), "stop-following")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await house.In((EventsDb db) => db.Set<OutputFollower>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_follows_outputs_sees_it_among_her_own_data_and_is_forgotten_with_it()
    {
        var (house, of) = await Forum(TestDatabase.Usual);
        using var _ = house;
        var person = await Yhdessa.Tests.Directory.PeopleHouse.Somebody(house, "tuli@example.org");
        await house.In(async (EventsDb db) => db.Add(new OutputFollower(await db.Registrations.AsNoTracking().SingleAsync(r => r.Email == "tuli@example.org"))).Entity.Id);

        (await house.As(person).GetStringAsync(new Uri("/my", UriKind.Relative))).ShouldContain("Seuraamasi työpajojen tulokset");
        (await house.Send(new ForgetFollowers(house.Clock.Now.AddMonths(OutputFollower.MonthsKept).AddDays(1)))).Done.ShouldBe(1);
        (await house.Stranger().GetAsync(new Uri("/registration/vanha/outputs", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    static async Task Hear<T>(House house, T happened) where T : IEvent
    {
        await house.In(async (EventsDb db) =>
        {
            var clock = house.Clock;
            if (happened is DecisionMade decision) await new NoteDecision(db, clock).Handle(decision, default);
            if (happened is ActionItemMoved action) await new NoteAction(db, clock).Handle(action, default);
            return 0;
        });
    }
}
