using Yhdessa.Mail;

namespace Yhdessa.Events;

/// <summary>An event for the calendar of whoever a letter goes to. It is the same thing as in the house's own calendar: a program that has both shows it once.</summary>
static class LetterCalendar
{
    /// <summary>Null where nobody knows the day.</summary>
    /// <param name="isOff">For her or for all: it leaves her calendar.</param>
    public static string? Of(Event e, string language, MailSettings mail, bool isOff = false) => e.Date.IsOpen ? null : ICalendar.Of(null, new CalendarEntry($"event-{e.Id}@yhdessa", e.ModifiedAt, e.Revision, e.Name.For(language).Words, isOff ? "CANCELLED" : "CONFIRMED")
    {
        Time = e.Start is { } start ? (start, e.End ?? start) : null,
        Days = e.Start is null && e.FirstDay is { } first ? (first, e.LastDay ?? first) : null,
        Location = e.Place,
        Url = new Uri(mail.PublicAddress, $"events/{e.Slug}").ToString(),
    });
}
