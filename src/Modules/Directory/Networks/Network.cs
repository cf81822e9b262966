using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>Organizations that work together on a theme. The forum's and the advisory board's networks of one name are two networks, linked.</summary>
sealed class Network : Aggregate, ISearchable
{
    public const string Forum = "associationForum", AdvisoryBoard = "advisoryBoard", Other = "other";
    public static readonly IReadOnlyList<string> Kinds = [Forum, AdvisoryBoard, Other];

    readonly List<NetworkMember> members = [];
    readonly List<NetworkRequest> requests = [];

    Network() { }

    public Network(Id<Network> id, string slug, Translated names, string kind, IReadOnlyList<string> themes) =>
        (Id, Slug, Names, Kind, Themes) = (id, slug, names, kind, themes);

    public Network(Id<Network> id, string slug, NetworkForm form)
    {
        (Id, Slug) = (id, slug);
        Take(form);
    }

    public Id<Network> Id { get; private init; }
    public string Slug { get; private init; } = "";
    public Translated Names { get; private set; } = new("");
    public string Kind { get; private set; } = Other;
    public IReadOnlyList<string> Themes { get; private set; } = [];
    public IReadOnlyList<string> TargetGroups { get; private set; } = [];
    public Translated? Purpose { get; private set; }

    /// <summary>Whether anybody may join; null when nobody has said.</summary>
    public bool? OpenToAll { get; private set; }

    /// <summary>When it meets, in its own words: "joka kuun toinen tiistai".</summary>
    public Translated? Rhythm { get; private set; }

    /// <summary>The organization whose people keep it.</summary>
    public Id<Organization>? CoordinatorId { get; private set; }
    public string? Source { get; private set; }
    public string? NameVerbatim { get; private set; }

    /// <summary>The other network of the same name.</summary>
    public Id<Network>? SameNameAs { get; private set; }

    /// <summary>The organization by which this network acts, where it holds a partnership of its own.</summary>
    public Id<Organization>? ActsAs { get; private set; }

    public IReadOnlyCollection<NetworkMember> Members => members;

    /// <summary>Organizations that have asked to join and wait for an answer.</summary>
    public IReadOnlyCollection<NetworkRequest> Requests => requests;

    public void Remember(string source, string nameVerbatim, Id<Network>? sameNameAs, Id<Organization>? actsAs) =>
        (Source, NameVerbatim, SameNameAs, ActsAs) = (source, nameVerbatim, sameNameAs, actsAs);

    public void Change(NetworkForm form)
    {
        Take(form);
        Changed();
    }

    /// <summary>Who was made a member for show and joins in earnest is one like the others.</summary>
    public void Join(Id<Organization> organization, string? mark = null)
    {
        Answer(organization);
        var own = members.Find(m => m.OrganizationId == organization);
        if (own is not null && (own.Mark is null || mark is not null)) return;
        if (own is not null) own.Mark = null;
        else members.Add(new NetworkMember { NetworkId = Id, OrganizationId = organization, Mark = mark });
        Changed();
    }

    public void Leave(Id<Organization> organization)
    {
        if (members.RemoveAll(m => m.OrganizationId == organization) > 0) Changed();
    }

    public bool IsAskedBy(Id<Organization> organization) => requests.Exists(r => r.OrganizationId == organization);

    /// <summary>Who is a member or has asked already need not ask again.</summary>
    public void AskToJoin(Id<Organization> organization, DateTimeOffset now)
    {
        if (members.Any(m => m.OrganizationId == organization && m.Mark is null) || IsAskedBy(organization)) return;
        requests.Add(new NetworkRequest { NetworkId = Id, OrganizationId = organization, AskedAt = now });
        Changed();
    }

    /// <summary>The asking is over, whatever the answer was.</summary>
    public void Answer(Id<Organization> organization)
    {
        if (requests.RemoveAll(r => r.OrganizationId == organization) > 0) Changed();
    }

    public void Remove(DateTimeOffset now)
    {
        Delete(now);
        Changed();
    }

    public void TakeBack()
    {
        Restore();
        Changed();
    }

    /// <summary>The bin's last day: only its address is left, to say that it was here.</summary>
    public void Empty()
    {
        (Purpose, Rhythm, CoordinatorId) = (null, null, null);
        members.Clear();
        requests.Clear();
        Changed();
    }

    /// <summary>A member's record was joined into another's.</summary>
    public void Merge(Id<Organization> from, Id<Organization> to)
    {
        if (ActsAs == from) ActsAs = to;
        if (CoordinatorId == from) CoordinatorId = to;
        if (requests.Find(r => r.OrganizationId == from) is { } asked) AskToJoin(to, asked.AskedAt);
        Answer(from);
        if (members.Find(m => m.OrganizationId == from) is { } was)
        {
            members.Remove(was);
            Join(to, was.Mark);
        }
        Changed();
    }

    void Take(NetworkForm form)
    {
        (Names, Kind, Themes, TargetGroups) = (form.Names ?? new(""), form.Kind ?? Other, form.Themes ?? [], form.TargetGroups ?? []);
        (Purpose, Rhythm) = (form.Purpose is { IsEmpty: false } purpose ? purpose : null, form.Rhythm is { IsEmpty: false } rhythm ? rhythm : null);
        (OpenToAll, CoordinatorId) = (form.OpenToAll, form.CoordinatorId);
    }

    string ISearchable.SearchKind => "network";
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => DeletedAt is null;
    IEnumerable<SearchText> ISearchable.SearchTexts =>
        [.. SearchText.Names(Names), .. Themes.Select(t => SearchText.Topic(Classifications.Word(Classifications.NetworkThemes, t, "fi"))), .. TargetGroups.Select(g => SearchText.Topic(Classifications.Word(Classifications.TargetGroups, g, "fi"))), .. SearchText.Bodies(Purpose)];
}
