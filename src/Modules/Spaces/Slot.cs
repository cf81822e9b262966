namespace Yhdessa.Spaces;

/// <summary>A stretch of time, the end not included. Both ends in UTC.</summary>
sealed record Slot
{
    /// <summary>No space needs a longer pause before or after a booking than this.</summary>
    static readonly TimeSpan widestPause = TimeSpan.FromHours(4);

    public Slot(DateTimeOffset start, DateTimeOffset end) => (Start, End) = (start.ToUniversalTime(), end.ToUniversalTime());

    public DateTimeOffset Start { get; }
    public DateTimeOffset End { get; }
    public TimeSpan Length => End - Start;

    public bool Overlaps(Slot other) => Start < other.End && other.Start < End;
    public bool Contains(Slot other) => Start <= other.Start && other.End <= End;
    public bool Contains(DateTimeOffset moment) => Start <= moment && moment < End;
    public Slot Widened(TimeSpan before, TimeSpan after) => new(Start - before, End + after);
    /// <summary>Where a booking may stand whose pause still reaches into this time.</summary>
    public Slot WithPauses() => Widened(widestPause, widestPause);

    public Slot MovedTo(DateTimeOffset start) => new(start, start + Length);
}
