using System.Globalization;

namespace Yhdessa.Governance;

/// <summary>How the file's words are read into bodies, seats and a strategy. What is not stated stays unknown.</summary>
static class GovernanceReading
{
    public sealed record BodyRead(string Key, string Kind, Translated Names, BodyFacts Facts);

    /// <summary>The board's seats are told as they were on this day.</summary>
    public static readonly DateOnly SeatsToldOn = new(2021, 11, 1);

    public static IEnumerable<BodyRead> Bodies(GovernanceFile file) =>
    [
        Forum(file), Board(file.Governance.Jarjestoneuvottelukunta),
        .. file.DevelopmentBodies.Select(b => new BodyRead(b.Id, Kind(b.Id), new(Quiet(b.NameVerbatim)), new(b.NameVerbatim) { Sources = [b.Source] })),
        .. new[] { (Row: file.Governance.Talopalaveri, Kind: BodyKinds.HouseMeeting), (Row: file.Governance.Taloraati, Kind: BodyKinds.HouseJury) }
            .Where(h => h.Row is not null).Select(h => HouseBody(h.Row!, h.Kind, file)),
        .. file.LahtiPilot2021 is { } pilot ? [new BodyRead(PilotBoard, BodyKinds.MunicipalBoard, new(pilot.Decision.Body), new(pilot.Decision.Body) { Sources = [pilot.Source] })] : Array.Empty<BodyRead>(),
    ];

    /// <summary>A board of a city: it decided of the pilot and is no body of the house.</summary>
    public const string PilotBoard = "body-hyvinvoinnin-ja-vapaa-ajan-lautakunta";

    /// <summary>The pilot in the file's own words, by kind.</summary>
    public static IReadOnlyList<Stated> Pilot(GovernanceFile.PilotRow row) =>
    [
        new("record", [row.Decision.Section, row.Decision.RecordNumber]), new("appeal", [row.Decision.Appeal]), new("funding", [row.FundingVerbatim]),
        new("goals", row.GoalsVerbatim), new("results", row.ResultsVerbatim), new("followUp", row.FollowUpIdeasVerbatim),
    ];

    static BodyRead Forum(GovernanceFile file)
    {
        var forum = file.Governance.Yhdistysfoorumi;
        var names = file.Organisations.ToDictionary(o => o.Id, o => o.NameVerbatim);
        return new(forum.Id, BodyKinds.AssociationForum, new(forum.Name), new(forum.Name)
        {
            About = forum.DescriptionVerbatim,
            Rules = [new("members", forum.MembersRuleVerbatim), new("officers", forum.OfficersRuleVerbatim), new("appoints", forum.AppointsRuleVerbatim), new("minutes", forum.MinutesRuleVerbatim)],
            Rhythm = Rhythm(forum.MeetingRhythm.Rrule, forum.MeetingRhythm.Verbatim),
            Members = [.. forum.Networks.Select(n => new BodyMember("network", SeasonId.Of(n.Id), n.NameVerbatim)), .. forum.StakeholderSeats.Select(o => new BodyMember("organization", SeasonId.Of(o), names.GetValueOrDefault(o, o)))],
            DelegatesTo = forum.DelegatesToVerbatim,
            Sources = forum.Source,
        });
    }

    static BodyRead Board(GovernanceFile.BoardRow board) => new(board.Id, BodyKinds.OrganizationAdvisoryBoard, new(board.Name), new(board.Name)
    {
        About = board.PurposeVerbatim,
        Rules = [.. board.RepresentativeSelectionRules.Select(r => new BodyRule("selection", r.TextVerbatim, r.Machine)), new("term", board.TermRuleVerbatim), new("officers", board.OfficersRuleVerbatim)],
        Phases = [.. board.AnnualCycle.Select(p => new CyclePhase(p.Order, p.PhaseVerbatim, p.Months, p.MonthsVerbatim, p.ContentsVerbatim, p.OutcomeVerbatim))],
        Sources = [board.Source],
    });

    static BodyRead HouseBody(GovernanceFile.HouseBodyRow row, string kind, GovernanceFile file)
    {
        var meets = file.RecurringActivities2024.FirstOrDefault(r => r.Id == row.RecurringActivityId) ?? throw new BadInput("season-file", "governance");
        var facts = new BodyFacts(meets.TitleVerbatim) { Rhythm = meets.Rrule is null ? null : Rhythm(meets.Rrule, meets.WhenVerbatim), Sources = [row.Source] };
        return new(row.Id, kind, new(kind == BodyKinds.HouseMeeting ? "Talopalaveri" : "Taloraati"), facts);
    }

    /// <summary>"BYMONTH=1,2" says the months; a rule without it tells no months.</summary>
    static MeetingRhythm Rhythm(string rule, string verbatim) => new(rule, Part(rule, "BYMONTH")?.Split(',').Select(m => int.Parse(m, CultureInfo.InvariantCulture)).ToList() ?? [], verbatim);

    static string? Part(string rule, string name) => rule.Split(';').Select(p => p.Split('=')).FirstOrDefault(p => p is [var key, _] && key == name)?[1];

    static string Kind(string key) => key switch
    {
        "body-yhteisoraati" => BodyKinds.CommunityJury,
        "body-asiakasraati" => BodyKinds.CustomerJury,
        "body-ohjausryhmat" => BodyKinds.SteeringGroup,
        _ => BodyKinds.Other,
    };

    public static StrategyFacts Strategy(GovernanceFile.StrategyRow row) => new()
    {
        Vision = row.VisionVerbatim,
        Purpose = row.PurposeVerbatim,
        Needs = row.NeedsVerbatim,
        Spearheads = [.. row.Spearheads.Select(s => new Spearhead(s.Order, Quiet(s.NameVerbatim), s.NameVerbatim, s.GoalVerbatim, s.MeansVerbatim))],
        NextSteps = row.NextStepsVerbatim,
        Sources = row.Source,
    };

    /// <summary>"YHTEISÖRAATI" in ordinary letters.</summary>
    static string Quiet(string shouted) => shouted[..1] + shouted[1..].ToLower(CultureInfo.GetCultureInfo("fi-FI"));

    /// <summary>"gov-yhdistysfoorumi" has its page at /bodies/yhdistysfoorumi.</summary>
    public static string Slug(string key) => key[(key.IndexOf('-', StringComparison.Ordinal) + 1)..];
}
