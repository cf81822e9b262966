using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Series;

/// <summary>A plan as it is shown, with what else there is for each date that cannot be had; and as a refusal.</summary>
sealed class SeriesPreviews(SpacesDb db, Timetable timetable, TimeProvider clock)
{
    public async Task<IReadOnlyList<DatePreview>> Of(SeriesPlan plan, int people, CancellationToken ct)
    {
        var offers = new Dictionary<DateOnly, IReadOnlyList<Alternative>>();
        foreach (var room in plan.Dates.Where(d => d.HasAlternatives).GroupBy(d => d.Space.Id))
        {
            PlannedDate[] dates = [.. room];
            var own = plan.Dates.Select(d => d.Space.Id).Distinct().ToDictionary(id => id, id => plan.OwnIn(id).ToList());
            var found = await new Alternatives(db, timetable).ForEach(dates[0].Space, [.. dates.Select(d => d.Wish.Time)], people, id => own.GetValueOrDefault(id) ?? [], clock.Now(), ct);
            foreach (var (date, alternatives) in dates.Zip(found)) offers[date.Wish.Day] = alternatives;
        }
        return [.. plan.Dates.OrderBy(d => d.Wish.Day).Select(d => DatePreview.Of(d, offers.GetValueOrDefault(d.Wish.Day) ?? []))];
    }

    /// <summary>The whole wish is impossible, whatever the day: too many people, wrong steps, hours unknown.</summary>
    public static void MustFit(SeriesPlan plan)
    {
        if (plan.Dates.All(d => d.No is { Code: not ("in-the-past" or "too-far-ahead" or "outside-opening-hours") })) throw plan.Dates[0].No!;
    }

    /// <summary>No, with every date and what else there is: a clash as of a single booking, a closed house by its own rule.</summary>
    public async Task<Refusal> No(SeriesPlan plan, int people, CancellationToken ct)
    {
        var all = await Of(plan, people, ct);
        var first = plan.Dates.First(d => d.IsWanted && !d.IsFree);
        if (first.No is { } no) return new RuleBroken(no.Code, no.Args) { Field = no.Field, Extensions = new Dictionary<string, object?> { ["occurrences"] = all } };
        var offers = all.First(d => d.Date == first.Wish.Day).Alternatives;
        var (name, when) = (first.Space.Name, When.Of(first.Wish.Time));
        if (first.Standing.Count == 0) return new RuleBroken("series-meets-itself", when) { Field = "recurrence", Extensions = new Dictionary<string, object?> { ["occurrences"] = all } };
        return new Conflict(Clash.Code, name, when, When.Of(new Slot(first.Conflicts[0].Start, first.Conflicts[^1].End)))
        {
            Field = "start",
            Extensions = new Dictionary<string, object?> { ["conflicts"] = first.Conflicts, ["alternatives"] = offers, ["occurrences"] = all },
        };
    }
}
