using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>An event while it is being told of in a form: days and clocks by the wall.</summary>
public sealed partial class EventWish
{
    public int? Revision { get; set; }
    public TranslatedText Name { get; set; } = new();
    public TranslatedText Summary { get; set; } = new();
    public TranslatedText Description { get; set; } = new();
    public TranslatedText PlainText { get; set; } = new();
    public string? Type { get; set; }
    public string? DatePrecision { get; set; }
    public DateOnly? FirstDay { get; set; }
    public TimeOnly? StartTime { get; set; }
    public DateOnly? LastDay { get; set; }
    public TimeOnly? EndTime { get; set; }

    /// <summary>Three digits, or a former municipality's code.</summary>
    public string? Municipality { get; set; }
    public string? SpaceId { get; set; }
    public string? Place { get; set; }
    public string? OnlineUrl { get; set; }
    public List<string> OrganizationIds { get; set => field = value ?? []; } = [];   // nothing ticked is sent as nothing

    /// <summary>One more, by name.</summary>
    public string? Organization { get; set; }
    public string? BodyId { get; set; }
    public string? SeriesId { get; set; }
    public int? Capacity { get; set; }
    public int? WaitingListCapacity { get; set; }
    public DateTime? EnrolmentStart { get; set; }
    public DateTime? EnrolmentEnd { get; set; }

    /// <summary>A line a question.</summary>
    public string? Questions { get; set; }

    /// <summary>"free", "costs", or nothing where nobody knows.</summary>
    public string? PriceKind { get; set; }
    public string? Euros { get; set; }
    public TranslatedText PriceWords { get; set; } = new();
    public int? AgeFrom { get; set; }
    public int? AgeTo { get; set; }
    public List<string> Languages { get; set => field = value ?? []; } = [];
    public List<string> TargetGroups { get; set => field = value ?? []; } = [];
    public AccessWish Access { get; set; } = new();
    public TranslatedText AccessibilityWords { get; set; } = new();
    public string? HostMunicipality { get; set; }
    public string? UmbrellaId { get; set; }
    public bool BookSpace { get; set; }
    public bool AcceptTerms { get; set; }
    public string? TermsVersion { get; set; }

    internal static EventWish Of(EventAnswer e) => new()
    {
        Revision = e.Revision,
        Name = TranslatedText.From(e.Name),
        Summary = TranslatedText.From(e.Summary),
        Description = TranslatedText.From(e.Description),
        PlainText = TranslatedText.From(e.PlainText),
        Type = e.Type.Code(),
        DatePrecision = e.DatePrecision.Code(),
        FirstDay = e.Date.FirstDay,
        LastDay = e.Date.LastDay == e.Date.FirstDay ? null : e.Date.LastDay,
        StartTime = Helsinki.Wall(e.Date.Start),
        EndTime = Helsinki.Wall(e.Date.End),
        Municipality = e.Subarea ?? e.Municipality,
        SpaceId = e.SpaceId?.ToString(),
        Place = e.Place,
        OnlineUrl = e.OnlineUrl,
        OrganizationIds = [.. e.OrganizationIds.Select(o => o.ToString())],
        BodyId = e.BodyId?.ToString(),
        SeriesId = e.SeriesId?.ToString(),
        Capacity = e.Capacity,
        WaitingListCapacity = e.WaitingListCapacity,
        EnrolmentStart = e.Enrolment?.Start is { } opens ? Helsinki.Local(opens).DateTime : null,
        EnrolmentEnd = e.Enrolment?.End is { } closes ? Helsinki.Local(closes).DateTime : null,
        Questions = QuestionLines.Written(e.Questions),
        PriceKind = e.Price is null ? null : e.Price.Free is true ? "free" : "costs",
        Euros = Amounts.Written(e.Price?.Euros),
        PriceWords = TranslatedText.From(e.Price?.Words),
        AgeFrom = e.AgeFrom,
        AgeTo = e.AgeTo,
        Languages = [.. e.Languages],
        TargetGroups = [.. e.TargetGroups],
        Access = AccessWish.Of(e.Accessibility),
        AccessibilityWords = TranslatedText.From(e.AccessibilityWords),
        HostMunicipality = e.HostMunicipality,
        UmbrellaId = e.UmbrellaId?.ToString(),
    };

    /// <summary>What was written, onto what the form does not show.</summary>
    internal T Onto<T>(T form, EventAnswer? before, IReadOnlyDictionary<string, string> wholes) where T : EventForm => (T)(form with
    {
        Name = Name.Value,
        Summary = Summary.Value,
        Description = Description.Value,
        PlainText = PlainText.Value,
        Type = Type.As<EventType>(),
        DatePrecision = DatePrecision.As<DatePrecision>(),
        Start = Written(FirstDay, StartTime),
        End = Written(LastDay ?? (EndTime is null ? null : FirstDay), EndTime),
        Municipality = Municipality.Told() is { } code ? wholes.GetValueOrDefault(code, code) : null,
        Subarea = Municipality.Told() is { } area && wholes.ContainsKey(area) ? area : null,
        SpaceId = IdOf(SpaceId),
        Place = Place.Told(),
        OnlineUrl = OnlineUrl.Told(),
        OrganizationIds = [.. OrganizationIds.Select(IdOf).OfType<Guid>()],
        BodyId = IdOf(BodyId),
        SeriesId = IdOf(SeriesId),
        Capacity = Capacity,
        WaitingListCapacity = WaitingListCapacity,
        Enrolment = EnrolmentStart is null && EnrolmentEnd is null ? null : new(EnrolmentStart is { } opens ? Helsinki.At(opens) : null, EnrolmentEnd is { } closes ? Helsinki.At(closes) : null),
        Questions = QuestionLines.Read(Questions, before?.Questions ?? []),
        Image = before?.Image,
        CoOrganizers = before?.CoOrganizers,
        Accessibility = Access.Told,
        AccessibilityWords = AccessibilityWords.Value,
        Price = Cost,
        AgeFrom = AgeFrom,
        AgeTo = AgeTo,
        Languages = Languages,
        TargetGroups = TargetGroups,
        HostMunicipality = HostMunicipality.Told(),
        UmbrellaId = IdOf(UmbrellaId),
        BookSpace = BookSpace,
        AcceptedTerms = AcceptTerms ? TermsVersion : null,
    });

    /// <summary>A sum in itself says that it costs; what nobody can read as a sum is refused by being less than nothing.</summary>
    EventPrice? Cost => (PriceKind, Euros.Told(), PriceWords.Value) is (null or "", null, null) ? null
        : new(PriceKind switch { "free" => true, "costs" => false, _ => null }, Amounts.Read(Euros), PriceWords.Value);

    /// <summary>The line a screen shows.</summary>
    internal string? Line => Summary.Value?.ToString();

    static string? Written(DateOnly? day, TimeOnly? time) => day is not { } d ? null : EventDate.Written(time is { } at ? Helsinki.At(d, at) : null, d);
    static Guid? IdOf(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
