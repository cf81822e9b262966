namespace Yhdessa.Spaces.Rounds;

enum ApplicationStatus { Draft, Sent, Withdrawn }

/// <summary>One organization's wishes in one round.</summary>
sealed class SeasonalApplication(Id<SeasonalApplication> id, Id<SeasonalRound> roundId, Guid organizationId) : Aggregate
{
    public Id<SeasonalApplication> Id { get; private init; } = id;
    public Id<SeasonalRound> RoundId { get; private init; } = roundId;
    public Guid OrganizationId { get; private set; } = organizationId;

    /// <summary>Who gets the letters: whoever wrote it last.</summary>
    public Guid? PersonId { get; private set; }
    public ApplicationStatus Status { get; private set; }

    /// <summary>How many slots it hopes for.</summary>
    public int Wanted { get; private set; }
    public int GroupSize { get; private set; }
    public string Activity { get; private set; } = "";
    [Personal] public string? More { get; private set; }

    /// <summary>The dearest first, secondary times after the primary ones.</summary>
    public IReadOnlyList<SlotWish> Wishes { get; private set; } = [];

    /// <summary>As the organization's record had them when it applied; null where it does not tell.</summary>
    public string? Theme { get; private set; }
    public string? Municipality { get; private set; }
    public int? BudgetBand { get; private set; }

    /// <summary>What was changed by hand in the proposal, in the order it was done.</summary>
    public IReadOnlyList<HandNote> Notes { get; private set; } = [];
    [Personal] public string? Appeal { get; private set; }
    [Personal] public string? Answer { get; private set; }
    public bool? AppealAccepted { get; private set; }

    /// <summary>How many times it has been sent: each is confirmed by a letter.</summary>
    public int Sent { get; private set; }

    /// <summary>When the house wrote it on the organization's behalf; null when its own people did.</summary>
    public DateTimeOffset? OnBehalfAt { get; private set; }

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; init; }

    public void Tell(ApplicationCard card, RecordFacts facts, Guid? person, DateTimeOffset? onBehalf = null)
    {
        OnBehalfAt = onBehalf;
        (Wanted, GroupSize, Activity, More) = (card.Wanted, card.GroupSize, card.Activity, card.More);
        Wishes = [.. card.Wishes.OrderBy(w => w.Secondary)];
        (Theme, Municipality, BudgetBand) = (facts.Theme, facts.Municipality, facts.BudgetBand);
        PersonId = person ?? PersonId;
        Status = card.Draft ? ApplicationStatus.Draft : ApplicationStatus.Sent;
        if (!card.Draft) Sent++;
        Changed();
    }

    public void Withdraw()
    {
        State.Require(Status is not ApplicationStatus.Withdrawn, "application-withdrawn");
        Status = ApplicationStatus.Withdrawn;
    }

    public void Note(HandNote note) => Notes = [.. Notes, note];

    public void Complain(string text)
    {
        State.Require(Appeal is null, "already-appealed");
        Appeal = text;
    }

    public void AnswerAppeal(bool accepted, string answer)
    {
        Rule.Require(Appeal is not null, "no-appeal");
        State.Require(Answer is null, "appeal-answered");
        (AppealAccepted, Answer) = (accepted, answer);
    }

    public void PassTo(Guid organization) => OrganizationId = organization;
    public void HandOver(Guid? person) => PersonId = person;

    /// <summary>Years later only the figures are of use.</summary>
    public void ForgetWords() => (PersonId, More, Appeal, Answer) = (null, null, null, null);
}

/// <summary>A weekly time, in any of the spaces.</summary>
/// <param name="Secondary">Only when no primary time can be had.</param>
sealed record SlotWish(IReadOnlyList<Guid> SpaceIds, DayOfWeek Weekday, TimeOnly From, TimeOnly To, bool Secondary = false)
{
    public bool Fits(RoundSlot slot) => slot.IsAt(Weekday, From, To) && SpaceIds.Contains(slot.SpaceId);
}

/// <param name="What">"given" or "taken".</param>
sealed record HandNote(DateTimeOffset At, string What, Guid SlotId, string Reason);

/// <summary>What an applicant tells.</summary>
/// <param name="Draft">Kept, not sent.</param>
sealed record ApplicationCard(int Wanted, int GroupSize, string Activity, string? More, IReadOnlyList<SlotWish> Wishes, bool Draft);

sealed record RecordFacts(string? Theme, string? Municipality, int? BudgetBand);
