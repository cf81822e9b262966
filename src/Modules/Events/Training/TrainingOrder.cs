namespace Yhdessa.Events.Training;

/// <summary>Unconfirmed: the orderer's address has not answered. Waiting: the house looks at it. Open: others may join. Agreed: it has its day.</summary>
enum TrainingState { Unconfirmed, Waiting, Open, Agreed, CalledOff }

/// <summary>What is ordered: where, and how many there must be and may be.</summary>
sealed record TrainingCard(string Topic, string? Description, string Municipality, string? Place, string? WishedTime, int LeastGroup, int MostGroup, DateOnly JoinUntil);

/// <summary>Who comes with how many.</summary>
sealed record TrainingGroup(string Name, Guid? OrganizationId, string Municipality, int People);

/// <summary>A training that somebody needs and others may join until it is full. The people are counted here, so that no two can take the last place.</summary>
sealed class TrainingOrder : Aggregate
{
    readonly List<TrainingJoin> joins = [];

    TrainingOrder() { }

    public TrainingOrder(Id<TrainingOrder> id, TrainingCard card, string? mark = null)
    {
        Rule.RequireOf("leastGroup", card.LeastGroup <= card.MostGroup, "training-sizes");
        (Id, Mark) = (id, mark);
        (Topic, Description, Municipality, Place, WishedTime) = (card.Topic, card.Description, card.Municipality, card.Place, card.WishedTime);
        (LeastGroup, MostGroup, JoinUntil) = (card.LeastGroup, card.MostGroup, card.JoinUntil);
    }

    public Id<TrainingOrder> Id { get; private init; }
    public string Topic { get; private init; } = "";
    public string? Description { get; private init; }

    /// <summary>Three digits: where it is wished to be held.</summary>
    public string Municipality { get; private init; } = "";
    public string? Place { get; private init; }

    /// <summary>In words: "arki-iltana maaliskuussa".</summary>
    public string? WishedTime { get; private init; }
    public int LeastGroup { get; private init; }
    public int MostGroup { get; private init; }
    public DateOnly JoinUntil { get; private init; }
    public TrainingState State { get; private set; }

    /// <summary>How many people are coming: of those whose address has answered.</summary>
    public int People { get; private set; }

    /// <summary>The event that tells of it, from the day others may join.</summary>
    public Id<Event>? EventId { get; private set; }
    public Guid? TrainerId { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; private init; }
    public IReadOnlyCollection<TrainingJoin> Joins => joins;
    public bool IsEnough => People >= LeastGroup;
    public int Free => MostGroup - People;

    /// <summary>Those whose address has not answered since then never were.</summary>
    /// <returns>How many there were.</returns>
    public int ForgetUnanswered(DateOnly askedBefore)
    {
        var gone = joins.RemoveAll(j => j.ConfirmedAt is null && j.AskedOn < askedBefore);
        if (gone > 0) Changed();
        return gone;
    }

    public bool IsOpenOn(DateOnly today) => State is TrainingState.Open && JoinUntil >= today && Free > 0;

    /// <summary>Asked for; counted when the address has answered.</summary>
    public TrainingJoin Ask(TrainingGroup group, string name, string email, string language, DateOnly today, bool isFirst = false)
    {
        if (!isFirst) Rule.Require(State is TrainingState.Open && JoinUntil >= today, "training-closed");
        Kernel.State.Require(joins.TrueForAll(j => j.Email != email || j.LeftAt is not null), "already-registered");
        Kernel.State.Require(group.People <= Free, "training-full", Free);
        var join = new TrainingJoin(Id, group, isFirst, language, today).Tell(name, email);
        joins.Add(join);
        Changed();
        return join;
    }

    /// <returns>Whether it was not confirmed before.</returns>
    public bool Confirm(TrainingJoin join, DateTimeOffset now)
    {
        Rule.Require(join.LeftAt is null && State is not TrainingState.CalledOff, "training-closed");
        if (join.ConfirmedAt is not null) return false;
        Kernel.State.Require(join.Group.People <= Free, "training-full", Free);
        join.Confirm(now);
        People += join.Group.People;
        if (State is TrainingState.Unconfirmed) State = TrainingState.Waiting;
        return true;
    }

    public void Leave(TrainingJoin join, DateTimeOffset now)
    {
        Rule.Require(join.LeftAt is null, "training-closed");
        if (join.ConfirmedAt is not null) People -= join.Group.People;
        join.Leave(now);
        Changed();
    }

    /// <summary>The house has looked at it: others may join.</summary>
    public void Open(Id<Event> told)
    {
        Rule.Require(State is TrainingState.Waiting, "training-not-waiting");
        (State, EventId) = (TrainingState.Open, told);
    }

    /// <summary>It has a day; who has joined has her place.</summary>
    public void Agree(Guid? trainer)
    {
        Rule.Require(State is TrainingState.Open, "training-closed");
        Rule.Require(IsEnough, "training-too-few", LeastGroup);
        (State, TrainerId) = (TrainingState.Agreed, trainer);
    }

    public void CallOff(string? reason)
    {
        Rule.Require(State is not TrainingState.CalledOff, "training-closed");
        (State, Reason) = (TrainingState.CalledOff, reason);
    }
}
