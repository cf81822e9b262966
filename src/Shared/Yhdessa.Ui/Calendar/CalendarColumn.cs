namespace Yhdessa.Ui;

public enum SlotKind { Free, Taken, Mine, Waiting, Shut }

/// <summary>A stretch of time in a calendar. Free ones lead to the booking form; instants, shown by the house's clock.</summary>
public sealed record CalendarSlot(DateTimeOffset Start, DateTimeOffset End, SlotKind Kind, string Words, string? Address = null);

/// <summary>A column of the calendar: a day of one space, or one space of a day.</summary>
/// <param name="Day">The day its times are on.</param>
/// <param name="Heading">"ma 14.10." or the space's name.</param>
/// <param name="Address">Where the heading leads, if anywhere.</param>
/// <param name="Current">Today, or what else is to be marked.</param>
/// <param name="DragTo">The booking form that a drag over free time opens with ?start=…&amp;end=… (Helsinki wall time); null when nobody may book here.</param>
public sealed record CalendarColumn(DateOnly Day, string Heading, IReadOnlyList<CalendarSlot> Slots, string? Address = null, bool Current = false, string? DragTo = null);

/// <summary>A thing on a day of a month.</summary>
/// <param name="Kind">What a space's time is, where the month is of one.</param>
public sealed record MonthEntry(DateOnly Day, string Words, string? Address = null, SlotKind? Kind = null);
