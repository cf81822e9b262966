namespace Yhdessa.Governance;

/// <summary>A body as the API and its page show it. Its words are the source's own.</summary>
sealed record BodyAnswer(Guid Id, string Slug, string Name, Translated Names, string Kind) : Versioned
{
    public string? Description { get; init; }
    public IReadOnlyList<BodyRule> Rules { get; init; } = [];
    public MeetingRhythm? Rhythm { get; init; }
    public IReadOnlyList<CyclePhase> Phases { get; init; } = [];
    public IReadOnlyList<BodyMember> Members { get; init; } = [];
    public IReadOnlyList<string> DelegatesTo { get; init; } = [];
    public IReadOnlyList<string> Sources { get; init; } = [];
    [System.Text.Json.Serialization.JsonIgnore] public string NameVerbatim { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    public static BodyAnswer Of(Body b) => new(b.Id, b.Slug, b.Names.For("fi").Words, b.Names, b.Kind)
    {
        Description = b.Season.About,
        Rules = b.Season.Rules,
        Rhythm = b.Season.Rhythm,
        Phases = b.Season.Phases,
        Members = b.Season.Members,
        DelegatesTo = b.Season.DelegatesTo,
        Sources = b.Season.Sources,
        NameVerbatim = b.Season.NameVerbatim,
        CreatedAt = b.CreatedAt,
        ModifiedAt = b.ModifiedAt,
        Revision = b.Revision,
    };
}
