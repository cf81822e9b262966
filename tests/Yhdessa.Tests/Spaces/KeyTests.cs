using System.Net;
using Microsoft.EntityFrameworkCore;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Keys;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

/// <summary>The ledger of keys: a copy is with one at a time, and what is late is seen and reminded of.</summary>
public sealed class KeyTests
{
    static readonly DateOnly due = new(2026, 3, 6);

    static async Task<Id<HouseKey>> AKey(House house, int copies = 2)
    {
        var space = await house.ASpace();
        var of = await house.In((SpacesDb db) => db.Spaces.Where(s => s.Id == (Id<Space>)space).Select(s => s.HouseId).SingleAsync());
        return await house.Send(new AddKey(of, "A3", "Kansalaistila", copies));
    }

    [Theory, OnEachDatabase]
    public async Task A_copy_of_a_key_is_never_with_two_at_once(Provider on)
    {
        using var house = new House(on).AtNow();
        var key = await AKey(house);

        var tries = await Task.WhenAll(Enumerable.Range(0, 10).Select(async i =>
        {
            try
            {
                await house.Send(new HandKey(key, due, Holder: $"Aino Esimerkki {i}"));
                return "handed";
            }
            catch (Conflict no)
            {
                return no.Code;
            }
        }));

        tries.Count(t => t == "handed").ShouldBe(2);
        tries.Where(t => t != "handed").ShouldAllBe(t => t == "key-is-out");
        (await house.In((SpacesDb db) => db.KeyLoans.Select(l => l.Copy).ToListAsync())).ShouldBe([1, 2], ignoreOrder: true);
        await Should.ThrowAsync<DbUpdateException>(() => house.In((SpacesDb db) => Task.FromResult(db.Add(new KeyLoan(key, 1, new(null, null, "Aino Esimerkki", null), due, Now)))));
    }

    [Fact]
    public async Task A_key_is_handed_for_a_booking_returned_with_undo_and_stands_in_the_ledger()
    {
        using var house = new House().AtNow();
        var key = await AKey(house);
        var space = await house.In((SpacesDb db) => db.Spaces.Select(s => s.Id).SingleAsync());
        var booking = await house.As(Guid.CreateVersion7()).Booked(new { spaceId = space, title = "Kokous", start = At(5, 12), end = At(5, 14), attendees = 5, contact = new { name = "Aino Esimerkki", email = "aino@example.org" } });
        var coordinator = house.As(Guid.CreateVersion7(), Roles.Coordinator);

        var form = await PageForm.Open(coordinator, $"/staff/door-keys/{key}?booking={booking}", "hand-key");
        form.Value("Wish.DueBack").ShouldBe("2026-03-05");
        (await form.Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Found);
        var loan = await house.In((SpacesDb db) => db.KeyLoans.AsNoTracking().SingleAsync());
        (loan.BookingId!.Value.Value, loan.Copy, loan.Holder).ShouldBe((booking, 1, null));
        var ledger = await coordinator.GetAsync(new Uri("/staff/door-keys", UriKind.Relative));
        ledger.StatusCode.ShouldBe(HttpStatusCode.OK, await ledger.Content.ReadAsStringAsync());
        (await PageForm.Read(ledger)).QuerySelector("[aria-labelledby=out]")!.TextContent.ShouldContain("Aino Esimerkki");

        (await (await PageForm.Open(coordinator, "/staff/door-keys", $"return-{loan.Id}")).Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await house.In((SpacesDb db) => db.KeyLoans.AsNoTracking().SingleAsync())).IsOut.ShouldBeFalse();
        (await (await PageForm.Open(coordinator, "/staff/door-keys", "still-out")).With("id", loan.Id.ToString()).Send(coordinator)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await house.In((SpacesDb db) => db.KeyLoans.AsNoTracking().SingleAsync())).IsOut.ShouldBeTrue();
        (await Should.ThrowAsync<Conflict>(() => house.Send(new RemoveKey(key)))).Code.ShouldBe("key-is-out");
    }

    [Fact]
    public async Task A_late_key_is_counted_on_the_desk_and_reminded_of_once()
    {
        using var house = new House().AtNow();
        var key = await AKey(house);
        await house.Send(new HandKey(key, due, Holder: "Aino Esimerkki", Email: "Aino@Example.org"));
        await house.Send(new HandKey(key, due, Holder: "Osoitteeton Esimerkki"));

        (await house.Send(new RemindKeys(At(6, 12)))).Done.ShouldBe(0);
        house.Clock.Now = At(7, 12);
        (await house.Send(new OverdueKeys())).ShouldBe(2);
        (await house.Send(new RemindKeys(At(7, 12)))).Done.ShouldBe(1);
        (await house.Send(new RemindKeys(At(8, 12)))).Done.ShouldBe(0);

        var letter = await house.In((SpacesDb db) => db.Set<QueuedLetter>().SingleAsync());
        (letter.To, letter.Urgent).ShouldBe(("aino@example.org", false));
        letter.Key.ShouldNotContain("aino");
    }

    [Fact]
    public async Task Who_had_a_key_is_forgotten_ninety_days_after_it_came_back()
    {
        using var house = new House().AtNow();
        var key = await AKey(house);
        var loan = await house.Send(new HandKey(key, due, Holder: "Aino Esimerkki", Email: "aino@example.org"));
        await house.Send(new ReturnKey(loan));

        await house.Send(new ForgetAccess(Now.AddDays(89)));
        (await house.In((SpacesDb db) => db.KeyLoans.AsNoTracking().SingleAsync())).Holder.ShouldNotBeNull();
        await house.Send(new ForgetAccess(Now.AddDays(91)));
        var kept = await house.In((SpacesDb db) => db.KeyLoans.AsNoTracking().SingleAsync());
        (kept.Holder, kept.Email).ShouldBe((null, null));
        (await house.In((SpacesDb db) => db.Set<AuditEntry>().Where(a => a.Changes.Contains("Esimerkki")).CountAsync())).ShouldBe(0);
    }
}
