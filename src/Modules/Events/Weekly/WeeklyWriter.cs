using System.Globalization;

namespace Yhdessa.Events;

/// <summary>Makes of a plan its events.</summary>
sealed class WeeklyWriter(EventsDb db, SpaceWishes spaces, UmbrellaDesk umbrellas, Trust trust)
{
    public async Task<Id<WeeklyPlan>> Write(WeeklyForm form, EventTold told, IReadOnlyList<WeeklyDate> dates, CancellationToken ct)
    {
        var held = dates.Where(d => d.Fate is not WeeklyFate.Skipped).ToList();
        Rule.RequireOf("exceptions", held.Count > 0, "series-without-dates");
        var plan = WeeklyPlan.Of(told.Name, form.Recurrence!.Trim(), dates[0].Day, Helsinki.Wall(told.Date.Start!.Value), Helsinki.Wall(told.Date.End!.Value));
        db.Add(plan);
        var slugs = await Slugs(told, ct);
        foreach (var date in held) await Make(form, told, plan, date, slugs, ct);
        return plan.Id;
    }

    async Task Make(WeeklyForm form, EventTold told, WeeklyPlan plan, WeeklyDate date, HashSet<string> slugs, CancellationToken ct)
    {
        var slug = Slug.Free(string.Create(CultureInfo.InvariantCulture, $"{told.Name.For("fi").Words} {date.Day:yyyy-MM-dd}"), slugs);
        slugs.Add(slug);
        var made = Event.Draft(Id<Event>.New(), slug).Tell(told with { Date = EventDate.Clock(date.Start, date.End), Year = Helsinki.DateOf(date.Start).Year }).OfPlan(plan.Id, date.Day).TakeSignUps(Shifted(form, told, date));
        await umbrellas.Join(made, form.UmbrellaId, ct);
        if (form.Publish is true) await trust.Publish(made, ct);
        if (date.Fate is WeeklyFate.Cancelled) made.Cancel(date.Reason.Told() ?? "–");
        db.Events.Add(made);
        await spaces.Follow(made, form.BookSpace is false ? false : null, before: null, ct, form.AcceptedTerms);
    }

    /// <summary>Signing up opens and closes as long before each time as before the first.</summary>
    static SignUpTerms? Shifted(WeeklyForm form, EventTold told, WeeklyDate date)
    {
        var days = date.Day.DayNumber - Helsinki.DateOf(told.Date.Start!.Value).DayNumber;
        DateTimeOffset? Later(DateTimeOffset? moment) => moment is { } at ? Helsinki.At(Helsinki.Local(at).DateTime.AddDays(days)) : null;
        return form.Terms() is { } terms ? terms with { Start = Later(terms.Start), End = Later(terms.End) } : null;
    }

    async Task<HashSet<string>> Slugs(EventTold told, CancellationToken ct)
    {
        var slug = Slug.Of(told.Name.For("fi").Words);
        return [.. await db.Events.Where(e => e.Slug.StartsWith(slug)).Select(e => e.Slug).ToListAsync(ct)];
    }
}
