using Yhdessa.Search;
using Yhdessa.Spaces.Levels;
using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces;

/// <summary>A room or a part of one. What nobody has told of it is null: unknown, not zero and not "no".</summary>
sealed class Space(Id<Space> id, Id<House> houseId, string name) : Aggregate, ISearchable
{
    public const string SearchKind = "space";

    public Id<Space> Id { get; private init; } = id;
    public Id<House> HouseId { get; private init; } = houseId;

    /// <summary>The whole this is a part of: a booking of one blocks the other.</summary>
    public Id<Space>? ParentId { get; private set; }
    public string Name { get; private set; } = name;
    public SpaceKind Kind { get; private set; }
    public Translated? Description { get; private set; }
    public int? Capacity { get; private set; }
    public IReadOnlyList<Layout> Layouts { get; private set; } = [];
    public IReadOnlyList<string> Equipment { get; private set; } = [];
    public Accessibility? Accessibility { get; private set; }
    public IReadOnlyList<Fact> Facts { get; private set; } = [];

    /// <summary>Null while nobody has told them: then the space cannot be booked online.</summary>
    public OpeningHours? OpeningHours { get; private set; }
    public OwnTerms OwnTerms { get; private set; } = new();

    /// <summary>As they come out of the region's, the house's and its own.</summary>
    public BookingTerms Terms { get; private set; } = new();

    /// <summary>Whether it is booked here at all; an external address tells where else.</summary>
    public bool TakesBookings { get; private set; } = true;
    public string? ExternalUrl { get; private set; }
    public Translated? Rules { get; private set; }

    /// <summary>"esimerkki" on facts the demonstration made up.</summary>
    public string? Mark { get; private set; }

    /// <summary>Known only from a season file: nobody has described it since.</summary>
    public bool FromSeason { get; init; }

    public bool CanBeBookedOnline => TakesBookings && OpeningHours is not null;

    public void Describe(SpaceCard card, TermsAbove? above = null)
    {
        Mark = null;
        Kind = card.Kind;
        (Name, ParentId, Description, Capacity) = (card.Name, card.ParentId, card.Description, card.Capacity);
        (Layouts, Equipment, Accessibility, Facts) = (card.Layouts, card.Equipment, card.Accessibility, card.Facts);
        (OpeningHours, TakesBookings, ExternalUrl, Rules) = (card.OpeningHours, card.TakesBookings, card.ExternalUrl, card.Rules);
        Tell(card.OwnTerms, above ?? TermsAbove.Nothing);
    }

    /// <summary>What it says of booking itself, over what stands above it.</summary>
    public void Tell(OwnTerms terms, TermsAbove above)
    {
        OwnTerms = terms;
        Terms = BookingTerms.Of(OwnTerms, above);
        Rule.RequireOf("ownTerms.maxMinutes", Terms.MinMinutes <= Terms.MaxMinutes, "longest-under-shortest", Name, Terms.MinMinutes, Terms.MaxMinutes);
        Raise(new Contracts.Spaces.SpaceDescribed(Id));
    }

    /// <summary>Something above it has changed.</summary>
    public void Inherit(TermsAbove above)
    {
        if (BookingTerms.Of(OwnTerms, above) != Terms) Tell(OwnTerms, above);
    }

    public void Open(OpeningHours? hours)
    {
        Mark = null;
        OpeningHours = hours;
        Raise(new Contracts.Spaces.SpaceDescribed(Id));
    }

    /// <summary>The demonstration's made-up card, marked so that it can be taken away again.</summary>
    public void Pretend(SpaceCard card, TermsAbove? above = null)
    {
        Describe(card, above);
        Mark = "esimerkki";
    }

    /// <summary>Back to what is really known of it.</summary>
    public void StopPretending() => Describe(new PlainCard { Name = Name, Kind = Kind, ParentId = ParentId });

    /// <summary>What is held for a booking of a time: the time itself and the pauses around it.</summary>
    public Slot Held(Slot time) => time.Widened(TimeSpan.FromMinutes(Terms.BufferBefore), TimeSpan.FromMinutes(Terms.BufferAfter));

    /// <summary>422 with the first rule of the space that a wish breaks.</summary>
    public void MustAllow(Slot time, int people, DateTimeOffset now)
    {
        if (SpaceRules.Broken(this, time, people, now).FirstOrDefault() is { } broken) throw broken;
    }

    public bool Allows(Slot time, int people, DateTimeOffset now) => !SpaceRules.Broken(this, time, people, now).Any();

    string ISearchable.SearchKind => SearchKind;
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => DeletedAt is null;
    IEnumerable<SearchText> ISearchable.SearchTexts => [SearchText.Name(Name), .. Equipment.Select(SearchText.Topic), .. SearchText.Bodies(Description)];
}
