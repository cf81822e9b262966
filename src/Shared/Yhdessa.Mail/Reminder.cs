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
    public static string Key(string rule, Guid of, DateTimeOffset time) => $"reminder:{rule}:{of}:{Written(time)}";

    /// <summary>Takes reminders that wait for the morning out of the queue, in the commit at hand: these things are not at that time any more.</summary>
    /// <param name="rules">How the rules begin: "events.day".</param>
    public static async Task Withdraw(ModuleDb db, string rules, IReadOnlyCollection<Guid> of, DateTimeOffset time, CancellationToken ct)
    {
        var (begins, ends, things) = ($"reminder:{rules}", $":{Written(time)}", of.ToHashSet());
        var waiting = await db.Set<QueuedLetter>().Where(l => l.State == LetterState.Waiting && l.Key.StartsWith(begins) && l.Key.EndsWith(ends)).ToListAsync(ct);
        foreach (var letter in waiting.Where(l => Guid.TryParse(l.Key.Split(':')[^2], out var thing) && things.Contains(thing))) letter.Withdraw();
    }

    static string Written(DateTimeOffset time) => time.UtcDateTime.ToString("yyyyMMdd'T'HHmm", CultureInfo.InvariantCulture);
}
