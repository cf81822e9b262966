using Yhdessa.Search;

namespace Yhdessa.Events;

/// <summary>Something people come together for. A cancelled one keeps its row; a day nobody knows stays unknown.</summary>
sealed partial class Event : Aggregate, ISearchable
{
    public const string SearchKind = "event";
    readonly List<Workshop> workshops = [];
    readonly List<EventPartner> partners = [];

    Event() { }

    public Event(Id<Event> id, string slug, string? mark = null) => (Id, Slug, Mark, Code) = (id, slug, mark, FeedbackCode.New());

    public Id<Event> Id { get; private init; }
    public string Slug { get; private init; } = "";
    public Translated Name { get; private set; } = new("");

    /// <summary>One line for screens and letters.</summary>
    public Translated? Summary { get; private set; }
    public Translated? Description { get; private set; }

    /// <summary>The same in plain language.</summary>
    public Translated? PlainText { get; private set; }
    public EventKind Kind { get; private set; }
    public EventType Type { get; private set; }
    public EventStatus Status { get; private set; }

    /// <summary>Why it was called off or put off, in the words of whoever did so.</summary>
    public string? StatusReason { get; private set; }
    public Publication Publication { get; private set; } = Publication.Published;

    public DatePrecision Precision { get; private set; }
    public DateOnly? FirstDay { get; private set; }
    public DateOnly? LastDay { get; private set; }
    public DateTimeOffset? Start { get; private set; }
    public DateTimeOffset? End { get; private set; }

    /// <summary>The season it belongs to, also when its day is not known.</summary>
    public int Year { get; private set; }
    public string SortKey { get; private set; } = "";

    public string? HostMunicipality { get; private set; }
    public string? Organizer { get; private set; }
    public string? Municipality { get; private set; }
    public string? Subarea { get; private set; }
    public string? Place { get; private set; }
    public string? OnlineUrl { get; private set; }
    public Guid? HouseId { get; private set; }
    public IReadOnlyList<Guid> SpaceIds { get; private set; } = [];
    public IReadOnlyList<Guid> OrganizationIds { get; private set; } = [];

    /// <summary>The public body that holds it.</summary>
    public Guid? BodyId { get; private set; }
    public Id<EventSeries>? SeriesId { get; private set; }
    public Programme? Programme { get; private set; }
    public StatedFeedback? Feedback { get; private set; }
    public IReadOnlyList<Figure> Figures { get; private set; } = [];
    public SourceWords? Source { get; private set; }

    /// <summary>"esimerkki" on what the demonstration made up.</summary>
    public string? Mark { get; private init; }
    public IReadOnlyCollection<Workshop> Workshops => workshops;

    /// <summary>Its organizations once more, to be looked up by.</summary>
    public IReadOnlyCollection<EventPartner> Partners => partners;

    public EventDate Date
    {
        get => new(Precision, FirstDay, LastDay, Start, End);
        private set => (Precision, FirstDay, LastDay, Start, End, SortKey) = (value.Precision, value.FirstDay, value.LastDay, value.Start, value.End, value.SortKey(Slug));
    }

    public Event Describe(EventCard card)
    {
        (Name, Kind, Type, Date, Year) = (card.Name, card.Kind, card.Type, card.Date, card.Year);
        (HostMunicipality, Organizer, Municipality, Subarea, Place) = (card.HostMunicipality, card.Organizer, card.Municipality, card.Subarea, card.Place);
        (HouseId, SpaceIds, OrganizationIds, SeriesId) = (card.HouseId, card.SpaceIds, card.OrganizationIds, card.SeriesId);
        (Programme, Feedback, Figures, Source) = (card.Programme, card.Feedback, card.Figures, card.Source);
        TakePartners();
        return this;
    }

    void TakePartners()
    {
        if (partners.Select(p => p.OrganizationId).ToHashSet().SetEquals(OrganizationIds)) return;
        partners.Clear();
        partners.AddRange(OrganizationIds.Distinct().Select(o => new EventPartner(Id, o)));
    }

    /// <summary>Takes down what a workshop came to. What is there already stays, with the owner and the date it may have got since.</summary>
    public void Record(Workshop told)
    {
        if (workshops.Find(w => w.Id == told.Id) is { } known)
        {
            if (known.Take(told)) Changed();
            return;
        }
        workshops.Add(told);
        Changed();
    }

    string ISearchable.SearchKind => SearchKind;
    Guid ISearchable.SearchId => Id;
    bool ISearchable.IsFindable => Publication is Publication.Published && DeletedAt is null;

    IEnumerable<SearchText> ISearchable.SearchTexts =>
    [
        .. SearchText.Names(Name),
        .. new[] { Summary, Description, PlainText }.SelectMany(SearchText.Bodies),
        .. new[] { Place, Organizer, Source?.Row }.Select(SearchText.Topic),
        .. (Programme?.Topics ?? []).Select(t => SearchText.Topic(t.Name)),
        .. workshops.SelectMany(w => w.Outputs).Select(o => SearchText.Body(o.Text)),
    ];
}

/// <summary>An organization that takes part in making an event.</summary>
sealed class EventPartner(Id<Event> eventId, Guid organizationId) : IUnaudited
{
    public Id<Event> EventId { get; private init; } = eventId;
    public Guid OrganizationId { get; private init; } = organizationId;
}
