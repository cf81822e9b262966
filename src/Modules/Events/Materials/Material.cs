using Yhdessa.Search;

namespace Yhdessa.Events.Materials;

enum MaterialKind { Document, Link, Recording }

/// <summary>What one may do with it. Unknown: nobody has told, so ask first.</summary>
enum Licence { CcBy, CcBySa, CcByNc, Cc0, Reserved, Unknown }

/// <summary>Something to read, watch or use: a file of ours, or an address elsewhere that nothing is loaded from before somebody chooses to go there.</summary>
sealed class Material : Aggregate, ISearchable
{
    public const string SearchKind = "material";

    Material() { }

    public Material(Id<Material> id, MaterialCard card, string? mark = null)
    {
        (Id, Mark) = (id, mark);
        Describe(card);
    }

    public Id<Material> Id { get; private init; }
    public Translated Title { get; private set; } = new("");
    public Translated? Description { get; private set; }
    public MaterialKind Kind { get; private set; }

    /// <summary>A code of the list "themes".</summary>
    public string? Topic { get; private set; }
    public Id<Event>? EventId { get; private set; }
    public Licence Licence { get; private set; }

    /// <summary>What it is written or spoken in: "fi", "sv", "en" or "other"; null when it is not told.</summary>
    public string? Language { get; private set; }

    /// <summary>Whether a recording has captions; null when nobody has looked.</summary>
    public bool? Captions { get; private set; }
    public bool IsPlain { get; private set; }

    /// <summary>Somebody has looked that it can be read with a screen reader.</summary>
    public bool IsAccessible { get; private set; }
    public Guid? FileId { get; private set; }
    public string? Url { get; private set; }

    /// <summary>Seen by those who keep it alone.</summary>
    public bool IsDraft { get; private set; }

    /// <summary>From this day on for everybody; before it, and for ever when there is none, for those who signed up for the event.</summary>
    public DateOnly? PublicFrom { get; private set; }

    /// <summary>How many times it had been watched on that day, as the other site tells.</summary>
    public int? Views { get; private set; }
    public DateOnly? ViewsOn { get; private set; }

    /// <summary>"esimerkki" in the demonstration.</summary>
    public string? Mark { get; private init; }

    public bool IsPublicOn(DateOnly today) => !IsDraft && DeletedAt is null && PublicFrom <= today;

    public void Describe(MaterialCard card)
    {
        Rule.RequireOf("url", (card.FileId is null) != (card.Url is null), "material-file-or-url");
        Rule.RequireOf("views", (card.Views is null) == (card.ViewsOn is null), "views-without-day");
        Rule.RequireOf("views", card.Views is null or >= 0, "too-small-number", 0);
        (Title, Description, Kind, Topic, EventId) = (card.Title, card.Description, card.Kind, card.Topic, card.EventId);
        (Licence, Language, IsPlain, IsAccessible) = (card.Licence, card.Language, card.IsPlain, card.IsAccessible);
        Captions = card.Kind is MaterialKind.Recording ? card.Captions : null;
        (FileId, Url, IsDraft, PublicFrom) = (card.FileId, card.Url, card.IsDraft, card.PublicFrom);
        (Views, ViewsOn) = card.Kind is MaterialKind.Recording ? (card.Views, card.ViewsOn) : (null, null);
    }

    string ISearchable.SearchKind => SearchKind;
    Guid ISearchable.SearchId => Id;

    /// <summary>The day it becomes public comes without a commit: whoever shows what was found looks at the day.</summary>
    bool ISearchable.IsFindable => !IsDraft && PublicFrom is not null && DeletedAt is null;

    IEnumerable<SearchText> ISearchable.SearchTexts => [.. SearchText.Names(Title), .. SearchText.Bodies(Description)];
}

/// <summary>What is told of a material.</summary>
sealed record MaterialCard(Translated Title, MaterialKind Kind)
{
    public Translated? Description { get; init; }
    public string? Topic { get; init; }
    public Id<Event>? EventId { get; init; }
    public Licence Licence { get; init; } = Licence.Unknown;
    public string? Language { get; init; }
    public bool? Captions { get; init; }
    public bool IsPlain { get; init; }
    public bool IsAccessible { get; init; }
    public Guid? FileId { get; init; }
    public string? Url { get; init; }
    public bool IsDraft { get; init; }
    public DateOnly? PublicFrom { get; init; }
    public int? Views { get; init; }
    public DateOnly? ViewsOn { get; init; }
}
