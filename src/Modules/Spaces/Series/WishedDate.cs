using System.Text.Json.Serialization;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>What becomes of a series when some of its dates cannot be had: nothing is booked, or the others are.</summary>
enum OnConflict { Fail, Skip }

/// <summary>Which of a series' dates: the one, it and those after it, or all that are still ahead.</summary>
enum SeriesScope { This, Following, All }

/// <summary>What a booker wants of one date otherwise than by the rule: left out, or at another time or in another room.</summary>
sealed record DateChoice(DateOnly Date, bool Skip = false, Id<Space>? SpaceId = null, DateTimeOffset? Start = null, DateTimeOffset? End = null);

/// <summary>One date of a wish. Its day by the rule is its name, wherever it is moved.</summary>
sealed record WishedDate(DateOnly Day, Id<Space> SpaceId, Slot Time, ClockChange? Change = null, bool Skip = false)
{
    /// <summary>The dates of a rule, or a refusal that names the field.</summary>
    public static IReadOnlyList<WishedDate> Of(Id<Space> space, string recurrence, Slot first)
    {
        var (start, end) = (Helsinki.Local(first.Start).DateTime, Helsinki.Local(first.End).DateTime);
        return [.. Recurrence.Read(recurrence).Days(start, BookSeries.MostDates).Select(day => On(day, space, TimeOnly.FromDateTime(start), end - start))];
    }

    public static WishedDate On(DateOnly day, Id<Space> space, TimeOnly time, TimeSpan length)
    {
        var span = WallSpan.On(day, time, length);
        return new(day, space, new Slot(span.Start, span.End), span.Change);
    }

    public WishedDate Or(DateChoice? choice)
    {
        if (choice is null) return this;
        var start = choice.Start ?? Time.Start;
        var end = choice.End ?? start + Time.Length;
        Rule.RequireOf("choices", end > start, "too-early");
        return this with { Skip = choice.Skip, SpaceId = choice.SpaceId ?? SpaceId, Time = new Slot(start, end) };
    }
}

enum DateStatus { Free, Conflict, Closed, Holiday }

/// <summary>A date and whether it can be had.</summary>
/// <param name="No">Why not, by the space's own rules.</param>
/// <param name="Standing">What stands in its way.</param>
/// <param name="Own">An earlier date of the same series stands in its way.</param>
sealed record PlannedDate(WishedDate Wish, Space Space, RuleBroken? No, IReadOnlyList<Taken> Standing, bool Own)
{
    public bool IsFree => No is null && Standing.Count == 0 && !Own;
    public bool IsWanted => !Wish.Skip;

    public DateStatus Status => IsFree ? DateStatus.Free : No is null ? DateStatus.Conflict : Reason is "holiday" ? DateStatus.Holiday : DateStatus.Closed;

    /// <summary>"booked", "buffer", "related-space", "own-series", "holiday", "exception", "outside-opening-hours", "in-the-past", "too-far-ahead"…; null when free.</summary>
    public string? Reason => No is { } no
        ? no.Code is "outside-opening-hours" && Space.OpeningHours is { } hours ? hours.WhyClosed(Wish.Time.Start) : no.Code
        : Standing.Count > 0 ? Conflicts[0].Reason : Own ? "own-series" : null;

    public IReadOnlyList<BookingConflict> Conflicts => [.. Standing.Select(t => Clash.Of(Space, Wish.Time, t))];

    /// <summary>Whether another time could help: not when the day itself is past or too far.</summary>
    public bool HasAlternatives => !IsFree && No?.Code is not ("in-the-past" or "too-far-ahead");
}

/// <summary>A date of a series as a program sees it before booking.</summary>
/// <param name="Date">Its day by the rule.</param>
/// <param name="Reason">booked · buffer · related-space · own-series · holiday · exception · outside-opening-hours · in-the-past · too-far-ahead; absent when free.</param>
/// <param name="ClockChange">Told on the nights when the clocks are moved.</param>
/// <param name="Holiday">The code of the day's holiday, also when the house is open.</param>
sealed record DatePreview(DateOnly Date, Guid SpaceId, DateTimeOffset Start, DateTimeOffset End, DateStatus Status, string? Reason, ClockChange? ClockChange, string? Holiday,
    IReadOnlyList<BookingConflict> Conflicts, IReadOnlyList<Alternative> Alternatives)
{
    [JsonIgnore] public bool IsFree => Status is DateStatus.Free;

    public static DatePreview Of(PlannedDate plan, IReadOnlyList<Alternative> alternatives) => new(plan.Wish.Day, plan.Wish.SpaceId, plan.Wish.Time.Start, plan.Wish.Time.End,
        plan.Status, plan.Reason, plan.Wish.Change, Holidays.On(Helsinki.DateOf(plan.Wish.Time.Start)), plan.Conflicts, alternatives);
}
