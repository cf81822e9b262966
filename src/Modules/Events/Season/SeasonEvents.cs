using System.Text.Json;

namespace Yhdessa.Events;

/// <summary>What Events reads of a season file.</summary>
sealed record SeasonEvents(
    SeasonEvents.RegionPart Region, SeasonEvents.HouseRow House, IReadOnlyList<SeasonEvents.Row> Events2024, IReadOnlyList<SeasonEvents.ActivityRow> RecurringActivities2024,
    IReadOnlyList<SeasonEvents.SeriesRow> EventSeries, ForumRow Kumppanuusfoorumi2026, SeasonEvents.Counts ExpectedCounts)
{
    public sealed record RegionPart(IReadOnlyList<MunicipalityRow> Municipalities);
    public sealed record MunicipalityRow(string Id, string Code);
    public sealed record HouseRow(string Id, string Name, string MunicipalityId);
    public sealed record WindowRow(DateOnly From, DateOnly To);
    public sealed record ActivityRow(string Id, string WhenVerbatim, string TitleVerbatim, string? Rrule, string? VenueId, string? OrganiserId, string? Note, string Source);
    public sealed record SeriesRow(string Id, string Name, string? PurposeVerbatim, string Source, IReadOnlyList<EditionRow>? Editions);
    public sealed record EditionRow(DateOnly Date, string? ThemeVerbatim, int? RecordingViews, string Source);
    public sealed record Counts(int Events2024, int Events2024WithExactDate, int Recurring);

    public sealed record Row(string Id, string Kind, string Title, string RowVerbatim, string DateCertainty, string Source)
    {
        public string? MunicipalityId { get; init; }
        public string? SubareaId { get; init; }
        public DateOnly? StartDate { get; init; }
        public DateOnly? EndDate { get; init; }
        public WindowRow? Window { get; init; }
        public string? WhenVerbatim { get; init; }
        public string? Category { get; init; }
        public string? SeriesId { get; init; }
        public string? VenueId { get; init; }
        public string? VenueText { get; init; }
        public string? Note { get; init; }
        public IReadOnlyList<string> PartnerOrganisationIds { get; init; } = [];
    }

    public static SeasonEvents Read(JsonElement file) =>
        SeasonPart.Read<SeasonEvents>(file, f => f is { Events2024: not null, RecurringActivities2024: not null, EventSeries: not null, Kumppanuusfoorumi2026: not null, House: not null, Region: not null, ExpectedCounts: not null });

    /// <summary>The file's own control totals: one that was cut or mended by hand is refused whole.</summary>
    public void MustAddUp()
    {
        SeasonPart.MustAddUp("events2024", ExpectedCounts.Events2024, Events2024.Count);
        SeasonPart.MustAddUp("events2024WithExactDate", ExpectedCounts.Events2024WithExactDate, Events2024.Count(e => e.DateCertainty == "exact"));
        SeasonPart.MustAddUp("recurring", ExpectedCounts.Recurring, RecurringActivities2024.Count);
    }

    public string? Code(string? municipality) => Region.Municipalities.FirstOrDefault(m => m.Id == municipality)?.Code;
}
