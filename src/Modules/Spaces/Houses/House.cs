namespace Yhdessa.Spaces.Houses;

/// <summary>A partnership house or community house, ours or a peer in another city. A peer has links and no spaces of ours.</summary>
sealed class House(Id<House> id, string name, bool isPeer) : Aggregate
{
    public Id<House> Id { get; private init; } = id;
    public string Name { get; private set; } = name;

    /// <summary>A house of another region: shown with its links, never booked here.</summary>
    public bool IsPeer { get; private init; } = isPeer;

    /// <summary>Came with a season file.</summary>
    public bool FromSeason { get; init; }
    public string? StreetAddress { get; private set; }
    public string? PostOffice { get; private set; }

    /// <summary>Three digits, when the house stands in our region.</summary>
    public string? Municipality { get; private set; }
    public IReadOnlyList<string> Links { get; private set; } = [];

    /// <summary>Names of its lobby and door screens.</summary>
    public IReadOnlyList<string> InfoScreens { get; private set; } = [];

    /// <summary>How it shows itself, and who in it handles bookings.</summary>
    public HouseCard Card { get; private set; } = new();

    public void Show(HouseCard card) => Card = card;

    public void Describe(string name, HouseFacts facts)
    {
        Name = name;
        (StreetAddress, PostOffice, Municipality) = (facts.StreetAddress, facts.PostOffice, facts.Municipality);
        if (!Links.SequenceEqual(facts.Links)) Links = facts.Links;
        if (!InfoScreens.SequenceEqual(facts.InfoScreens)) InfoScreens = facts.InfoScreens;
    }
}

sealed record HouseFacts(string? StreetAddress, string? PostOffice, string? Municipality, IReadOnlyList<string> Links, IReadOnlyList<string> InfoScreens);
