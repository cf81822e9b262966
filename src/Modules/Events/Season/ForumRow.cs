namespace Yhdessa.Events;

/// <summary>The forum of 14.4.2026 as its summary tells it.</summary>
sealed record ForumRow(string Id, string TitleVerbatim, string Source, DateTimeOffset Start, DateTimeOffset End)
{
    public string? SeriesId { get; init; }
    public DateTimeOffset? Coffee { get; init; }
    public string? CoffeeVerbatim { get; init; }
    public string? VenueVerbatim { get; init; }
    public IReadOnlyList<string> VenueSpaceIds { get; init; } = [];
    public int Signups { get; init; }
    public string? SignupsVerbatim { get; init; }
    public IReadOnlyList<TopicRow> Programme { get; init; } = [];
    public string? FormatVerbatim { get; init; }
    public string? OrganiserVerbatim { get; init; }
    public FeedbackRow? Feedback { get; init; }
    public IReadOnlyList<WorkshopRow> Workshops { get; init; } = [];

    public sealed record TopicRow(string Id, string TopicVerbatim, int? Speakers);
    public sealed record FeedbackRow(int Responses, decimal Mean, string TextVerbatim, IReadOnlyList<RemarkRow> Best, IReadOnlyList<RemarkRow> Improvements);
    public sealed record RemarkRow(string TextVerbatim, int? Mentions);
    public sealed record SectionRow(string HeadingVerbatim, IReadOnlyList<string> ItemsVerbatim);
    public sealed record NeedRow(string Id, string HeadingVerbatim, IReadOnlyList<string> WhatVerbatim, IReadOnlyList<string> UseVerbatim, IReadOnlyList<string> WhyVerbatim);

    public sealed record WorkshopRow(string Id, string TopicId)
    {
        public IReadOnlyList<SectionRow> Sections { get; init; } = [];
        public IReadOnlyList<string> MaterialTipsVerbatim { get; init; } = [];
        public IReadOnlyList<string> CoreMessageVerbatim { get; init; } = [];
        public string? BiggestChallengeVerbatim { get; init; }
        public string? BiggestNeedVerbatim { get; init; }
        public IReadOnlyList<NeedRow> InformationNeeds { get; init; } = [];
    }
}
