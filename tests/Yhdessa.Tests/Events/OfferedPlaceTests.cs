using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>A place that becomes free is offered to the first in line, who says yes or no in time; every move has its reason.</summary>
public class OfferedPlaceTests
{
    static readonly PlanCard offers = new() { OfferHours = 24 };

    [Theory, OnEachDatabase]
    public async Task Three_hundred_at_once_for_thirty_places_and_a_line_of_twenty_give_thirty_and_twenty_in_order_and_ten_who_cancel_promote_ten_once_each(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await house.AnEvent(new(30, 20));

        var answers = await AtOnce(house, 300, (client, i) => client.SignUp(of, $"h{i}@example.org"));

        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(50);
        answers.Count(a => a.StatusCode == HttpStatusCode.Conflict).ShouldBe(250);
        var all = await All(house, of);
        all.Select(r => r.Number).ShouldBe(Enumerable.Range(1, 50));
        all.Select(r => r.Status).ShouldBe([.. Enumerable.Repeat(RegistrationStatus.Confirmed, 30), .. Enumerable.Repeat(RegistrationStatus.Waiting, 20)]);
        (await Seats(house, of)).ShouldBe(Enumerable.Range(1, 30));

        var links = (await house.Letters()).Where(l => all.Take(10).Any(r => r.Email == l.To)).Select(l => l.Words!.Button!.Path).ToList();
        await AtOnce(house, 10, (client, i) => client.Press(links[i], "cancel-registration"));

        var after = await All(house, of);
        after.Take(10).ShouldAllBe(r => r.Status == RegistrationStatus.Cancelled);
        after.Skip(10).Take(30).ShouldAllBe(r => r.Status == RegistrationStatus.Confirmed);
        after.Skip(40).ShouldAllBe(r => r.Status == RegistrationStatus.Waiting);
        (await Seats(house, of)).ShouldBe(Enumerable.Range(1, 30));
        (await house.Letters()).Where(l => l.Key.StartsWith("events.promoted:", StringComparison.Ordinal)).Select(l => l.To).Order().ShouldBe(after.Skip(30).Take(10).Select(r => r.Email).Order());
        (await Moves(house)).Where(m => m.Move is LineMove.Promoted).Select(m => (m.Number, m.FreedBy)).Order().ShouldBe(Enumerable.Range(31, 10).Select(n => (n, (FreedBy?)FreedBy.Cancelling)));
    }

    [Theory, OnEachDatabase]
    public async Task A_freed_place_is_held_for_the_first_in_line_until_she_says_yes_and_nobody_else_gets_it(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await Full(house);

        await house.Stranger().Press(await house.LinkOf("a@example.org"), "cancel-registration");

        (await house.StateOf("b@example.org")).ShouldBe("Offered");
        (await house.LettersTo("b@example.org")).ShouldBe(["waiting", "offered"]);
        (await house.Letters()).Single(l => l.Key.StartsWith("events.offered:", StringComparison.Ordinal)).UselessAfter.ShouldBe(Now.AddHours(24));
        (await house.Stranger().Signed(of, "uusi@example.org")).ShouldBe("waiting", "the seat is held");
        (await Seats(house, of)).Count.ShouldBe(1);
        for (var i = 0; i < 3; i++) await house.Stranger().GetAsync(new Uri(await house.LinkOf("b@example.org"), UriKind.Relative));
        (await house.StateOf("b@example.org")).ShouldBe("Offered", "a scanner that opens the link answers nothing");

        await house.Stranger().Press(await house.LinkOf("b@example.org"), "answer-place", ("answer", "yes"));

        (await house.StateOf("b@example.org")).ShouldBe("Confirmed");
        (await house.LettersTo("b@example.org")).ShouldBe(["waiting", "offered", "confirmed"]);
        (await Seats(house, of)).ShouldBe([1]);
    }

    [Theory, OnEachDatabase]
    public async Task A_no_and_a_silence_pass_the_place_to_the_next_and_each_move_stands_with_its_reason(Provider on)
    {
        using var house = new House(on).AtNow();
        var of = await Full(house);
        await house.Stranger().Press(await house.LinkOf("a@example.org"), "cancel-registration");

        await house.Stranger().Press(await house.LinkOf("b@example.org"), "answer-place", ("answer", "no"));
        (await house.StateOf("c@example.org")).ShouldBe("Offered");
        house.Clock.Now = Now.AddHours(23);
        (await house.Send(new MoveLineOn(house.Clock.Now))).Done.ShouldBe(0);
        house.Clock.Now = Now.AddHours(24);
        (await house.Send(new MoveLineOn(house.Clock.Now))).Done.ShouldBe(1);
        (await house.Send(new MoveLineOn(house.Clock.Now))).Done.ShouldBe(0);
        (await house.StateOf("c@example.org")).ShouldBe("Cancelled");
        (await house.LettersTo("c@example.org")).ShouldBe(["waiting", "offered", "lapsed"]);
        (await house.StateOf("d@example.org")).ShouldBe("Offered");
        await house.Stranger().Press(await house.LinkOf("d@example.org"), "answer-place", ("answer", "yes"));

        (await Moves(house)).Select(m => $"{m.Number} {m.Move} {m.FreedBy} {m.FreedNumber}".TrimEnd()).ShouldBe(
            ["2 Joined", "3 Joined", "4 Joined", "2 Offered Cancelling 1", "2 Declined", "3 Offered Declining 2", "3 Lapsed", "4 Offered Lapsing 3", "4 Accepted"], ignoreOrder: true);
        var page = (await PageForm.Read(await house.As(Guid.CreateVersion7(), Roles.Editor).GetAsync(new Uri($"/staff/events/{of}/line", UriKind.Relative)))).Body!.TextContent;
        foreach (var words in (string[])["paikka vapautui peruutuksesta (nro 1)", "edellinen ei vastannut ajoissa (nro 3)", "hyväksytty"]) page.ShouldContain(words);
        page.ShouldNotContain("example.org");
        await house.Stranger().Press(await house.LinkOf("c@example.org"), "restore-registration");
        (await house.StateOf("c@example.org")).ShouldBe("Waiting", "she may stand in line anew, as the last");
    }

    [Theory, OnEachDatabase]
    public async Task A_yes_and_the_end_of_the_offer_at_the_same_moment_leave_one_of_them_the_place(Provider on)
    {
        for (var round = 0; round < 3; round++)
        {
            using var house = new House(on).AtNow();
            var of = await Full(house);
            await house.Stranger().Press(await house.LinkOf("a@example.org"), "cancel-registration");
            var form = (await PageForm.Open(house.Stranger(), await house.LinkOf("b@example.org"), "answer-place")).With("answer", "yes");

            await Task.WhenAll(form.Send(house.Stranger()), house.Send(new MoveLineOn(Now.AddHours(24))));

            var states = (await house.StateOf("b@example.org"), await house.StateOf("c@example.org"));
            states.ShouldBeOneOf(("Confirmed", "Waiting"), ("Cancelled", "Offered"));
            (await Seats(house, of)).ShouldBe([1]);
        }
    }

    [Fact]
    public async Task The_hours_count_from_when_the_letter_leaves_and_end_when_the_event_begins_and_too_late_it_is_given_at_once()
    {
        using var house = new House().AtNow();
        await Full(house);
        house.Clock.Now = At(5, 22).ToUniversalTime();
        await house.Stranger().Press(await house.LinkOf("a@example.org"), "cancel-registration");
        (await OfferedUntil(house)).ShouldBe(At(7, 8).ToUniversalTime());

        house.Clock.Now = At(9, 22).ToUniversalTime();
        await house.Send(new MoveLineOn(house.Clock.Now));
        (await OfferedUntil(house)).ShouldBe(At(10, 14).ToUniversalTime(), "the event begins");

        house.Clock.Now = At(10, 13, 30).ToUniversalTime();
        await house.Stranger().Press(await house.LinkOf("c@example.org"), "answer-place", ("answer", "no"));
        (await house.StateOf("d@example.org")).ShouldBe("Confirmed", "half an hour is no time to ask");
    }

    [Theory, OnEachDatabase]
    public async Task The_database_itself_lets_no_turn_be_moved_twice_and_no_offer_be_without_its_end(Provider on)
    {
        using var house = new House(on).AtNow();
        await Full(house);
        await house.Stranger().Press(await house.LinkOf("a@example.org"), "cancel-registration");
        var offered = (await house.In((EventsDb db) => db.Registrations.AsNoTracking().SingleAsync(r => r.Status == RegistrationStatus.Offered)));

        await Should.ThrowAsync<DbUpdateException>(() => house.In((EventsDb db) => Task.FromResult(db.Add(new LineEntry(offered, LineMove.Promoted, Now)))));
        await Should.ThrowAsync<Exception>(() => house.In((EventsDb db) => db.Registrations.Where(r => r.Id == offered.Id).ExecuteUpdateAsync(r => r.SetProperty(x => x.OfferedUntil, (DateTimeOffset?)null))));
    }

    /// <summary>One place, which a has; b, c and d wait, and what becomes free is offered for a day.</summary>
    static async Task<Guid> Full(House house)
    {
        var of = await house.AnEvent(new(1, 3));
        await house.Plan(of, offers);
        foreach (var who in (string[])["a", "b", "c", "d"]) await house.Stranger().Signed(of, $"{who}@example.org");
        return of;
    }

    static async Task<HttpResponseMessage[]> AtOnce(House house, int people, Func<HttpClient, int, Task<HttpResponseMessage>> act)
    {
        var ready = new TaskCompletionSource();
        var all = Enumerable.Range(0, people).Select(async i =>
        {
            var client = house.As(Guid.CreateVersion7());   // each from an address of her own
            await ready.Task;
            return await act(client, i);
        }).ToList();
        ready.SetResult();
        return await Task.WhenAll(all);
    }

    static Task<List<Registration>> All(House house, Guid of) => house.In((EventsDb db) => db.Registrations.AsNoTracking().Where(r => r.EventId == (Id<Event>)of).OrderBy(r => r.Number).ToListAsync());
    static Task<List<LineEntry>> Moves(House house) => house.In((EventsDb db) => db.Set<LineEntry>().AsNoTracking().ToListAsync());
    static Task<List<int>> Seats(House house, Guid of) => house.In((EventsDb db) => db.Seats.Where(s => s.EventId == (Id<Event>)of).Select(s => s.Number).OrderBy(n => n).ToListAsync());
    static Task<DateTimeOffset?> OfferedUntil(House house) => house.In((EventsDb db) => db.Registrations.Where(r => r.Status == RegistrationStatus.Offered).Select(r => r.OfferedUntil).SingleAsync());
}
