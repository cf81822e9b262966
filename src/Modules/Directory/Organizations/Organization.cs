using Yhdessa.Contracts.Directory;
using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>An association, foundation, group or body and what it tells of itself.</summary>
sealed partial class Organization : Aggregate, ISearchable
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

    /// <summary>The latest change when the staff wrote it on the organization's behalf; null when its own people did.</summary>
    public OnBehalf? OnBehalf { get; private set; }

    public Translated Names { get; private set; } = new("");
    public string Kind { get; private set; } = "";
    public IReadOnlyList<Identifier> Identifiers { get; private set; } = [];

    /// <summary>Out of the identifiers, to be looked up by.</summary>
    public string? BusinessId { get; private set; }
    public string? HomeMunicipality { get; private set; }
    public IReadOnlyList<string> Areas { get; private set; } = [];
    public bool? RegionWide { get; private set; }
    public PostalAddress? Address { get; private set; }
    public Translated? Summary { get; private set; }
    public Translated? Description { get; private set; }
    public Translated? PlainText { get; private set; }
    public IReadOnlyList<string> Themes { get; private set; } = [];
    public IReadOnlyList<string> TargetGroups { get; private set; } = [];
    public IReadOnlyList<string> HytePriorities { get; private set; } = [];
    public IReadOnlyList<string> CoreWork { get; private set; } = [];
    public IReadOnlyList<Service> Services { get; private set; } = [];
    public IReadOnlyList<string> Expertise { get; private set; } = [];
    public IReadOnlyList<string> Languages { get; private set; } = [];
    [Personal] public IReadOnlyList<Contact> Contacts { get; private set; } = [];
    public Translated? Accessibility { get; private set; }
    public string? Website { get; private set; }
    public IReadOnlyList<FundingSource> Funding { get; private set; } = [];
    public IReadOnlyList<YearlyFigures> Figures { get; private set; } = [];

    /// <summary>Names of the records that were joined into this one.</summary>
    public IReadOnlyList<string> JoinedNames { get; private set; } = [];

    /// <summary>Its days in the bin are over: only its address is left, to say that it was here.</summary>
    public bool IsEmptied { get; private set; }

    public SeasonFact? Season { get; private set; }
    public Id<Organization>? AliasOf { get; private set; }
    public Id<Organization>? Successor { get; private set; }

    /// <summary>The latest sign that the facts hold, in UTC, and what it was; null when there is none.</summary>
    public DateTimeOffset? ProofAt { get; private set; }
    public string? ProofBy { get; private set; }

    public IReadOnlyCollection<OrganizationMark> Marks => marks;

    /// <summary>What it does is told as one service until it tells of its services.</summary>
    public IEnumerable<Guid> ServiceIds => Hsds.HsdsShape.ServicesOf(Id, Services);

    void Prove(string by, DateTimeOffset at)
    {
        (ProofAt, ProofBy) = (at, by);
        Changed();
    }

    void Take(OrganizationForm form)
    {
        (Names, Kind) = (form.WholeName(Names.IsEmpty ? null : Names), form.Kind ?? "other");
        Identifiers = [.. (form.Identifiers ?? []).Select(i => i.Mended).DistinctBy(i => i.Key)];
        BusinessId = Identifiers.FirstOrDefault(i => i.Scheme == Identifier.Business)?.Value;
        (HomeMunicipality, Areas, RegionWide, Address) = (form.HomeMunicipality, form.Areas ?? [], form.RegionWide, form.Address);
        (Summary, Description, PlainText) = (Text(form.Summary), Text(form.Description), Text(form.PlainText));
        (Themes, TargetGroups, HytePriorities, CoreWork) = (form.Themes ?? [], form.TargetGroups ?? [], form.HytePriorities ?? [], form.CoreWork ?? []);
        (Services, Expertise, Languages) = (Numbered(form.Services ?? []), form.Expertise ?? [], form.Languages ?? []);
        var formerWebsite = Website;
        (Accessibility, Contacts, Website) = (Text(form.Accessibility), form.Contacts ?? [], form.Website);
        (Funding, Figures) = (form.Funding ?? [], [.. (form.Figures ?? []).OrderByDescending(f => f.Year)]);
        ForgetDoubts(formerWebsite);
        MarkAgain();
    }

    /// <summary>A service keeps its id, told by it or by its name; one it never had gets a new one.</summary>
    IReadOnlyList<Service> Numbered(IReadOnlyList<Service> told)
    {
        var free = Services.Where(own => told.All(s => s.Id != own.Id)).ToList();
        Guid Number(Service service)
        {
            if (service.Id is { } id && Services.Any(own => own.Id == id)) return id;
            if (free.Find(own => own.Name == service.Name) is not { } same) return Guid.CreateVersion7();
            free.Remove(same);
            return same.Id!.Value;
        }
        return [.. told.Select(s => s with { Id = Number(s), Description = Text(s.Description) })];
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
