namespace Yhdessa.Spaces.Rounds;

sealed partial class SeasonalRound
{
    /// <summary>What nobody has changed by hand is shared out anew; hand-made changes only go when that is said.</summary>
    public void Propose(IReadOnlyList<GivenSlot> given, bool startOver, DateOnly today)
    {
        MustBeIn(StageOn(today) is RoundStage.Closed or RoundStage.Proposed);
        State.Require(startOver || slots.All(s => s.Ground is not Ground.Hand), "changed-by-hand");
        foreach (var slot in slots) slot.Give(null, null, null);
        foreach (var one in given) Slot(one.Slot).Give(one.Holder, one.Ground, one.Wish);
        Stage = RoundStage.Proposed;
        Changed();
    }

    /// <summary>A handler gives a slot to somebody, or to nobody; who loses it and who gets it are told why.</summary>
    public void GiveByHand(Id<RoundSlot> id, SeasonalApplication? next, SeasonalApplication? last, string reason, DateTimeOffset now)
    {
        MustBeIn(Stage is RoundStage.Proposed);
        var slot = Slot(id);
        Rule.RequireOf("applicationId", slot.HolderId != next?.Id, "holds-it-already");
        last?.Note(new(now, "taken", id, reason));
        next?.Note(new(now, "given", id, reason));
        slot.Give(next?.Id, next is null ? null : Ground.Hand, null);
        Changed();
    }

    public void Publish(DateOnly appealsUntil, Guid? handler, DateOnly today)
    {
        MustBeIn(Stage is RoundStage.Proposed);
        Rule.RequireOf("appealsUntil", appealsUntil > today, "appeals-too-short");
        (Stage, AppealsUntil, HandlerId) = (RoundStage.Published, appealsUntil, handler);
        Changed();
    }

    public void Archive(string? comment)
    {
        MustBeIn(Stage is RoundStage.Published or RoundStage.Archived);
        (Stage, Comment) = (RoundStage.Archived, comment);
    }

    public void Remark(string? comment)
    {
        MustBeIn(Stage is RoundStage.Published or RoundStage.Archived);
        Comment = comment;
    }

    public void ForgetHandler() => HandlerId = null;
}

/// <summary>A slot's new holder.</summary>
sealed record GivenSlot(Id<RoundSlot> Slot, Id<SeasonalApplication> Holder, Ground Ground, int? Wish);
