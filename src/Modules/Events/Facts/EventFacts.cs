namespace Yhdessa.Events;

/// <summary>What a visitor asks before she comes: for whom it is, what it costs, in which languages, whether she gets in. Unknown is left out.</summary>
sealed record EventFacts
{
    public static readonly EventFacts Unknown = new();

    public EventImage? Image { get; init; }
    public IReadOnlyList<AccessFact> Accessibility { get; init; } = [];
    public Translated? AccessibilityWords { get; init; }
    public EventPrice? Price { get; init; }
    public int? AgeFrom { get; init; }
    public int? AgeTo { get; init; }
    public IReadOnlyList<string> Languages { get; init; } = [];
    public IReadOnlyList<string> TargetGroups { get; init; } = [];
    public IReadOnlyList<CoOrganizer> CoOrganizers { get; init; } = [];
}

/// <param name="FileId">A public picture: its address is /files/{id}.</param>
/// <param name="Alt">What one who does not see it needs to know of it.</param>
sealed record EventImage(Guid FileId, Translated Alt);

enum AccessKind { StepFree, AccessibleToilet, AccessibleParking, InductionLoop, SignLanguage, Captions, QuietSpace, AssistantFree }

/// <summary>One thing that decides whether somebody can come. What nobody has told is not here at all.</summary>
sealed record AccessFact(AccessKind Kind, bool Has);

/// <param name="Free">Nobody pays; false: it costs something. Absent where nobody has told.</param>
/// <param name="Euros">What one pays, when that is one sum.</param>
/// <param name="Words">"Lapset 5 €, aikuiset 10 €".</param>
sealed record EventPrice(bool? Free = null, decimal? Euros = null, Translated? Words = null);

/// <param name="Role">What it does: "tarjoilut", "puhujat".</param>
sealed record CoOrganizer(Guid OrganizationId, string Role);

/// <summary>A target group of an event, to be looked up by.</summary>
sealed class EventAudience(Id<Event> eventId, string code) : IUnaudited
{
    public Id<Event> EventId { get; private init; } = eventId;
    public string Code { get; private init; } = code;
}

sealed partial class Event
{
    readonly List<EventAudience> audiences = [];

    public EventImage? Image { get; private set; }
    public IReadOnlyList<AccessFact> Accessibility { get; private set; } = [];
    public Translated? AccessibilityWords { get; private set; }

    /// <summary>One gets in without a step; null where nobody has told. Kept beside the facts to be looked up by.</summary>
    public bool? IsAccessible { get; private set; }

    /// <summary>Nobody pays; null where nobody has told.</summary>
    public bool? IsFree { get; private set; }
    public decimal? Euros { get; private set; }
    public Translated? PriceWords { get; private set; }
    public int? AgeFrom { get; private set; }
    public int? AgeTo { get; private set; }
    public IReadOnlyList<string> Languages { get; private set; } = [];
    public IReadOnlyList<string> TargetGroups { get; private set; } = [];

    /// <summary>Which of its organizations does what.</summary>
    public IReadOnlyList<CoOrganizer> CoOrganizers { get; private set; } = [];

    /// <summary>Its target groups once more, to be looked up by.</summary>
    public IReadOnlyCollection<EventAudience> Audiences => audiences;

    public EventPrice? Price => IsFree is null && Euros is null && PriceWords is null ? null : new(IsFree, Euros, PriceWords);

    public Event TakeFacts(EventFacts told)
    {
        Rule.RequireOf("ageTo", told.AgeFrom is null || told.AgeTo is null || told.AgeFrom <= told.AgeTo, "ages-backwards");
        Rule.RequireOf("price", told.Price is not { Free: true, Euros: > 0 }, "free-has-no-price");
        (Image, Accessibility, AccessibilityWords) = (told.Image, told.Accessibility, told.AccessibilityWords);
        IsAccessible = told.Accessibility.FirstOrDefault(a => a.Kind is AccessKind.StepFree)?.Has;
        (IsFree, Euros, PriceWords) = (told.Price?.Free ?? (told.Price?.Euros is { } sum ? sum == 0 : null), told.Price?.Euros, told.Price?.Words);
        (AgeFrom, AgeTo, Languages) = (told.AgeFrom, told.AgeTo, told.Languages);
        TakeAudiences(told.TargetGroups);
        CoOrganizers = [.. told.CoOrganizers.Where(c => OrganizationIds.Contains(c.OrganizationId))];
        return this;
    }

    void TakeAudiences(IReadOnlyList<string> codes)
    {
        TargetGroups = codes;
        if (audiences.Select(a => a.Code).ToHashSet().SetEquals(codes)) return;
        audiences.Clear();
        audiences.AddRange(codes.Distinct().Select(c => new EventAudience(Id, c)));
    }

    public void Picture(EventImage? image)
    {
        Image = image;
        TellOfChange();
    }

    public void Share(IReadOnlyList<CoOrganizer> roles)
    {
        Rule.RequireOf("coOrganizers", roles.All(r => OrganizationIds.Contains(r.OrganizationId)), "not-an-organizer");
        CoOrganizers = roles;
        TellOfChange();
    }
}
