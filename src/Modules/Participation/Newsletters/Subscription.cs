namespace Yhdessa.Participation.Newsletters;

/// <summary>A letter that comes again and again: what it is called. What there are is data; "weekly" is there from the start.</summary>
sealed class NewsletterList(string code) : IUnaudited
{
    public const string Weekly = "weekly";

    public string Code { get; private init; } = code;
    public Translated Name { get; private set; } = new("");
    public Translated About { get; private set; } = new("");

    public void Tell(Translated name, Translated about) => (Name, About) = (name, about);
}

/// <summary>
/// One address and the letters it wants, each confirmed by a link that only the address gets. Everything it has agreed to stays written
/// down; the address itself goes 30 days after it has left.
/// </summary>
sealed class Subscription(Id<Subscription> id, string email, string language) : Aggregate
{
    /// <summary>Which words were agreed to: changed when the form's words change.</summary>
    public const string TextVersion = "2026-11";
    public const int DaysToConfirm = 7, DaysKept = 30;

    readonly List<ListChoice> choices = [];

    public Id<Subscription> Id { get; private init; } = id;

    /// <summary>Null once it has been forgotten.</summary>
    [Personal] public string? Email { get; private set; } = email;
    public string Language { get; private set; } = language;
    public DateTimeOffset AskedAt { get; private set; }
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>The log: each agreement with its words' version, time and place, and when it was withdrawn.</summary>
    public IReadOnlyList<Consent> Consents { get; private set; } = [];
    public string? Mark { get; init; }
    public IReadOnlyCollection<ListChoice> Choices => choices;

    public bool IsActive => LeftAt is null && choices.Any(c => c.ConfirmedAt is not null);

    /// <summary>Wishes for lists; nothing comes before they are confirmed. Who asks may be a stranger, so what has been confirmed stays as it is, its language too.</summary>
    public void Ask(IEnumerable<string> lists, DateTimeOffset now)
    {
        foreach (var list in lists.Where(l => choices.All(c => c.List != l))) choices.Add(new(Id, list));
        AskedAt = now;
        Changed();
    }

    /// <summary>The link was used: all that was wished for comes from now on, in the language of the page it was confirmed on. Once more changes nothing.</summary>
    public void Confirm(string source, string language, DateTimeOffset now)
    {
        if (Language != language)
        {
            Language = language;
            Changed();
        }
        if (choices.All(c => c.ConfirmedAt is not null)) return;
        foreach (var choice in choices) choice.Confirm(now);
        LeftAt = null;
        Consents = [.. Consents, new Consent(TextVersion, now, source)];
    }

    public void Leave(DateTimeOffset now)
    {
        if (LeftAt is not null) return;
        choices.Clear();
        LeftAt = now;
        Consents = [.. Consents.Select(c => c.Withdraw(now))];
    }

    /// <summary>What was agreed stays in the log, whose it was does not.</summary>
    public void Forget(DateTimeOffset now)
    {
        Leave(now);
        choices.Clear();
        Email = null;
    }
}

/// <summary>An address's wish for one list.</summary>
sealed class ListChoice(Id<Subscription> subscriptionId, string list) : IUnaudited
{
    public Id<Subscription> SubscriptionId { get; private init; } = subscriptionId;
    public string List { get; private init; } = list;
    public DateTimeOffset? ConfirmedAt { get; private set; }

    public void Confirm(DateTimeOffset now) => ConfirmedAt ??= now;
}
