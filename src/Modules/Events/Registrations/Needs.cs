namespace Yhdessa.Events;

/// <summary>What the kitchen can cook for, as codes.</summary>
static class Diets
{
    public static readonly IReadOnlyList<string> All = ["vegetarian", "vegan", "glutenFree", "lactoseFree", "milkFree", "nutFree"];
}

/// <summary>What a group eats and needs to get in, told of its own accord.</summary>
/// <param name="Diets">How many of the group, by the code of the diet: "vegan": 2.</param>
/// <param name="DietWords">What no code says.</param>
/// <param name="AccessWords">What they need to get in, to hear, to see, to follow.</param>
/// <param name="Consent">That these may be kept until a week after the event.</param>
sealed record NeedsCard(IReadOnlyDictionary<string, int>? Diets = null, string? DietWords = null, string? AccessWords = null, bool Consent = false)
{
    [System.Text.Json.Serialization.JsonIgnore] public bool IsEmpty => string.IsNullOrWhiteSpace(DietWords) && string.IsNullOrWhiteSpace(AccessWords) && Diets?.Values.Any(n => n > 0) is not true;
}

/// <summary>
/// Diets and needs of access of one sign-up, apart from its name: health can be read out of them. They are kept by a consent of their own, go a week after the
/// event or when the sign-up is cancelled, and the kitchen sees them counted together.
/// </summary>
sealed class RegistrationNeeds : IUnaudited
{
    public const int DaysKept = 7, LongestWords = 300;

    RegistrationNeeds() { }

    public RegistrationNeeds(Registration of) => (RegistrationId, EventId) = (of.Id, of.EventId);

    public Id<Registration> RegistrationId { get; private init; }
    public Id<Event> EventId { get; private init; }
    public IReadOnlyDictionary<string, int> Diets { get; private set; } = new Dictionary<string, int>();
    public string? DietWords { get; private set; }
    public string? AccessWords { get; private set; }
    public DateTimeOffset ConsentAt { get; private set; }

    public void Tell(NeedsCard card, DateTimeOffset now) => (Diets, DietWords, AccessWords, ConsentAt) =
        ((card.Diets ?? new Dictionary<string, int>()).Where(d => d.Value > 0).ToDictionary(d => d.Key, d => d.Value), card.DietWords.Told(), card.AccessWords.Told(), now);

    public NeedsCard Card => new(Diets, DietWords, AccessWords, Consent: true);
}

sealed class NeedsRules : AbstractValidator<NeedsCard>
{
    public NeedsRules()
    {
        RuleFor(n => n.Diets).Must(d => d is null || d.Keys.All(Diets.All.Contains)).WithErrorCode("unknown-diet");
        RuleFor(n => n.Diets).Must(d => d is null || d.Values.All(v => v is >= 0 and <= Registration.LargestGroup)).WithErrorCode("more-than-group");
        RuleFor(n => n.DietWords).PlainText(RegistrationNeeds.LongestWords);
        RuleFor(n => n.AccessWords).PlainText(RegistrationNeeds.LongestWords);
    }
}

static class NeedsOf
{
    /// <summary>Keeps what is told, or forgets what was: only what the event asks, and only with consent. Null leaves it as it is.</summary>
    public static async Task TellNeeds(this EventsDb db, Registration registration, SignUpPlan plan, NeedsCard? card, DateTimeOffset now, CancellationToken ct)
    {
        if (card is null) return;
        var kept = await db.Set<RegistrationNeeds>().SingleOrDefaultAsync(n => n.RegistrationId == registration.Id, ct);
        if (card.IsEmpty)
        {
            if (kept is not null) db.Remove(kept);
            return;
        }
        Rule.RequireOf("needs.consent", card.Consent, "consent-missing");
        Rule.RequireOf("needs.diets", card.Diets is null || card.Diets.Values.All(n => n <= registration.GroupSize), "more-than-group");
        Rule.RequireOf("needs.dietWords", plan.AsksDiet || card.DietWords.Told() is null && card.Diets?.Values.Any(n => n > 0) is not true, "unknown-question");
        Rule.RequireOf("needs.accessWords", plan.AsksAccess || card.AccessWords.Told() is null, "unknown-question");
        (kept ?? db.Add(new RegistrationNeeds(registration)).Entity).Tell(card, now);
    }

    public static async Task ForgetNeeds(this EventsDb db, Id<Registration> id, CancellationToken ct)
    {
        if (await db.Set<RegistrationNeeds>().SingleOrDefaultAsync(n => n.RegistrationId == id, ct) is { } kept) db.Remove(kept);
    }
}

/// <summary>A week after the event, or after it was called off, nobody needs to know what was eaten.</summary>
[Requires(EventsModule.Keep)]
sealed record ForgetNeeds(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetNeedsHandler(EventsDb db) : IRequestHandler<ForgetNeeds, JobReport>
{
    /// <summary>More than the biggest event has: what is said to be gone on a day is gone on that day.</summary>
    const int AtOnce = 10_000;

    public async Task<JobReport> Handle(ForgetNeeds job, CancellationToken ct)
    {
        var lastDay = Helsinki.DateOf(job.Now).AddDays(-RegistrationNeeds.DaysKept);
        var yearAgo = job.Now.AddDays(-365);   // where nobody ever told the day
        var week = job.Now.AddDays(-RegistrationNeeds.DaysKept);
        var due = await db.Set<RegistrationNeeds>().Where(n => db.Events.Any(e => e.Id == n.EventId && (e.Status == EventStatus.Cancelled && e.ModifiedAt < week || (e.LastDay != null ? e.LastDay < lastDay : n.ConsentAt < yearAgo))))
            .OrderBy(n => n.ConsentAt).Take(AtOnce).ToListAsync(ct);
        db.RemoveRange(due);
        return new(due.Count, "diets and needs of access forgotten");
    }
}
