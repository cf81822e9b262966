namespace Yhdessa.Spaces.Bookings;

/// <summary>What stands in the way of a wish. The title is there only when the booker ticked "public".</summary>
/// <param name="Reason">"booked" the time itself · "buffer" only the pause around it · "related-space" a part or the whole of the space is booked · "leased" it is a tenant's own.</param>
sealed record BookingConflict(DateTimeOffset Start, DateTimeOffset End, string Reason, [property: System.Text.Json.Serialization.JsonIgnore] string? Title);

/// <summary>A time that is free at the moment of asking.</summary>
/// <param name="Kind">"same-space", "other-space" or "nearest-day": how the page says it.</param>
sealed record Alternative(Guid SpaceId, DateTimeOffset Start, DateTimeOffset End, [property: System.Text.Json.Serialization.JsonIgnore] string Kind, [property: System.Text.Json.Serialization.JsonIgnore] string SpaceName);

static class Clash
{
    public const string Code = "overlapping-booking";

    public static Conflict Of(Space space, Slot wish, IReadOnlyList<Taken> taken, IReadOnlyList<Alternative> alternatives)
    {
        var conflicts = taken.DistinctBy(t => t.BookingId).Select(t => Of(space, wish, t)).ToList();
        var (first, last) = (conflicts[0].Start, conflicts[^1].End);   // a lease may stand for years: of it only that day is told in words
        var around = Helsinki.Day(Helsinki.DateOf(wish.Start));
        return new Conflict(Code, space.Name, When.Of(wish), When.Of(new Slot(first < around.Start ? around.Start : first, last > around.End && last > wish.End ? wish.End : last)))
        {
            Field = "start",
            Extensions = new Dictionary<string, object?> { ["conflicts"] = conflicts, ["alternatives"] = alternatives },
        };
    }

    public static BookingConflict Of(Space space, Slot wish, Taken taken)
    {
        if (!taken.Time.Overlaps(wish)) return new(taken.HeldFrom, taken.HeldUntil, "buffer", taken.PublicTitle);
        if (taken.LeaseId is not null) return new(taken.Start, taken.End, "leased", taken.Title);
        return new(taken.Start, taken.End, taken.BookedSpace == space.Id ? "booked" : "related-space", taken.PublicTitle);
    }
}
