using Yhdessa.Ui;

namespace Yhdessa.Spaces.Calendar;

/// <summary>A space's time as the calendar shows it: free stretches lead to the booking form, the rest says why not.</summary>
sealed class WeekWords(Texts t, Say say, TimeProvider clock, int from, int to)
{
    public IReadOnlyList<CalendarColumn> Columns(SpaceTimeline.Answer times, DateOnly monday) =>
        [.. Enumerable.Range(0, 7).Select(i => Column(times, monday.AddDays(i), say.DayShort(monday.AddDays(i))))];

    public CalendarColumn Column(SpaceTimeline.Answer times, DateOnly day, string heading, string? address = null)
    {
        var (start, end) = (Helsinki.At(day, new TimeOnly(from, 0)), to == 24 ? Helsinki.Day(day).End : Helsinki.At(day, new TimeOnly(to, 0)));
        var slots = times.Parts.Select((part, i) => OnTheHalfHour(part, i + 1 < times.Parts.Count ? times.Parts[i + 1] : null)).Where(p => p.Start < end && p.End > start && p.Start < p.End).Select(p => Slot(times.SpaceId, p, start, end));
        return new(day, heading, [.. slots], address, Current: day == Helsinki.Today(clock), DragTo: times.CanBeBookedOnline ? $"spaces/{times.SpaceId}/book" : null);
    }

    /// <summary>What is past ends, and what is free begins, at the next half hour: nobody books from 12.46. What is taken from 12.46 on keeps its half hour.</summary>
    public static SpaceTimeline.Part OnTheHalfHour(SpaceTimeline.Part part, SpaceTimeline.Part? next = null) => part.Reason switch
    {
        null => part with { Start = NextHalf(part.Start) },
        "past" when next is { Reason: not null } && NextHalf(part.End) is var half && half > part.End => part with { End = half.AddMinutes(-30) },
        "past" => part with { End = NextHalf(part.End) },
        _ => part,
    };

    static DateTimeOffset NextHalf(DateTimeOffset moment)
    {
        var over = Helsinki.Local(moment).TimeOfDay.Ticks % TimeSpan.FromMinutes(5).Ticks == 0 ? 0 : Helsinki.Local(moment).TimeOfDay.Ticks % TimeSpan.FromMinutes(30).Ticks;
        return over == 0 ? moment : moment.AddTicks(TimeSpan.FromMinutes(30).Ticks - over);
    }

    CalendarSlot Slot(Guid space, SpaceTimeline.Part part, DateTimeOffset first, DateTimeOffset last)
    {
        var (start, end) = (part.Start < first ? first : part.Start, part.End > last ? last : part.End);
        if (part.Reason is null) return new(start, end, SlotKind.Free, "", BookAt(space, start, end));
        if (part.Reason is "leased") return new(start, end, SlotKind.Taken, t["spaces.reason.leased", part.Title]);
        if (part.Reason is not ("booked" or "related-space")) return new(start, end, SlotKind.Shut, t[$"spaces.reason.{part.Reason}"]);
        var words = part.Title ?? t[$"spaces.reason.{part.Reason}"];
        return part.Own ? new(start, end, SlotKind.Mine, t["spaces.own", words], $"my/bookings/{part.BookingId}") : new(start, end, SlotKind.Taken, words);
    }

    /// <summary>What the booking page reads a proposed time from.</summary>
    public static string Times(DateTimeOffset start, DateTimeOffset end) =>
        $"?start={Helsinki.Local(start):yyyy-MM-dd'T'HH':'mm}&end={Helsinki.Local(end):yyyy-MM-dd'T'HH':'mm}";   // a bare : is a point in Finnish

    /// <summary>A link proposes two hours at most; the form lets her choose otherwise.</summary>
    public static string BookAt(Guid space, DateTimeOffset start, DateTimeOffset end)
    {
        var proposed = end - start > TimeSpan.FromHours(2) ? start.AddHours(2) : end;
        return $"spaces/{space}/book{Times(start, proposed)}";
    }
}
