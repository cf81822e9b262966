using Yhdessa.Contracts.Directory;
using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>An association, foundation, group or body and what it tells of itself.</summary>
sealed class Organization : Aggregate, ISearchable
{
    readonly List<OrganizationMark> marks = [];

    Organization() { }

    public Organization(Id<Organization> id, string slug, OrganizationForm form, Guid? enteredBy = null)
    {
        (Id, Slug, EnteredBy) = (id, slug, enteredBy);
        Take(form);
        Raise(new OrganizationCreated(Id));
    }

    public Id<Organization> Id { get; private init; }
    public string Slug { get; private init; } = "";
    public OrganizationStatus Status { get; private set; }

    /// <summary>The staff member who entered it on the organization's behalf.</summary>
    public Guid? EnteredBy { get; private init; }

    public Translated Names { get; private set; } = new("");
    public string Kind { get; private set; } = "";
    public IReadOnlyList<Identifier> Identifiers { get; private set; } = [];

    /// <summary>Out of the identifiers, to be looked up by.</summary>
    public string? BusinessId { get; private set; }
    public string? HomeMunicipality { get; private set; }
    public IReadOnlyList<string> Areas { get; private set; } = [];
    public bool? RegionWide { get; private set; }
    public Translated? Summary { get; private set; }
    public Translated? Description { get; private set; }
    public Translated? PlainText { get; private set; }
    public IReadOnlyList<string> Themes { get; private set; } = [];
    public IReadOnlyList<string> TargetGroups { get; private set; } = [];
    public IReadOnlyList<string> HytePriorities { get; private set; } = [];
    public IReadOnlyList<string> CoreWork { get; private set; } = [];
    public IReadOnlyList<string> Services { get; private set; } = [];
    public IReadOnlyList<string> Expertise { get; private set; } = [];
    public IReadOnlyList<string> Languages { get; private set; } = [];
    [Personal] public IReadOnlyList<Contact> Contacts { get; private set; } = [];
    public string? Website { get; private set; }

    public SeasonFact? Season { get; private set; }
    public Id<Organization>? AliasOf { get; private set; }
    public Id<Organization>? Successor { get; private set; }

    /// <summary>The latest sign that the facts hold, in UTC, and what it was; null when there is none.</summary>
    public DateTimeOffset? ProofAt { get; private set; }
    public string? ProofBy { get; private set; }

    public IReadOnlyCollection<OrganizationMark> Marks => marks;

    public void Change(OrganizationForm form)
    {
        Take(form);
        Raise(new OrganizationUpdated(Id));
    }

    /// <summary>Somebody who knows says that everything is right.</summary>
    public void Confirm(DateTimeOffset now) => Prove(Freshness.Confirmed, now);

    public void Entered(DateTimeOffset now) => Prove(Freshness.Entered, now);

    public void Remove(DateTimeOffset now)
    {
        Delete(now);
        Raise(new OrganizationDeleted(Id));
    }

    public void TakeBack()
    {
        Restore();
        Raise(new OrganizationUpdated(Id));
    }

    /// <summary>What the season file says. A proof that people have given since is newer and stays.</summary>
    public void Remember(SeasonFact fact, DateTimeOffset written, Id<Organization>? successor)
    {
        (Season, Successor) = (fact, successor);
        if (ProofBy is null or Freshness.Imported) Prove(Freshness.Imported, written);
    }

    public void WaitForReview() => Status = OrganizationStatus.ForReview;

    public void Publish()
    {
        State.Require(Status is OrganizationStatus.ForReview, "row-already-decided");
        Status = OrganizationStatus.Published;
        Raise(new OrganizationUpdated(Id));
    }

    public void BecomeAliasOf(Id<Organization> other)
    {
        (Status, AliasOf) = (OrganizationStatus.Alias, other);
        Raise(new OrganizationMerged(Id, other));
    }

    public Freshness? FreshnessAt(DateTimeOffset now) => ProofAt is { } proof ? new(Freshness.StateOf(proof, now), Helsinki.DateOf(proof), ProofBy!) : null;

    void Prove(string by, DateTimeOffset at)
    {
        (ProofAt, ProofBy) = (at, by);
        Changed();
    }

    void Take(OrganizationForm form)
    {
        (Names, Kind) = (form.WholeName(Names.IsEmpty ? null : Names), form.Kind ?? "other");
        (Identifiers, BusinessId) = (form.Identifiers ?? [], form.Identifiers?.FirstOrDefault(i => i.Scheme == Identifier.Business)?.Value);
        (HomeMunicipality, Areas, RegionWide) = (form.HomeMunicipality, form.Areas ?? [], form.RegionWide);
        (Summary, Description, PlainText) = (Text(form.Summary), Text(form.Description), Text(form.PlainText));
        (Themes, TargetGroups, HytePriorities, CoreWork) = (form.Themes ?? [], form.TargetGroups ?? [], form.HytePriorities ?? [], form.CoreWork ?? []);
        (Services, Expertise, Languages) = (form.Services ?? [], form.Expertise ?? [], form.Languages ?? []);
        (Contacts, Website) = (form.Contacts ?? [], form.Website);
        MarkAgain();
    }

    static Translated? Text(Translated? text) => text is { IsEmpty: false } ? text : null;

    void MarkAgain()
    {
        var wanted = OrganizationFacets.Of(this).ToHashSet();
        marks.RemoveAll(m => !wanted.Contains((m.Facet, m.Code)));
        foreach (var (facet, code) in wanted.Except(marks.Select(m => (m.Facet, m.Code))).ToList())
            marks.Add(new OrganizationMark { OrganizationId = Id, Facet = facet, Code = code });
    }

    string ISearchable.SearchKind => OrganizationFacets.SearchKind;
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => Status is OrganizationStatus.Published && DeletedAt is null;
    IEnumerable<SearchText> ISearchable.SearchTexts => OrganizationFacets.Words(this);
}
