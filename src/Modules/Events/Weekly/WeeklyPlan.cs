namespace Yhdessa.Events;

/// <summary>What comes again by a rule of the wall clock. Each time is an event of its own: it has a page, a line in calendars and sign-ups, and can be moved or called off alone.</summary>
sealed class WeeklyPlan(Id<WeeklyPlan> id) : Aggregate
{
    public Id<WeeklyPlan> Id { get; private init; } = id;
    public Translated Name { get; private set; } = new("");

    /// <summary>RFC 5545, by the clock on the wall in Helsinki: five o'clock stays five o'clock when the clocks are moved.</summary>
    public string Recurrence { get; private set; } = "";
    public DateOnly FirstDay { get; private set; }
    public TimeOnly From { get; private set; }
    public TimeOnly To { get; private set; }

    public static WeeklyPlan Of(Translated name, string recurrence, DateOnly first, TimeOnly from, TimeOnly to) =>
        new(Id<WeeklyPlan>.New()) { Name = name, Recurrence = recurrence, FirstDay = first, From = from, To = to };

    /// <summary>From some date on it has another name or another clock.</summary>
    public void Follow(Translated name, TimeOnly from, TimeOnly to) => (Name, From, To) = (name, from, to);
}

sealed partial class Event
{
    /// <summary>The weekly activity that it is one time of.</summary>
    public Id<WeeklyPlan>? WeeklyId { get; private set; }

    /// <summary>The day the rule gave it, also when it has been moved since.</summary>
    public DateOnly? WeeklyDay { get; private set; }

    public Event OfPlan(Id<WeeklyPlan> plan, DateOnly day)
    {
        (WeeklyId, WeeklyDay) = (plan, day);
        return this;
    }

    /// <summary>It stands where the rule put it: nobody has moved it by itself.</summary>
    public bool IsByRule(TimeOnly from, TimeOnly to) => FirstDay == WeeklyDay && Start is { } start && End is { } end && Helsinki.Wall(start) == from && Helsinki.Wall(end) == to;
}

static class WeeklyTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<WeeklyPlan>(plan =>
        {
            plan.ToTable("WeeklyPlans");
            plan.Property(p => p.Id).ValueGeneratedNever();
        });
        model.Entity<Event>(e =>
        {
            e.HasOne<WeeklyPlan>().WithMany().HasForeignKey(x => x.WeeklyId).OnDelete(DeleteBehavior.Restrict);
            e.HasIndex(x => new { x.WeeklyId, x.WeeklyDay });
        });
        model.Entity<DayKeeper>(keeper =>
        {
            keeper.ToTable("DayKeepers");
            keeper.HasKey(k => new { k.EventId, k.PersonId });
            keeper.HasIndex(k => k.PersonId);
            keeper.HasOne<Event>().WithMany().HasForeignKey(k => k.EventId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
