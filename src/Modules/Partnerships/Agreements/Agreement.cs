using Yhdessa.Contracts.Partnerships;

namespace Yhdessa.Partnerships.Agreements;

enum AgreementState { Draft, Active, Ended }

/// <summary>
/// What the house and a partner have agreed and what it grants. Once both have signed it is in force from its first day to its last, whatever
/// the state says meanwhile: a late job never gives or takes a day.
/// </summary>
sealed class Agreement : Aggregate
{
    Agreement() { }

    public Id<Agreement> Id { get; private init; }
    public Guid OrganizationId { get; private set; }

    /// <summary>Codes of the partnership types it covers.</summary>
    public IReadOnlyList<string> Types { get; private set; } = [];
    public DateOnly From { get; private set; }

    /// <summary>Its last day; null is until further notice.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Who signs, by role, never by name.</summary>
    public string? HouseSigner { get; private set; }
    public string? PartnerSigner { get; private set; }
    public string? HouseDuties { get; private set; }
    public string? PartnerDuties { get; private set; }
    public Grants Grants { get; private set; } = new();
    public AgreementState State { get; private set; }

    /// <summary>When it was told that both have signed.</summary>
    public DateTimeOffset? AgreedAt { get; private set; }

    /// <summary>When notice was given, why, and what had been agreed before, so that it can be taken back.</summary>
    public DateTimeOffset? NoticeAt { get; private set; }
    public string? EndReason { get; private set; }
    public DateOnly? AgreedUntil { get; private set; }

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; init; }

    /// <summary>The partner's record was joined into another's.</summary>
    public void PassTo(Guid organization)
    {
        OrganizationId = organization;
        Changed();
    }

    public static Agreement Draft(AgreementCard card, string? mark = null)
    {
        var agreement = new Agreement { Id = Id<Agreement>.New(), Mark = mark };
        agreement.Write(card);
        return agreement;
    }

    /// <summary>Whether it grants something that day.</summary>
    public bool IsInForce(DateOnly day) => AgreedAt is not null && From <= day && (Until is null || day <= Until);

    public void Change(AgreementCard card, DateOnly today)
    {
        Kernel.State.Require(State is not AgreementState.Ended, "agreement-ended");
        if (AgreedAt is not null)
        {
            Rule.RequireOf("from", card.From == From, "agreement-has-begun");
            Rule.RequireOf("organizationId", card.OrganizationId == OrganizationId, "agreement-has-begun");
            Rule.RequireOf("until", card.Until == Until || NoticeAt is null && (card.Until is null || card.Until >= today), "last-day-past");
        }
        Write(card);
    }

    void Write(AgreementCard card)
    {
        (OrganizationId, Types, From, Until, Grants) = (card.OrganizationId, [.. card.Types.Distinct()], card.From, card.Until, card.Grants);
        (HouseSigner, PartnerSigner, HouseDuties, PartnerDuties) = (card.HouseSigner, card.PartnerSigner, card.HouseDuties, card.PartnerDuties);
    }

    /// <summary>Both have signed: it begins at once, or by itself on its first day.</summary>
    public void Activate(DateTimeOffset now)
    {
        Kernel.State.Require(State is AgreementState.Draft && AgreedAt is null, "agreement-agreed");
        Rule.RequireOf("until", Until is null || Until >= Helsinki.DateOf(now), "last-day-past");
        Sign(now);
        Turn(Helsinki.DateOf(now));
    }

    /// <summary>Signed at an instant, perhaps long ago: what has come of it since is for <see cref="Turn"/>.</summary>
    public void Sign(DateTimeOffset at) => AgreedAt = at;

    /// <summary>Ends with a day before the agreed one, for a reason both may read.</summary>
    public void End(DateOnly lastDay, string reason, DateTimeOffset now)
    {
        Kernel.State.Require(AgreedAt is not null && State is not AgreementState.Ended, "agreement-not-in-force");
        Kernel.State.Require(NoticeAt is null, "agreement-notice-given");
        Rule.RequireOf("until", lastDay >= From, "ends-before-it-begins");
        Rule.RequireOf("until", Until is null || lastDay <= Until, "later-than-agreed");
        (AgreedUntil, Until, EndReason, NoticeAt) = (Until, lastDay, reason, now);
        Turn(Helsinki.DateOf(now));
    }

    /// <summary>Takes a notice back; what had been agreed holds again.</summary>
    public void Reinstate(DateTimeOffset now)
    {
        var today = Helsinki.DateOf(now);
        Kernel.State.Require(NoticeAt is not null, "agreement-goes-on");
        Rule.Require(AgreedUntil is null || AgreedUntil >= today, "agreement-ended");
        (Until, AgreedUntil, EndReason, NoticeAt) = (AgreedUntil, null, null, null);
        if (State is AgreementState.Ended) State = AgreementState.Draft;
        Turn(today);
    }

    /// <summary>Begins on its first day and ends after its last; true when something turned.</summary>
    public bool Turn(DateOnly today)
    {
        var before = State;
        if (State is AgreementState.Draft && AgreedAt is not null && From <= today)
        {
            State = AgreementState.Active;
            if (Mark is null) Raise(new AgreementActivated(Id, OrganizationId, From, Until));
        }
        if (State is AgreementState.Active && Until < today)
        {
            State = AgreementState.Ended;
            if (Mark is null) Raise(new AgreementEnded(Id, OrganizationId, Until.Value));
        }
        return State != before;
    }
}
