using System.Globalization;

namespace Yhdessa.Mail;

/// <summary>
/// A reminder goes once for each rule, thing and time: asking every hour is harmless, and what is moved to another time is reminded of anew.
/// Posted without <see cref="Letter.Urgent"/> it also waits for the morning.
/// </summary>
public static class Reminder
{
    /// <param name="rule">"spaces.day-before".</param>
    /// <param name="of">The booking, the event, the action item.</param>
    /// <param name="time">When the thing itself happens.</param>
    public static string Key(string rule, Guid of, DateTimeOffset time) => string.Create(CultureInfo.InvariantCulture, $"reminder:{rule}:{of}:{time.UtcDateTime:yyyyMMdd'T'HHmm}");
}
