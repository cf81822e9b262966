using System.Globalization;
using System.Net;
using Yhdessa.Events;
using Yhdessa.Kernel;
using Yhdessa.Mail;
using Yhdessa.Tests.Support;
using static Yhdessa.Tests.Events.SignUpHouse;

namespace Yhdessa.Tests.Events;

/// <summary>A reminder tells of the time that is, on its own day.</summary>
public class ReminderTimeTests
{
    [Theory, OnEachDatabase]
    public async Task A_reminder_that_waits_for_the_morning_is_taken_back_when_the_event_moves_or_is_called_off_in_the_night(Provider on)
    {
        using var house = new House(on).AtNow();
        var (moved, off, other) = (await house.AnEvent(new(10)), await house.AnEvent(new(10)), await house.AnEvent(new(10)));
        foreach (var (of, who) in ((Guid, string)[])[(moved, "siirto@example.org"), (off, "perutaan@example.org"), (other, "pidetaan@example.org")]) await house.Stranger().Signed(of, who);
        house.Clock.Now = At(9, 7).ToUniversalTime();
        (await house.Send(new RemindSignedUp(house.Clock.Now))).Done.ShouldBe(3);

        using var editor = house.Editor();
        (await editor.Patch(moved, new { start = "2026-03-11T09:00:00Z", end = "2026-03-11T12:00:00Z" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await house.Send(new CancelEvent((Id<Event>)off, "Sairastapaus"));
        await house.DeliverEvents();

        var waiting = (await house.Letters()).Where(l => l.Key.StartsWith("reminder:", StringComparison.Ordinal) && l.State == LetterState.Waiting).Select(l => l.To);
        waiting.ShouldBe(["pidetaan@example.org"], "an event at the same time keeps its own");
        house.Clock.Now = At(10, 9).ToUniversalTime();
        (await house.Send(new RemindSignedUp(house.Clock.Now))).Done.ShouldBe(1, "of the new day anew");
    }

    [Theory, InlineData("2026-03-29", 2), InlineData("2026-10-25", 3), InlineData("2026-03-30", 0), InlineData("2026-10-26", 0)]
    public async Task Reminders_go_once_a_week_and_a_day_before_by_day_also_when_the_clocks_are_moved(string day, int hour)
    {
        using var house = new House();
        var (first, start) = (DateOnly.Parse(day, CultureInfo.InvariantCulture), Helsinki.At(DateOnly.Parse(day, CultureInfo.InvariantCulture), new(hour, 30)));
        house.Clock.Now = start.AddDays(-20).ToUniversalTime();
        var of = await house.AnEvent(new(10), EventDate.Clock(start, start.AddHours(2)));
        await house.Stranger().Signed(of, "aino@example.org");

        for (var at = start.AddDays(-9); at < start; at = at.AddHours(1))
        {
            house.Clock.Now = at.ToUniversalTime();
            await house.Send(new RemindSignedUp(house.Clock.Now));
        }

        var reminders = (await house.Letters()).Where(l => l.Key.StartsWith("reminder:", StringComparison.Ordinal)).OrderBy(l => l.DueAt).ToList();
        reminders.Select(l => Helsinki.DateOf(l.DueAt)).ShouldBe([first.AddDays(-7), first.AddDays(-1)]);
        reminders.ShouldAllBe(l => Helsinki.Local(l.DueAt).Hour >= 8 && Helsinki.Local(l.DueAt).Hour < 20);
    }
}
