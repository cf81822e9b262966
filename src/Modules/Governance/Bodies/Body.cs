using Yhdessa.Search;

namespace Yhdessa.Governance;

/// <summary>A group that meets and decides or advises: the forum, the advisory board, a jury.</summary>
sealed class Body : Aggregate, ISearchable
{
    public const string SearchKind = "body";

    Body() { }

    public Body(Id<Body> id, string slug, string kind, int order) => (Id, Slug, Kind, Order) = (id, slug, kind, order);

    public Id<Body> Id { get; private init; }
    public string Slug { get; private init; } = "";
    public string Kind { get; private init; } = "";

    /// <summary>Its place among the bodies.</summary>
    public int Order { get; private init; }
    public Translated Names { get; private set; } = new("");

    /// <summary>What the season file tells of it, word for word.</summary>
    public BodyFacts Season { get; private set; } = new("");

    /// <summary>What the season tells anew; the same words change nothing.</summary>
    public void Remember(Translated names, BodyFacts facts) => (Names, Season) = (names, facts);

    /// <summary>In Finnish, as other modules name it.</summary>
    public string Name => Names.For("fi").Words;

    /// <summary>A board elsewhere whose decision we tell of is no body of the house: nothing is handed to it.</summary>
    public bool IsOurs => Kind != BodyKinds.MunicipalBoard;

    string ISearchable.SearchKind => SearchKind;
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => IsOurs && DeletedAt is null;
    IEnumerable<SearchText> ISearchable.SearchTexts => [.. SearchText.Names(Names), SearchText.Body(Season.About)];
}

static class BodyKinds
{
    public const string AssociationForum = "associationForum", OrganizationAdvisoryBoard = "organizationAdvisoryBoard", CommunityJury = "communityJury", CustomerJury = "customerJury",
        SteeringGroup = "steeringGroup", HouseMeeting = "houseMeeting", HouseJury = "houseJury", MunicipalBoard = "municipalBoard", Other = "other";
}
