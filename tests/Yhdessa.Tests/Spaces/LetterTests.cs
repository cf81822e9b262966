using System.Net.Http.Json;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Spaces;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static Yhdessa.Tests.Spaces.SpacesHouse;

namespace Yhdessa.Tests.Spaces;

public sealed class LetterTests : IDisposable
{
    readonly House house = new House().AtNow();

    public void Dispose() => house.Dispose();

    Task<List<string>> Keys() => house.In((SpacesDb db) => db.Set<QueuedLetter>().OrderBy(l => l.CreatedAt).Select(l => l.Key).ToListAsync());

    static object WithContact(Guid space, DateTimeOffset start) =>
        new { spaceId = space, title = "Kokous", start, end = start.AddHours(2), attendees = 5, contact = new { name = "Toimisto", email = "toimisto@esimerkki.fi" } };

    [Fact]
    public async Task Everyone_gets_a_booking_confirmation_and_a_reminder_the_day_before_once()
    {
        var person = house.As(Guid.CreateVersion7());
        var id = await person.Booked(WithContact(await house.ASpace(), At(10, 12)));
        await house.DeliverEvents();
        (await Keys()).ShouldBe([$"spaces.confirmed:{id}:0"]);

        (await house.Send(new RemindBookings(At(8, 7)))).Done.ShouldBe(0);
        (await house.Send(new RemindBookings(At(9, 7)))).Done.ShouldBe(1);
        (await house.Send(new RemindBookings(At(9, 15)))).Done.ShouldBe(0);
        (await house.Send(new RemindBookings(At(10, 7)))).Done.ShouldBe(0);

        (await Keys()).ShouldBe([$"spaces.confirmed:{id}:0", $"spaces.reminder:{id}:0"]);
    }

    [Fact]
    public async Task A_cancelled_booking_is_told_and_not_reminded_of()
    {
        var person = house.As(Guid.CreateVersion7());
        var id = await person.Booked(WithContact(await house.ASpace(), At(10, 12)));
        await person.PostAsJsonAsync($"/api/v1/bookings/{id}:cancel", new { });
        await house.DeliverEvents();

        (await house.Send(new RemindBookings(At(9, 7)))).Done.ShouldBe(0);
        (await Keys()).ShouldBe([$"spaces.confirmed:{id}:0", $"spaces.cancelled:{id}:0"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_letter_says_where_when_and_brings_the_calendar()
    {
        var id = await house.As(Guid.CreateVersion7()).Booked(WithContact(await house.ASpace(), At(10, 12)));
        await house.DeliverEvents();

        var letter = await house.In((SpacesDb db) => db.Set<QueuedLetter>().SingleAsync());

        letter.Words!.Subject.ShouldBe("Varauksesi on vahvistettu: Kansalaistila, ti 10.3.2026 klo\u00a012\u2060–\u206014");
        letter.Words.Calendar!.ShouldContain("DTSTART;TZID=Europe/Helsinki:20260310T120000");
        letter.Words.Calendar!.ShouldContain($"UID:booking-{id}@yhdessa");
    }
}
