namespace Yhdessa.Events;

/// <summary>On whose behalf somebody comes.</summary>
enum Sector { Resident, Association, Municipality, County, Company, Parish, Other }

/// <summary>How many of a sector are hoped for.</summary>
sealed record SectorTarget(Sector Sector, int People);

/// <summary>What is told of how an event's sign-ups are run.</summary>
record PlanCard
{
    /// <summary>How long a freed place is held for a yes; null gives it at once.</summary>
    public int? OfferHours { get; init; }

    /// <summary>How many days before the event those with a place are reminded.</summary>
    public IReadOnlyList<int> ReminderDays { get; init; } = SignUpPlan.UsualReminders;
    public bool AsksDiet { get; init; }
    public bool AsksAccess { get; init; }

    /// <summary>Whom the event hopes for; with any, those who sign up are asked on whose behalf they come.</summary>
    public IReadOnlyList<SectorTarget> Targets { get; init; } = [];

    /// <summary>Whether those who came are thanked the day after.</summary>
    public bool Thanks { get; init; } = true;

    /// <summary>Where what was shown is found afterwards.</summary>
    public string? MaterialsUrl { get; init; }

    /// <summary>Somebody else takes the sign-ups there.</summary>
    public string? ExternalUrl { get; init; }
    public DateTimeOffset? ExternalUntil { get; init; }
}

/// <summary>How an event's sign-ups are run beyond its places and questions. Its id is the event's own; an event without one runs as a new one does.</summary>
sealed class SignUpPlan : Aggregate
{
    public const int LongestOffer = 168, FarthestReminder = 60, MostReminders = 5;
    public static readonly IReadOnlyList<int> UsualReminders = [7, 1];

    SignUpPlan() { }

    public SignUpPlan(Id<Event> of) => Id = of;

    public Id<Event> Id { get; private init; }
    public int? OfferHours { get; private set; }
    public IReadOnlyList<int> ReminderDays { get; private set; } = UsualReminders;
    public bool AsksDiet { get; private set; }
    public bool AsksAccess { get; private set; }
    public IReadOnlyList<SectorTarget> Targets { get; private set; } = [];
    public bool Thanks { get; private set; } = true;
    public string? MaterialsUrl { get; private set; }
    public string? ExternalUrl { get; private set; }
    public DateTimeOffset? ExternalUntil { get; private set; }

    public PlanCard Card => new()
    {
        OfferHours = OfferHours,
        ReminderDays = ReminderDays,
        AsksDiet = AsksDiet,
        AsksAccess = AsksAccess,
        Targets = Targets,
        Thanks = Thanks,
        MaterialsUrl = MaterialsUrl,
        ExternalUrl = ExternalUrl,
        ExternalUntil = ExternalUntil,
    };

    public SignUpPlan Tell(PlanCard card)
    {
        (OfferHours, ReminderDays, AsksDiet, AsksAccess) = (card.OfferHours, [.. card.ReminderDays.Distinct().OrderDescending()], card.AsksDiet, card.AsksAccess);
        (Targets, Thanks, MaterialsUrl, ExternalUrl, ExternalUntil) = (card.Targets, card.Thanks, card.MaterialsUrl, card.ExternalUrl, card.ExternalUntil?.ToUniversalTime());
        return this;
    }

    /// <summary>Until when a place that becomes free now is held; null where there is no time to ask, or nobody is asked. The hours count from when the letter leaves.</summary>
    public static DateTimeOffset? HeldUntil(int? hours, Event e, DateTimeOffset now)
    {
        if (hours is not { } held) return null;
        var until = Mail.QuietHours.After(now).AddHours(held);
        if (e.Date.Begins is { } begins && begins < until) until = begins;
        return until >= now.AddHours(1) ? until : null;
    }
}

static class Plans
{
    /// <summary>How the event's sign-ups are run; where nobody has said, as usual.</summary>
    public static async Task<SignUpPlan> PlanOf(this EventsDb db, Id<Event> id, CancellationToken ct) => await db.Plans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) ?? new(id);
}
