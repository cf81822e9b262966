namespace Yhdessa.Events;

/// <summary>Lays what a source tells beside what stands here. What somebody has edited here stays as it is.</summary>
sealed class Taking(EventsDb db, EventLetters letters)
{
    public async Task Take(HarvestSource source, HarvestReading read, HarvestRun run, DateTimeOffset now, CancellationToken ct)
    {
        var known = await db.Harvested.Where(h => h.SourceId == source.Id).ToDictionaryAsync(h => h.Origin, ct);
        var ids = known.Values.Select(h => h.EventId).ToList();
        var events = await db.Events.Whole().Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        HashSet<string> slugs = [.. EventSlugs.Taken, .. await db.Events.Select(e => e.Slug).ToListAsync(ct)];
        foreach (var told in read.Events)
            if (known.GetValueOrDefault(told.Origin) is { } held) await Again(held, events[held.EventId], told, run, now, ct);
            else if (!told.IsGone) await New(source, told, run, slugs, now, ct);
        if (read.Outcome is HarvestOutcome.Whole) Miss(known.Values, events, read.Events.Select(e => e.Origin).ToHashSet(), run, now);
    }

    async Task New(HarvestSource source, TakenEvent told, HarvestRun run, HashSet<string> slugs, DateTimeOffset now, CancellationToken ct)
    {
        var twin = await Twin(told, ct);
        var slug = Slug.Free(told.Name.For("fi").Words, slugs);
        slugs.Add(slug);
        var made = Event.Draft(Id<Event>.New(), slug).Take(told, YearOf(told, now));
        if (source.Publishes && twin is null) made.Publish();
        else made.Propose();   // somebody looks whether it is here already
        db.Events.Add(made);
        db.Harvested.Add(new HarvestedEvent { EventId = made.Id, SourceId = source.Id, Origin = told.Origin, DataSource = told.DataSource, Publisher = told.Publisher, Address = told.Address, Told = told.Sum(), Stood = made.StandsAs(), TwinId = twin });
        run.Added++;
    }

    async Task Again(HarvestedEvent held, Event e, TakenEvent told, HarvestRun run, DateTimeOffset now, CancellationToken ct)
    {
        if (told.IsGone)
        {
            Vanish(held, run, now);
            return;
        }
        var (isBack, sum) = (held.VanishedAt is not null, told.Sum());
        held.VanishedAt = null;
        if (!isBack && held.Told == sum) return;
        if (e.StandsAs() != held.Stood)
        {
            run.Kept++;   // it stays told of each night, for the two are not the same
            return;
        }
        var (before, was) = (e.Meeting(), e.Standing(now));
        e.Take(told, YearOf(told, now));
        e.Remember(was, e.Publication is Publication.Published);
        (held.Told, held.Stood, held.DataSource, held.Publisher, held.Address) = (sum, e.StandsAs(), told.DataSource, told.Publisher, told.Address);
        var isHeldAfterAll = was.Status is EventStatus.Cancelled;
        if (e.Status is not EventStatus.Cancelled && (isHeldAfterAll || e.Meeting() != before)) await letters.Post(e, isHeldAfterAll ? "resumed" : "moved", ct);
        run.Changed++;
    }

    /// <summary>Only what is still to come is missed: of what is over the source tells no more, and need not.</summary>
    static void Miss(IEnumerable<HarvestedEvent> known, Dictionary<Id<Event>, Event> events, HashSet<string> told, HarvestRun run, DateTimeOffset now)
    {
        var today = Helsinki.DateOf(now);
        foreach (var held in known.Where(h => !told.Contains(h.Origin) && events[h.EventId].LastDay is { } last && last >= today)) Vanish(held, run, now);
    }

    static void Vanish(HarvestedEvent held, HarvestRun run, DateTimeOffset now)
    {
        if (held.VanishedAt is not null) return;
        held.VanishedAt = now;
        run.Vanished++;
    }

    /// <summary>On the same day under the same name, from somewhere else.</summary>
    async Task<Id<Event>?> Twin(TakenEvent told, CancellationToken ct)
    {
        if (told.Date.FirstDay is not { } day) return null;
        var slug = Slug.Of(told.Name.For("fi").Words);
        var thatDay = await db.Events.Where(e => e.FirstDay == day && e.DeletedAt == null).OrderBy(e => e.Id).Select(e => new { e.Id, e.Name }).Take(500).ToListAsync(ct);
        return thatDay.FirstOrDefault(e => Slug.Of(e.Name.For("fi").Words) == slug)?.Id;
    }

    static int YearOf(TakenEvent told, DateTimeOffset now) => told.Date.FirstDay?.Year ?? Helsinki.DateOf(now).Year;
}
