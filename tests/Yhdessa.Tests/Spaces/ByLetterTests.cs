using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.ByLetter;
using Yhdessa.Spaces.Levels;
using Yhdessa.Tests.Loop;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

/// <summary>Small rooms for people without an account: a held time, a letter, a link.</summary>
public sealed class ByLetterTests : IDisposable
{
    readonly House house = new House().AtNow();

    public void Dispose() => house.Dispose();

    static Task<Guid> SmallRoom(House house, OwnTerms? terms = null, string name = "Pieni huone") => house.ASpace(name, c => c with { Terms = (terms ?? new()) with { ByLetter = true } });

    static BookByLetter Wish(Guid space, string email = "aino@example.org", int from = 12, int to = 13, int day = 5) => new((Id<Space>)space, "Aino Esimerkki", email, "Opiskelu", At(day, from), At(day, to), 2);

    async Task<string> Link() => $"/booking/{await DueLetters.Token(house, "spaces.hold:")}";

    Task<List<Booking>> Bookings() => house.In((SpacesDb db) => db.Bookings.AsNoTracking().Include(b => b.Blocks).OrderBy(b => b.Start).ToListAsync());

    static async Task<HttpStatusCode> Press(HttpClient who, string address, string form, params (string Name, string Value)[] fields)
    {
        var open = await PageForm.Open(who, address, form);
        foreach (var (name, value) in fields) open.With(name, value);
        return (await open.Send(who)).StatusCode;
    }

    async Task<string> Text(string address) => await house.Stranger().GetStringAsync(new Uri(address, UriKind.Relative));

    [Fact]
    public async Task A_stranger_books_a_small_room_by_a_short_form_and_confirms_it_by_the_letters_link()
    {
        var space = await SmallRoom(house);
        var stranger = house.Stranger();
        (await stranger.GetAsync(new Uri($"/spaces/{space}/book?start=2026-03-05T12:00", UriKind.Relative))).Headers.Location!.ToString().ShouldContain($"/spaces/{space}/book-by-letter?start=");

        (await Press(stranger, $"/spaces/{space}/book-by-letter?start=2026-03-05T12:00&end=2026-03-05T13:00", "book-by-letter", ("Wish.Title", "Opiskelu"), ("Wish.Attendees", "2"), ("Wish.Name", "Aino Esimerkki"), ("Wish.Email", "Aino@example.org"))).ShouldBe(HttpStatusCode.Redirect);
        (await Bookings()).Single().Status.ShouldBe(BookingStatus.Held);
        (await house.As(Guid.CreateVersion7()).Book(SpacesHouse.Wish(space, At(5, 12), At(5, 13), 2))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var link = await Link();
        (await Text(link)).ShouldContain("odottaa vahvistusta");
        (await Bookings()).Single().Status.ShouldBe(BookingStatus.Held, "looking confirms nothing");

        (await Press(stranger, link, "confirm-hold")).ShouldBe(HttpStatusCode.Redirect);

        (await Bookings()).Single().ShouldSatisfyAllConditions(b => b.Status.ShouldBe(BookingStatus.Confirmed), b => b.HeldUntil.ShouldBeNull(), b => b.ContactEmail.ShouldBe("aino@example.org"));
        await house.DeliverEvents();
        var letter = await house.In((SpacesDb db) => db.Set<QueuedLetter>().SingleAsync(l => l.Key.StartsWith("spaces.confirmed:")));
        letter.Words!.Button!.Path.ShouldStartWith("/booking/");
    }

    [Fact]
    public async Task The_letter_repeats_nothing_that_a_stranger_typed()
    {
        var space = await SmallRoom(house);
        await house.Send(Wish(space) with { Name = "Osta halvalla", Title = "Klikkaa tästä" });

        var letter = await house.In((SpacesDb db) => db.Set<QueuedLetter>().SingleAsync());
        string.Join(' ', letter.Words!.Paragraphs.Append(letter.Words.Subject)).ShouldSatisfyAllConditions(t => t.ShouldNotContain("halvalla"), t => t.ShouldNotContain("Klikkaa"));
    }

    [Theory, OnEachDatabase]
    public async Task Thirty_wishes_by_letter_for_one_time_give_one_hold(Provider on)
    {
        using var other = new House(on).AtNow();
        var space = await SmallRoom(other);
        var ready = new TaskCompletionSource();
        var all = Enumerable.Range(0, 30).Select(async i =>
        {
            await ready.Task;
            try
            {
                await other.Send(Wish(space, $"toivoja{i}@example.org"));
                return true;
            }
            catch (Conflict)
            {
                return false;
            }
        }).ToList();
        ready.SetResult();

        (await Task.WhenAll(all)).Count(done => done).ShouldBe(1);

        (await other.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe(1);
        (await other.In((SpacesDb db) => db.Set<QueuedLetter>().CountAsync())).ShouldBe(1);
    }

    [Theory, OnEachDatabase]
    public async Task An_unanswered_hold_frees_its_time_after_half_an_hour_for_one_booking_and_for_a_series_and_the_job_takes_it_away(Provider on)
    {
        using var other = new House(on).AtNow();
        var space = await SmallRoom(other);
        await other.Send(Wish(space));
        await other.Send(Wish(space, "toinen@example.org", 14, 15));
        other.Clock.Now = Now.AddMinutes(31);

        await other.As(Guid.CreateVersion7()).Booked(SpacesHouse.Wish(space, At(5, 12), At(5, 13), 2));
        (await other.Send(new TidyHolds(other.Clock.Now))).Done.ShouldBe(2);
        (await other.Send(new TidyHolds(other.Clock.Now))).Done.ShouldBe(0);

        (await other.In((SpacesDb db) => db.Bookings.Select(b => b.Status).ToListAsync())).ShouldBe([BookingStatus.Confirmed]);
        (await other.In((SpacesDb db) => db.Blocks.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_link_that_is_answered_too_late_confirms_nothing_and_says_so()
    {
        var space = await SmallRoom(house);
        await house.Send(Wish(space));
        var token = await DueLetters.Token(house, "spaces.hold:");
        house.Clock.Now = Now.AddMinutes(31);

        (await Text($"/booking/{token}")).ShouldContain("aika vapautui muille");
        (await Should.ThrowAsync<RuleBroken>(() => house.Send(new ConfirmHold(token)))).Code.ShouldBe("hold-lapsed");
        (await house.Stranger().GetAsync(new Uri("/booking/ei-mikaan", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_address_that_asks_for_more_gets_the_same_answer_and_nothing_is_held()
    {
        var space = await SmallRoom(house);
        for (var hour = 8; hour < 12; hour++) await house.Send(Wish(space, "ahne@example.org", hour, hour + 1));

        (await Bookings()).Count.ShouldBe(BookByLetter.MostOfAddress);
        (await house.In((SpacesDb db) => db.Set<QueuedLetter>().CountAsync())).ShouldBe(BookByLetter.MostOfAddress);
    }

    [Fact]
    public async Task A_space_never_has_more_than_a_few_unanswered_holds()
    {
        var space = await SmallRoom(house);
        for (var i = 0; i < BookByLetter.MostInSpace; i++) await house.Send(Wish(space, $"joku{i}@example.org", 8 + i, 9 + i));

        (await Should.ThrowAsync<Conflict>(() => house.Send(Wish(space, "uusi@example.org", 18, 19)))).Code.ShouldBe("too-many-holds");
    }

    [Fact]
    public async Task One_address_has_so_many_coming_bookings_as_the_terms_say_and_only_who_has_the_letter_is_told()
    {
        var space = await SmallRoom(house);
        await house.Send(Wish(space));
        await house.Send(new ConfirmHold(await DueLetters.Token(house, "spaces.hold:")));
        await house.Send(Wish(space, from: 15, to: 16));   // the same answer as to anybody

        (await Should.ThrowAsync<RuleBroken>(async () => await house.Send(new ConfirmHold(await DueLetters.Token(house, "spaces.hold:"))))).Code.ShouldBe("coming-by-letter");
    }

    [Fact]
    public async Task By_the_same_link_she_moves_cancels_and_takes_it_back()
    {
        var space = await SmallRoom(house);
        await house.Send(Wish(space));
        var (stranger, link) = (house.Stranger(), await Link());
        await Press(stranger, link, "confirm-hold");
        await house.As(Guid.CreateVersion7()).Booked(SpacesHouse.Wish(space, At(6, 9), At(6, 10), 2));

        (await Press(stranger, link, "move-booking", ("Wish.Day", "2026-03-06"), ("Wish.Start", "09:30"), ("Wish.End", "10:30"))).ShouldBe(HttpStatusCode.Conflict);
        (await Press(stranger, link, "move-booking", ("Wish.Day", "2026-03-05"), ("Wish.Start", "12:30"), ("Wish.End", "13:30"))).ShouldBe(HttpStatusCode.Redirect);
        (await Bookings())[0].ShouldSatisfyAllConditions(b => b.Start.ShouldBe(At(5, 12, 30).ToUniversalTime()), b => b.Blocks.Count.ShouldBe(1));

        (await Press(stranger, link, "cancel-booking")).ShouldBe(HttpStatusCode.Redirect);
        (await Bookings())[0].ShouldSatisfyAllConditions(b => b.Status.ShouldBe(BookingStatus.Cancelled), b => b.Blocks.ShouldBeEmpty());
        (await Press(stranger, link, "restore-booking")).ShouldBe(HttpStatusCode.Redirect);
        (await Bookings())[0].Status.ShouldBe(BookingStatus.Confirmed);
    }

    [Theory]
    [InlineData(false, 12, 13, "not-by-letter")]
    [InlineData(true, 12, 15, "too-long")]
    public async Task Only_a_room_whose_terms_say_so_and_not_for_long(bool byLetter, int from, int to, string code)
    {
        var space = await house.ASpace(card: c => c with { Terms = new() { ByLetter = byLetter } });

        (await Should.ThrowAsync<RuleBroken>(() => house.Send(Wish(space, from: from, to: to)))).Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_month_after_the_booking_nobody_knows_whose_it_was()
    {
        var space = await SmallRoom(house);
        await house.Send(Wish(space));
        await house.Send(new ConfirmHold(await DueLetters.Token(house, "spaces.hold:")));

        (await house.Send(new ForgetLetterBookers(At(5, 13).AddDays(29)))).Done.ShouldBe(0);
        (await house.Send(new ForgetLetterBookers(At(5, 13).AddDays(31)))).Done.ShouldBe(1);

        (await Bookings()).Single().ShouldSatisfyAllConditions(b => b.ContactName.ShouldBeNull(), b => b.ContactEmail.ShouldBeNull(), b => b.Title.ShouldBe("Opiskelu"));
    }

    [Fact]
    public async Task Who_asks_too_often_in_an_hour_waits()
    {
        using var strict = new House(host => host.UseSetting("RateLimits:Enabled", "true")).AtNow();
        var space = await SmallRoom(strict);
        var stranger = strict.Stranger();
        for (var i = 0; i < 20; i++) await Press(stranger, $"/spaces/{space}/book-by-letter", "book-by-letter");

        (await Press(stranger, $"/spaces/{space}/book-by-letter", "book-by-letter")).ShouldBe(HttpStatusCode.TooManyRequests);
    }
}
