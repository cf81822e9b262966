namespace Yhdessa.Spaces;

/// <summary>A stretch of time, the end not included. Both ends in UTC.</summary>
sealed record Slot
{
    public Slot(DateTimeOffset start, DateTimeOffset end) => (Start, End) = (start.ToUniversalTime(), end.ToUniversalTime());

    public DateTimeOffset Start { get; }
    public DateTimeOffset End { get; }
    public TimeSpan Length => End - Start;

    public bool Overlaps(Slot other) => Start < other.End && other.Start < End;
    public bool Contains(Slot other) => Start <= other.Start && other.End <= End;
    public bool Contains(DateTimeOffset moment) => Start <= moment && moment < End;
    public Slot Widened(TimeSpan before, TimeSpan after) => new(Start - before, End + after);
    public Slot MovedTo(DateTimeOffset start) => new(start, start + Length);
}
