using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Advice;
using Yhdessa.Tests.Loop;
using Yhdessa.Tests.Partnerships;
using Yhdessa.Tests.Support;

namespace Yhdessa.Tests.Spaces.Advice;

/// <summary>Advice times: asked for without an account, held until the address answers, one time one person.</summary>
public sealed class AdviceTests : IAsyncLifetime, IDisposable
{
    readonly House house = new House().AtNow();

    public Task InitializeAsync() => house.WithSeason();
    public Task DisposeAsync() => Task.CompletedTask;
    public void Dispose() => house.Dispose();

    Task<AdviceBooking> Booking(Guid id) => house.In((SpacesDb db) => db.Set<AdviceBooking>().SingleAsync(b => b.Id == (Id<AdviceBooking>)id));

    async Task<int> Free() => (await house.Stranger().Get("/advice-times")).GetProperty("total").GetInt32();

    [Fact]
    public async Task A_resident_books_an_advice_time_by_form_and_it_is_hers_when_she_presses_the_letters_button()
    {
        var (_, times) = await house.ADesk();
        (await house.Stranger().Sees("/advice?municipality=398&topic=grants")).Body!.TextContent.ShouldContain("8 vapaata aikaa");
        (await house.Stranger().Sees("/advice?topic=money")).Body!.TextContent.ShouldContain("Vapaita aikoja ei löytynyt");

        (await house.Press($"/advice/{times[0]}/book", "book-advice", ("Wish.Topic", "grants"), ("Wish.Name", "Aino"), ("Wish.Email", "Aino@Example.org"))).ShouldBe(HttpStatusCode.Found);

        var mine = await house.Mine();
        (await Free()).ShouldBe(7);
        (await house.Stranger().Sees(mine)).Body!.TextContent.ShouldContain("Odottaa vahvistusta");
        (await house.Press(mine, "confirm-advice")).ShouldBe(HttpStatusCode.Found);
        (await house.Stranger().Sees(mine)).Body!.TextContent.ShouldContain("Vahvistettu");
        var letter = (await DueLetters.Letters(house)).Single(l => l.Key.StartsWith("spaces.advice-booked:", StringComparison.Ordinal));
        letter.Words!.Calendar!.ShouldContain("BEGIN:VEVENT");
        (await house.Stranger().GetAsync(new Uri("/advice/mine/ei-mikaan", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_time_nobody_confirms_is_free_for_another_in_two_hours_and_the_first_one_is_told_kindly()
    {
        var (_, times) = await house.ADesk();
        var first = await house.Asked(times[0]);
        var link = await house.Mine();
        (await house.AskFor(times[0], "bertta@example.org")).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        house.Clock.Now = house.Clock.Now.AddHours(2);

        var second = await house.Asked(times[0], "bertta@example.org");

        ((await Booking(first)).Status, (await Booking(second)).Status).ShouldBe((AdviceStatus.Cancelled, AdviceStatus.Unconfirmed));
        (await house.Stranger().Sees(link)).Body!.TextContent.ShouldContain("Katso vapaat ajat");
        (await Should.ThrowAsync<Conflict>(() => house.Send(new ConfirmAdvice(link.Split('/')[^1])))).Code.ShouldBe("advice-gone");
    }

    [Fact]
    public async Task A_confirmed_time_is_moved_and_cancelled_by_its_link()
    {
        var (_, times) = await house.ADesk();
        var id = await house.Asked(times[0]);
        var mine = await house.Mine();
        (await Should.ThrowAsync<Conflict>(() => house.Send(new MoveAdvice(mine.Split('/')[^1], (Id<AdviceTime>)times[3])))).Code.ShouldBe("advice-gone", "first she confirms");
        await house.Press(mine, "confirm-advice");

        (await house.Press(mine, "move-advice", ("to", times[3].ToString()))).ShouldBe(HttpStatusCode.Found);

        (await Booking(id)).TimeId.Value.ShouldBe(times[3]);
        (await Free()).ShouldBe(7);
        (await DueLetters.Letters(house)).Count(l => l.Key.StartsWith("spaces.advice-booked:", StringComparison.Ordinal)).ShouldBe(2);
        (await house.Press(mine, "cancel-advice")).ShouldBe(HttpStatusCode.Found);
        (await Free()).ShouldBe(8);
    }

    [Fact]
    public async Task One_address_cannot_fill_the_desk_and_wrong_words_are_refused_by_field()
    {
        var (_, times) = await house.ADesk();
        foreach (var time in times[..3]) await house.Asked(time);

        (await house.AskFor(times[3])).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await house.AskFor(times[3], "bertta@example.org", "money")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await house.AskFor(times[3], "ei osoite")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await house.AskFor(Guid.CreateVersion7(), "bertta@example.org")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await house.In((SpacesDb db) => db.Set<AdviceBooking>().CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Who_asked_is_reminded_the_day_before_and_forgotten_half_a_year_after()
    {
        var (_, times) = await house.ADesk();
        var (kept, lost) = (await house.Asked(times[0]), Guid.Empty);
        await house.Press(await house.Mine(), "confirm-advice");
        lost = await house.Asked(times[1], "bertta@example.org");
        var eve = Helsinki.At(new DateTime(2026, 3, 10, 9, 0, 0)).ToUniversalTime();

        (await house.Send(new RemindAdvised(eve))).Done.ShouldBe(1);
        (await house.Send(new RemindAdvised(eve.AddHours(1)))).Done.ShouldBe(0);
        (await house.Send(new ForgetAdvised(eve))).Done.ShouldBe(1, "an address that never answered");
        ((await Booking(lost)).Email, (await Booking(lost)).Status, (await Booking(kept)).Name).ShouldBe((null, AdviceStatus.Cancelled, "Aino Esimerkki"));
        (await house.Send(new ForgetAdvised(eve.AddMonths(7)))).Done.ShouldBe(1);
        ((await Booking(kept)).Name, (await Booking(kept)).Email, (await Booking(kept)).Words, (await Booking(kept)).Topic).ShouldBe((null, null, null, "grants"));
    }

    [Fact]
    public async Task Names_are_for_the_desks_keeper_alone_who_calls_off_with_a_letter()
    {
        var (_, times) = await house.ADesk();
        var id = await house.Asked(times[0]);
        await house.Press(await house.Mine(), "confirm-advice");
        var keeper = house.As(Guid.CreateVersion7(), Roles.Coordinator);

        (await house.Stranger().GetStringAsync(new Uri("/api/v1/advice-times", UriKind.Relative))).ShouldNotContain("Aino");
        (await house.As(Guid.CreateVersion7()).GetAsync(new Uri("/staff/advice", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await keeper.Sees("/staff/advice")).Body!.TextContent.ShouldContain("Aino Esimerkki, aino@example.org");
        house.Clock.Now = SpacesHouse.At(10, 9).ToUniversalTime();
        (await (await PageForm.Open(keeper, "/staff/advice", $"call-off-{id}")).Send(keeper)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await DueLetters.Letters(house)).ShouldContain(l => l.Key.StartsWith("spaces.advice-cancelled:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_tap_counts_who_came_without_a_time_and_each_figure_opens_its_rows()
    {
        var (_, times) = await house.ADesk();
        await house.Asked(times[0]);
        await house.Press(await house.Mine(), "confirm-advice");
        var keeper = house.As(Guid.CreateVersion7(), Roles.Coordinator);
        var tap = await PageForm.Open(keeper, "/staff/advice?municipality=398", "count-drop-in");
        foreach (var topic in (string[])["digital", "digital", "grants"]) (await tap.Send(keeper, $"topic={topic}")).StatusCode.ShouldBe(HttpStatusCode.Found);
        var last = await house.In((SpacesDb db) => db.Set<AdviceDropIn>().Where(c => c.Topic == "grants").Select(c => c.Id).SingleAsync());
        (await (await PageForm.Open(keeper, "/staff/advice?municipality=398", "uncount")).With("id", last.ToString()).Send(keeper)).StatusCode.ShouldBe(HttpStatusCode.Found);

        var page = await keeper.Sees("/staff/advice/figures?from=2026-03-01&to=2026-03-31");
        page.QuerySelector("table a")!.TextContent.ShouldBe("Digitaidot ja ohjelmat");
        var rows = await keeper.Sees("/staff/advice/figures?from=2026-03-01&to=2026-03-31&topic=digital");
        rows.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        (await keeper.GetStringAsync(new Uri("/staff/advice/rows.csv?from=2026-03-01&to=2026-03-31&month=2026-03", UriKind.Relative))).Trim().Split('\n').Length.ShouldBe(4);
        (await house.Stranger().GetAsync(new Uri("/staff/advice/rows.csv", UriKind.Relative))).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_coordinator_makes_a_desk_offers_its_times_takes_some_out_and_closes_it_by_plain_forms()
    {
        var keeper = house.As(Guid.CreateVersion7(), Roles.Coordinator);
        var made = await (await PageForm.Open(keeper, "/staff/advice/desks/new", "write-desk")).With("Wish.Name", "Neuvonta kirjastossa").With("Wish.Topics", "grants", "rules").With("Wish.Municipality", "098").With("Wish.Address", "Kirjasto").Send(keeper);
        made.StatusCode.ShouldBe(HttpStatusCode.Found, (await PageForm.Read(made)).Body!.TextContent);
        var address = made.Headers.Location!.PathAndQuery;

        var offered = await (await PageForm.Open(keeper, address, "offer-times")).With("Hours.First", "2026-03-12").With("Hours.Last", "2026-03-19").With("Hours.Minutes", "45").Send(keeper);
        offered.StatusCode.ShouldBe(HttpStatusCode.Found, (await PageForm.Read(offered)).Body!.TextContent);

        (await Free()).ShouldBe(8);   // 12–15 in four times of 45 minutes, twice
        var time = await house.In((SpacesDb db) => db.Set<AdviceTime>().OrderBy(t => t.Start).Select(t => t.Id).FirstAsync());
        await (await PageForm.Open(keeper, address, "withdraw-times")).With("chosen", time.ToString()).Send(keeper, "act=withdraw");
        (await Free()).ShouldBe(7);
        await (await PageForm.Open(keeper, address, "close-desk")).Send(keeper);
        (await Free()).ShouldBe(0);
        await (await PageForm.Open(keeper, address, "reopen")).Send(keeper);
        (await Free()).ShouldBe(7);
    }

    [Fact]
    public async Task She_sees_her_own_times_and_erases_herself_and_the_figures_stay()
    {
        var (_, times) = await house.ADesk();
        var person = (await house.Send(new Yhdessa.Host.Accounts.InvitePerson("aino@example.org", new([])) { Name = "Aino Esimerkki", Quietly = true })).Value;
        var id = await house.Asked(times[0]);

        (await house.As(person).GetStringAsync(new Uri("/my/data.json", UriKind.Relative))).ShouldContain("Miten haen avustusta?");
        var me = house.As(person);
        (await (await PageForm.Open(me, "/my", "erase-me")).With("typed", "aino@example.org").Send(me)).StatusCode.ShouldBe(HttpStatusCode.Found);

        ((await Booking(id)).Email, (await Booking(id)).Words, (await Booking(id)).Topic, (await Booking(id)).Status).ShouldBe((null, null, "grants", AdviceStatus.Cancelled));
        (await Free()).ShouldBe(8);
    }
}
