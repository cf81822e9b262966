using Yhdessa.Mail;

namespace Yhdessa.Events;

/// <summary>An event for the calendar of whoever a letter goes to. It is the same thing as in the house's own calendar: a program that has both shows it once.</summary>
static class LetterCalendar
{
    /// <summary>Null where nobody knows the day.</summary>
    /// <param name="isOff">For her or for all: it leaves her calendar.</param>
    public static string? Of(Event e, string language, MailSettings mail, bool isOff = false) => e.Date.IsOpen ? null : ICalendar.Of(null, Entry(e, e.Date, language, mail, isOff));

    /// <summary>What is about to be committed, newer than any that has gone out before: the new time, or the old one called off where no new one is known.</summary>
    public static string? OfChange(Event e, string language, MailSettings mail, DateTimeOffset now)
    {
        var date = e.Date.IsOpen && e.WasJustNow() is { } was ? was.Date : e.Date;
        return date.IsOpen ? null : ICalendar.Of(null, Entry(e, date, language, mail, isOff: e.Date.IsOpen) with { Stamp = now, Sequence = e.Revision + 1 });
    }

    static CalendarEntry Entry(Event e, EventDate date, string language, MailSettings mail, bool isOff) => new($"event-{e.Id}@yhdessa", e.ModifiedAt, e.Revision, e.Name.For(language).Words, isOff ? "CANCELLED" : "CONFIRMED")
    {
        Time = date.Start is { } start ? (start, date.End ?? start) : null,
        Days = date.Start is null && date.FirstDay is { } first ? (first, date.LastDay ?? first) : null,
        Location = e.Place,
        Url = new Uri(mail.PublicAddress, $"events/{e.Slug}").ToString(),
    };
}
