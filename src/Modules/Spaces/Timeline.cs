using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces;

/// <summary>A stretch of a space's time that is one thing from end to end.</summary>
/// <param name="Reason">Why it is not free, or null when it is.</param>
sealed record Piece(Slot Time, string? Reason = null, Taken? By = null)
{
    public bool IsFree => Reason is null;
}

/// <summary>Cuts a time into what is free and why the rest is not. Nothing is left out: the pieces meet.</summary>
static class Timeline
{
    public static IReadOnlyList<Piece> Of(Space space, IReadOnlyList<Taken> taken, Slot range, DateTimeOffset now)
    {
        if (range.End <= range.Start) return [];
        var open = space.OpeningHours?.OpenDuring(range) ?? [];
        var openUse = space.OpeningHours is { HasOpenUse: true } hours ? hours.During(range).Where(s => s.State is OpeningState.OpenUse).Select(s => s.Time) : [];
        var last = SpaceRules.LastMoment(space.Terms, now);
        DateTimeOffset[] cuts = [range.Start, range.End, now, last, .. open.SelectMany(Ends), .. openUse.SelectMany(Ends), .. taken.SelectMany(t => Ends(Around(space, t)).Concat(Ends(t.Time))), .. Midnights(range)];

        Sweep<Taken> booked = new(taken.Select(t => (t.Time, t))), held = new(taken.Select(t => (Around(space, t), t)));
        var doors = new Sweep<Slot>(open.Select(o => (o, o)));
        var pieces = new List<Piece>();
        var points = cuts.Where(c => c >= range.Start && c <= range.End).Distinct().Order().ToList();
        for (var i = 0; i + 1 < points.Count; i++)
        {
            var time = new Slot(points[i], points[i + 1]);
            var piece = What(space, time, (booked.At(time.Start), held.At(time.Start) is not null, doors.At(time.Start) is not null), now, last);
            if (pieces.Count > 0 && pieces[^1].Reason == piece.Reason && pieces[^1].By == piece.By) pieces[^1] = piece with { Time = new Slot(pieces[^1].Time.Start, time.End) };
            else pieces.Add(piece);
        }
        return pieces;
    }

    /// <summary>Every end of a stretch is a cut, so what holds at the beginning of a piece holds to its end.</summary>
    static Piece What(Space space, Slot time, (Taken? By, bool IsHeld, bool IsOpen) at, DateTimeOffset now, DateTimeOffset last)
    {
        if (at.By is { } by) return new(time, by.LeaseId is not null ? "leased" : by.BookedSpace == space.Id ? "booked" : "related-space", by);
        if (!space.TakesBookings) return new(time, "not-bookable");
        if (space.OpeningHours is not { } hours) return new(time, "hours-unknown");
        if (!at.IsOpen) return new(time, hours.WhyClosed(time.Start));
        if (time.Start < now) return new(time, "past");
        if (time.Start >= last) return new(time, "too-far-ahead");
        return at.IsHeld ? new(time, "buffer") : new(time);
    }

    /// <summary>Where a booking of the space may not reach: what is held, and its own pauses before and after that.</summary>
    static Slot Around(Space space, Taken taken) => taken.Held.Widened(TimeSpan.FromMinutes(space.Terms.BufferAfter), TimeSpan.FromMinutes(space.Terms.BufferBefore));

    static IEnumerable<DateTimeOffset> Ends(Slot slot) => [slot.Start, slot.End];

    /// <summary>So that a holiday and the ordinary closed evening before it are told apart.</summary>
    static IEnumerable<DateTimeOffset> Midnights(Slot range)
    {
        for (var day = Helsinki.DateOf(range.Start).AddDays(1); day <= Helsinki.DateOf(range.End); day = day.AddDays(1)) yield return Helsinki.Day(day).Start;
    }
}
