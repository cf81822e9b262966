namespace Yhdessa.Spaces;

/// <summary>What a space says no to, in the order a person would want to hear it. Each refusal names the field to mend and carries the limit.</summary>
static class SpaceRules
{
    public static IEnumerable<RuleBroken> Broken(Space space, Slot time, int people, DateTimeOffset now)
    {
        if (!space.TakesBookings) yield return No("spaceId", "not-bookable", space.Name);
        else if (space.OpeningHours is null) yield return No("spaceId", "hours-unknown", space.Name);
        if (time.Start <= now) yield return No("start", "in-the-past", When.Of(now));
        foreach (var broken in Length(space.Terms, time).Concat(Reach(space.Terms, time, now))) yield return broken;
        if (people > space.Capacity) yield return No("attendees", "too-many-people", space.Name, space.Capacity, people);
        if (space.OpeningHours is { } hours && !hours.OpenDuring(time).Any(open => open.Contains(time)))
            yield return hours.NextOpen(time.Start) is { } next
                ? No("start", "outside-opening-hours", space.Name, When.Of(next))
                : No("start", "outside-opening-hours", space.Name, "–");
    }

    static IEnumerable<RuleBroken> Length(BookingTerms terms, Slot time)
    {
        if (time.Length.TotalMinutes < terms.MinMinutes) yield return No("end", "too-short", terms.MinMinutes);
        if (time.Length.TotalMinutes > terms.MaxMinutes) yield return No("end", "too-long", terms.MaxMinutes / 60.0);
        if (!OnStep(time.Start, terms)) yield return No("start", "uneven-time", terms.SlotMinutes);
        else if (!OnStep(time.End, terms)) yield return No("end", "uneven-time", terms.SlotMinutes);
    }

    static IEnumerable<RuleBroken> Reach(BookingTerms terms, Slot time, DateTimeOffset now)
    {
        if (time.Start >= LastMoment(terms, now)) yield return No("start", "too-far-ahead", terms.DaysAhead, When.Day(Helsinki.DateOf(now).AddDays(terms.DaysAhead)));
    }

    /// <summary>From here on nothing can be booked yet.</summary>
    public static DateTimeOffset LastMoment(BookingTerms terms, DateTimeOffset now) => Helsinki.Day(Helsinki.DateOf(now).AddDays(terms.DaysAhead)).End;

    /// <summary>The first moment at or after one on which a booking may begin.</summary>
    public static DateTimeOffset NextStep(DateTimeOffset moment, BookingTerms terms)
    {
        var over = (Helsinki.Local(moment).TimeOfDay.Ticks % TimeSpan.FromMinutes(terms.SlotMinutes).Ticks);
        return over == 0 ? moment : moment.AddTicks(TimeSpan.FromMinutes(terms.SlotMinutes).Ticks - over);
    }

    static bool OnStep(DateTimeOffset moment, BookingTerms terms) => NextStep(moment, terms) == moment;

    static RuleBroken No(string field, string rule, params object?[] args) => new(rule, args) { Field = field };
}
