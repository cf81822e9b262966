namespace Yhdessa.Spaces.Advice;

/// <summary>A place where associations and residents are advised: in one of our spaces, or at an address in a municipality.</summary>
sealed class AdviceDesk(Id<AdviceDesk> id) : Aggregate
{
    public Id<AdviceDesk> Id { get; private init; } = id;
    public string Name { get; private set; } = "";

    /// <summary>Who advises, as a role or an organization: "talon järjestöneuvoja". Never a person's name.</summary>
    public string? Adviser { get; private set; }

    /// <summary>Codes of <see cref="AdviceTopics"/>.</summary>
    public IReadOnlyList<string> Topics { get; private set; } = [];

    /// <summary>Where it stands, when that is a space of ours; the space is not booked by it.</summary>
    public Id<Space>? SpaceId { get; private set; }

    /// <summary>Where it stands otherwise.</summary>
    public string? Address { get; private set; }

    /// <summary>Three digits.</summary>
    public string Municipality { get; private set; } = "";

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; init; }

    public void Describe(AdviceDeskCard card) =>
        (Name, Adviser, Topics, SpaceId, Address, Municipality) = (card.Name, card.Adviser.Told(), [.. card.Topics.Distinct()], card.SpaceId, card.Address.Told(), card.Municipality);
}

/// <summary>What a desk is told to be.</summary>
abstract record AdviceDeskCard
{
    public required string Name { get; init; }
    public string? Adviser { get; init; }
    public required IReadOnlyList<string> Topics { get; init; }
    public Id<Space>? SpaceId { get; init; }
    public string? Address { get; init; }
    public required string Municipality { get; init; }
}

/// <summary>What people ask advice about: one list for all desks, so that the figures of two places can be put side by side.</summary>
static class AdviceTopics
{
    public static readonly IReadOnlyList<string> All = ["grants", "digital", "rules", "money", "board", "volunteers", "telling", "spaces", "other"];
}

/// <summary>One time of a desk that one person can book.</summary>
sealed class AdviceTime(Id<AdviceTime> id, Id<AdviceDesk> deskId, DateTimeOffset start, DateTimeOffset end) : Aggregate
{
    public Id<AdviceTime> Id { get; private init; } = id;
    public Id<AdviceDesk> DeskId { get; private init; } = deskId;
    public DateTimeOffset Start { get; private init; } = start;
    public DateTimeOffset End { get; private init; } = end;

    /// <summary>Taken out of the list by the house.</summary>
    public bool IsOff { get; private set; }
    public Slot Time => new(Start, End);

    /// <summary>Somebody took it or left it: who takes it out of the list at the same moment must look again.</summary>
    public void Touch() => Changed();

    public void Offer(bool offered) => IsOff = !offered;
}

/// <summary>Somebody came without a time: a topic and a municipality, nothing of who it was.</summary>
sealed class AdviceDropIn(Guid id, string topic, string municipality, DateTimeOffset at) : IUnaudited
{
    public Guid Id { get; private init; } = id;
    public string Topic { get; private init; } = topic;
    public string Municipality { get; private init; } = municipality;
    public DateTimeOffset At { get; private init; } = at;

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; init; }
}
