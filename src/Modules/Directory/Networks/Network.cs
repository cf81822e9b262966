using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>Organizations that work together on a theme. The forum's and the advisory board's networks of one name are two networks, linked.</summary>
sealed class Network : Aggregate, ISearchable
{
    public const string Forum = "associationForum", AdvisoryBoard = "advisoryBoard", Other = "other";
    public static readonly IReadOnlyList<string> Kinds = [Forum, AdvisoryBoard, Other];

    readonly List<NetworkMember> members = [];

    Network() { }

    public Network(Id<Network> id, string slug, Translated names, string kind, IReadOnlyList<string> themes) =>
        (Id, Slug, Names, Kind, Themes) = (id, slug, names, kind, themes);

    public Id<Network> Id { get; private init; }
    public string Slug { get; private init; } = "";
    public Translated Names { get; private set; } = new("");
    public string Kind { get; private set; } = Other;
    public IReadOnlyList<string> Themes { get; private set; } = [];
    public Translated? Purpose { get; private set; }

    /// <summary>Whether anybody may join; null when nobody has said.</summary>
    public bool? OpenToAll { get; private set; }
    public string? Source { get; private set; }
    public string? NameVerbatim { get; private set; }

    /// <summary>The other network of the same name.</summary>
    public Id<Network>? SameNameAs { get; private set; }

    /// <summary>The organization by which this network acts, where it holds a partnership of its own.</summary>
    public Id<Organization>? ActsAs { get; private set; }

    public IReadOnlyCollection<NetworkMember> Members => members;

    public void Remember(string source, string nameVerbatim, Id<Network>? sameNameAs, Id<Organization>? actsAs) =>
        (Source, NameVerbatim, SameNameAs, ActsAs) = (source, nameVerbatim, sameNameAs, actsAs);

    public void Describe(Translated names, Translated? purpose, bool? openToAll, IReadOnlyList<string> themes)
    {
        (Names, Purpose, OpenToAll, Themes) = (names, purpose, openToAll, themes);
        Changed();
    }

    public void Join(Id<Organization> organization)
    {
        if (members.Any(m => m.OrganizationId == organization)) return;
        members.Add(new NetworkMember { NetworkId = Id, OrganizationId = organization });
        Changed();
    }

    public void Leave(Id<Organization> organization)
    {
        if (members.RemoveAll(m => m.OrganizationId == organization) > 0) Changed();
    }

    /// <summary>A member's record was joined into another's.</summary>
    public void Merge(Id<Organization> from, Id<Organization> to)
    {
        if (ActsAs == from) ActsAs = to;
        if (members.RemoveAll(m => m.OrganizationId == from) > 0) Join(to);
        Changed();
    }

    string ISearchable.SearchKind => "network";
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => DeletedAt is null;
    IEnumerable<SearchText> ISearchable.SearchTexts =>
        [.. SearchText.Names(Names), .. Themes.Select(t => SearchText.Topic(Classifications.Word(Classifications.NetworkThemes, t, "fi"))), .. SearchText.Bodies(Purpose)];
}

sealed class NetworkMember
{
    public Id<Network> NetworkId { get; init; }
    public Id<Organization> OrganizationId { get; init; }
}
