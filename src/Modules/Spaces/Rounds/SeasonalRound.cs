using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Rounds;

enum RoundStage { Draft, Open, Closed, Proposed, Published, Archived }

/// <summary>A season's standing slots, given out at once: offered, wished for, shared out fairly and kept as bookings.</summary>
sealed partial class SeasonalRound(Id<SeasonalRound> id, Id<House> houseId) : Aggregate
{
    readonly List<RoundSlot> slots = [];

    public Id<SeasonalRound> Id { get; private init; } = id;
    public Id<House> HouseId { get; private init; } = houseId;
    public string Name { get; private set; } = "";

    /// <summary>The first and the last day to apply, by the clock of the house.</summary>
    public DateOnly OpensOn { get; private set; }
    public DateOnly ClosesOn { get; private set; }

    /// <summary>The season itself; holidays and these days are left out of it.</summary>
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }
    public IReadOnlyList<DateOnly> DaysOut { get; private set; } = [];
    public RoundStage Stage { get; private set; }

    /// <summary>The last day to appeal, told when the results are.</summary>
    public DateOnly? AppealsUntil { get; private set; }

    /// <summary>What the house says of the round when it is over.</summary>
    public string? Comment { get; private set; }

    /// <summary>Whose letterbox the appeals go to: who told the results.</summary>
    public Guid? HandlerId { get; private set; }

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; init; }
    public IReadOnlyCollection<RoundSlot> Slots => slots;

    /// <summary>Past its last day nobody applies, whether or not the hourly job has been here.</summary>
    public RoundStage StageOn(DateOnly today) => Stage is RoundStage.Open && today > ClosesOn ? RoundStage.Closed : Stage;
    public bool TakesApplications(DateOnly today) => Stage is RoundStage.Open && OpensOn <= today && today <= ClosesOn;

    public void Describe(RoundCard card)
    {
        MustBeIn(Stage is RoundStage.Draft or RoundStage.Open);
        (Name, OpensOn, ClosesOn, From, To) = (card.Name, card.OpensOn, card.ClosesOn, card.From, card.To);
        DaysOut = [.. (card.DaysOut ?? []).Distinct().Order()];
    }

    public RoundSlot Offer(Id<Space> space, DayOfWeek weekday, TimeOnly from, TimeOnly to)
    {
        MustBeIn(Stage is RoundStage.Draft);
        var slot = new RoundSlot(Id<RoundSlot>.New(), Id, space, weekday, from, to);
        slots.Add(slot);
        Changed();
        return slot;
    }

    public void Withdraw(IReadOnlyCollection<Guid> gone)
    {
        MustBeIn(Stage is RoundStage.Draft);
        slots.RemoveAll(s => gone.Contains(s.Id));
        Changed();
    }

    public void Promise(Id<RoundSlot> slot, Guid? organization, string? why)
    {
        MustBeIn(Stage is RoundStage.Draft or RoundStage.Open or RoundStage.Closed);
        Slot(slot).Promise(organization, organization is null ? null : why);
        Changed();
    }

    public void Open()
    {
        MustBeIn(Stage is RoundStage.Draft);
        Rule.Require(slots.Count > 0, "round-without-slots");
        Stage = RoundStage.Open;
    }

    public void Close() => Stage = RoundStage.Closed;

    public RoundSlot Slot(Id<RoundSlot> id) => slots.Find(s => s.Id == id) ?? throw new NotFound("round-slot");

    static void MustBeIn(bool stage) => State.Require(stage, "round-stage");
}

/// <summary>A weekly time in a space. The row names its one holder, so there is never another.</summary>
sealed class RoundSlot(Id<RoundSlot> id, Id<SeasonalRound> roundId, Id<Space> spaceId, DayOfWeek weekday, TimeOnly from, TimeOnly to) : IUnaudited
{
    public Id<RoundSlot> Id { get; private init; } = id;
    public Id<SeasonalRound> RoundId { get; private init; } = roundId;
    public Id<Space> SpaceId { get; private init; } = spaceId;
    public DayOfWeek Weekday { get; private init; } = weekday;
    public TimeOnly From { get; private init; } = from;
    public TimeOnly To { get; private init; } = to;

    /// <summary>An organization that has a right to it, by an agreement or an earlier decision; it must apply all the same.</summary>
    public Guid? PromisedTo { get; private set; }
    public string? PromisedWhy { get; private set; }

    /// <summary>The application it was given to, on which ground, and which wish it fulfils.</summary>
    public Id<SeasonalApplication>? HolderId { get; private set; }
    public Ground? Ground { get; private set; }
    public int? Wish { get; private set; }

    /// <summary>How many of the season's dates became bookings, when the results were told, and how many could not.</summary>
    public int? Kept { get; private set; }
    public int? Missed { get; private set; }

    public bool IsAt(DayOfWeek weekday, TimeOnly from, TimeOnly to) => Weekday == weekday && From == from && To == to;
    public bool Overlaps(DayOfWeek weekday, TimeOnly from, TimeOnly to) => Weekday == weekday && From < to && from < To;

    internal void Promise(Guid? organization, string? why) => (PromisedTo, PromisedWhy) = (organization, why);
    internal void Give(Id<SeasonalApplication>? holder, Ground? ground, int? wish) => (HolderId, Ground, Wish) = (holder, ground, wish);
    internal void Keep(int kept, int missed) => (Kept, Missed) = (kept, missed);
}

enum Ground { Promise, Wish, Hand }
