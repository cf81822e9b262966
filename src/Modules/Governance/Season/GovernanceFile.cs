using System.Text.Json;

namespace Yhdessa.Governance;

/// <summary>What Governance reads of a season file, as the file names it.</summary>
sealed record GovernanceFile(
    IReadOnlyList<GovernanceFile.NamedRow> DevelopmentBodies, GovernanceFile.GovernancePart Governance, GovernanceFile.StrategyRow Strategy,
    IReadOnlyList<GovernanceFile.RecurringRow> RecurringActivities2024, IReadOnlyList<GovernanceFile.OrganizationRow> Organisations, GovernanceFile.Counts ExpectedCounts, GovernanceFile.PilotRow? LahtiPilot2021)
{
    public sealed record NamedRow(string Id, string NameVerbatim, string Source);
    public sealed record OrganizationRow(string Id, string NameVerbatim);
    public sealed record RecurringRow(string Id, string TitleVerbatim, string? Rrule, string WhenVerbatim);
    public sealed record GovernancePart(ForumRow Yhdistysfoorumi, BoardRow Jarjestoneuvottelukunta, HouseBodyRow? Talopalaveri, HouseBodyRow? Taloraati);
    public sealed record HouseBodyRow(string Id, string RecurringActivityId, string Source);
    public sealed record RhythmRow(string Rrule, string Verbatim);
    public sealed record ForumRow(string Id, string Name, string DescriptionVerbatim, IReadOnlyList<string> Source, RhythmRow MeetingRhythm, string OfficersRuleVerbatim, string AppointsRuleVerbatim,
        string MembersRuleVerbatim, string MinutesRuleVerbatim, IReadOnlyList<SeatRowOfFile> Networks, IReadOnlyList<string> StakeholderSeats, IReadOnlyList<string> DelegatesToVerbatim);
    public sealed record BoardRow(string Id, string Name, string Source, string PurposeVerbatim, IReadOnlyList<SeatRowOfFile> Networks, IReadOnlyList<RuleRow> RepresentativeSelectionRules,
        string TermRuleVerbatim, string OfficersRuleVerbatim, IReadOnlyList<PhaseRow> AnnualCycle);
    public sealed record SeatRowOfFile(string Id, int Order, string NameVerbatim, string? SeatKind);
    public sealed record RuleRow(string Id, string TextVerbatim, string Machine);
    public sealed record PhaseRow(int Order, string PhaseVerbatim, IReadOnlyList<int> Months, string MonthsVerbatim, string ContentsVerbatim, string OutcomeVerbatim);
    public sealed record Period(int From, int To);
    public sealed record SpearheadRow(int Order, string NameVerbatim, string GoalVerbatim, IReadOnlyList<string> MeansVerbatim);
    public sealed record StrategyRow(string Id, string NameVerbatim, Period Period, IReadOnlyList<string> Source, string VisionVerbatim, IReadOnlyList<string> PurposeVerbatim, IReadOnlyList<string> NeedsVerbatim,
        IReadOnlyList<SpearheadRow> Spearheads, IReadOnlyList<string> NextStepsVerbatim);
    public sealed record Counts(int Spearheads, int JnkNetworks, int SelectionRules, int AnnualCyclePhases, int JnkNetworkSeats, int JnkInstitutionSeats, int JnkSectorSeats, int YhdistysfoorumiNetworks);

    public sealed record PilotDecision(string Body, DateOnly Date, string Section, string RecordNumber, string DecisionVerbatim, string Appeal);
    public sealed record PilotRow(string Id, PilotDecision Decision, string FundingVerbatim, string Source, IReadOnlyList<string> GoalsVerbatim, IReadOnlyList<string> ResultsVerbatim, IReadOnlyList<string> FollowUpIdeasVerbatim);

    public static GovernanceFile Read(JsonElement file) =>
        SeasonPart.Read<GovernanceFile>(file, f => f is { DevelopmentBodies: not null, Governance: { Yhdistysfoorumi: not null, Jarjestoneuvottelukunta: not null }, Strategy: not null, Organisations: not null, RecurringActivities2024: not null, ExpectedCounts: not null });

    /// <summary>The file carries its own control totals: a file that was cut or mended by hand is refused whole.</summary>
    public void MustAddUp()
    {
        var (board, expected) = (Governance.Jarjestoneuvottelukunta, ExpectedCounts);
        SeasonPart.MustAddUp("spearheads", expected.Spearheads, Strategy.Spearheads.Count);
        SeasonPart.MustAddUp("jnkNetworks", expected.JnkNetworks, board.Networks.Count);
        SeasonPart.MustAddUp("jnkNetworkSeats", expected.JnkNetworkSeats, board.Networks.Count(n => n.SeatKind == Seat.Network));
        SeasonPart.MustAddUp("jnkInstitutionSeats", expected.JnkInstitutionSeats, board.Networks.Count(n => n.SeatKind == Seat.Institution));
        SeasonPart.MustAddUp("jnkSectorSeats", expected.JnkSectorSeats, board.Networks.Count(n => n.SeatKind == Seat.Sector));
        SeasonPart.MustAddUp("selectionRules", expected.SelectionRules, board.RepresentativeSelectionRules.Count);
        SeasonPart.MustAddUp("annualCyclePhases", expected.AnnualCyclePhases, board.AnnualCycle.Count);
        SeasonPart.MustAddUp("yhdistysfoorumiNetworks", expected.YhdistysfoorumiNetworks, Governance.Yhdistysfoorumi.Networks.Count);
    }
}
