using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Showcases;

/// <summary>A year's or a season's showcase times and stalls. Organizations take them themselves, and the list's rules see to it that everyone gets a turn.</summary>
sealed class ShowcaseList(Id<ShowcaseList> id, Id<House> houseId) : Aggregate
{
    public Id<ShowcaseList> Id { get; private init; } = id;
    public Id<House> HouseId { get; private init; } = houseId;
    public string Name { get; private set; } = "";
    public string? About { get; private set; }

    /// <summary>Until then, that day too, only who has never had a turn in the house takes one; null when all begin at once.</summary>
    public DateOnly? FirstUntil { get; private set; }

    /// <summary>Until then, that day too, an organization has at most so many turns of the list; what is left is then free for all.</summary>
    public DateOnly SharedUntil { get; private set; }
    public int MostEach { get; private set; } = 1;

    /// <summary>A turn is given up at least so many days before.</summary>
    public int CancelDays { get; private set; }

    /// <summary>Whether everybody sees it and turns can be taken.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The rules its days were made by, for the sentence "joka keskiviikko klo 11–15".</summary>
    public IReadOnlyList<ShowcaseRhythm> Rhythms { get; private set; } = [];

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; init; }

    public void Describe(ShowcaseCard card)
    {
        Rule.RequireOf("firstUntil", !(card.FirstUntil > card.SharedUntil), "showcase-first-too-late");
        (Name, About, FirstUntil, SharedUntil) = (card.Name, card.About.Told(), card.FirstUntil, card.SharedUntil);
        (MostEach, CancelDays) = (card.MostEach, card.CancelDays);
    }

    public void Add(ShowcaseRhythm rhythm) => Rhythms = [.. Rhythms, rhythm];

    public void Show(bool open) => IsOpen = open;

    /// <summary>The number of an organization's next turn. The numbers are unique in the database, so two requests at once do not both get the last one allowed.</summary>
    /// <param name="had">The numbers it has.</param>
    /// <param name="before">Whether it has had a turn on another list of the house.</param>
    public int NextTurn(IReadOnlyCollection<int> had, bool before, DateOnly today)
    {
        if (FirstUntil is { } first && today <= first) Rule.RequireOf("organizationId", !before, "showcase-others-first", When.Day(first.AddDays(1)));
        Rule.RequireOf("organizationId", today > SharedUntil || had.Count < MostEach, "showcase-share-full", MostEach, When.Day(SharedUntil.AddDays(1)));
        return Enumerable.Range(1, had.Count + 1).First(n => !had.Contains(n));
    }
}

/// <summary>How days of a list come again, by the wall clock in Helsinki.</summary>
/// <param name="Recurrence">RFC 5545, with an end.</param>
/// <param name="Places">What each place has, in order: "pöytä, sähkö"; "" where nothing is told.</param>
sealed record ShowcaseRhythm(Guid SpaceId, string Recurrence, DateOnly First, TimeOnly From, TimeOnly To, IReadOnlyList<string> Places);

/// <summary>What a list is told to be.</summary>
abstract record ShowcaseCard
{
    public required string Name { get; init; }
    public string? About { get; init; }
    public DateOnly? FirstUntil { get; init; }
    public required DateOnly SharedUntil { get; init; }
    public int MostEach { get; init; } = 1;
    public int CancelDays { get; init; } = 7;
}
