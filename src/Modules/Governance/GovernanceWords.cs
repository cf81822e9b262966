namespace Yhdessa.Governance;

/// <summary>How codes of this module are said to a reader.</summary>
static class GovernanceWords
{
    public static string Kind(Texts t, string kind) => t["governance.kind." + kind];

    public static string Color(string kind) => kind switch
    {
        BodyKinds.AssociationForum => "lake",
        BodyKinds.OrganizationAdvisoryBoard => "spruce",
        BodyKinds.CommunityJury or BodyKinds.CustomerJury or BodyKinds.HouseJury => "heather",
        _ => "granite",
    };

    public static string SeatKind(Texts t, string kind) => t["governance.seat.kind." + kind];

    public static string Rhythm(Texts t, MeetingRhythm rhythm) => t[rhythm.Rule.Contains("WEEKLY", StringComparison.Ordinal) ? "governance.rhythm.weekly" : "governance.rhythm.monthly"];

    /// <summary>Long words with a soft hyphen where their parts meet: a phone would break them anywhere, and a browser may know no Finnish.</summary>
    public static string Seams(string words) => seams.Aggregate(words, (text, part) => text.Replace(part, "\u00AD" + part, StringComparison.Ordinal));

    /// <summary>The same a piece a line, with hyphens where a word goes on.</summary>
    public static IReadOnlyList<string> Lines(string words) => Seams(words).Replace(" \u00AD", " ", StringComparison.Ordinal).TrimStart('\u00AD').Replace("\u00AD", "- ", StringComparison.Ordinal).Split(' ');

    /// <summary>"overdue" before "open": it is what one must see.</summary>
    public static string State(ActionRow row) => row.Overdue ? "overdue" : row.State switch { ActionStatus.Open => "open", ActionStatus.Done => "done", _ => "dropped" };

    /// <summary>How long it has been open, or was; the state beside it has already said "open", and a day that has just begun is not zero days.</summary>
    public static string Days(Texts t, Yhdessa.Ui.Say say, ActionRow row) => row switch
    {
        { State: ActionStatus.Open, DaysOpen: 0 } => t["governance.opened.today"],
        { State: ActionStatus.Open } => say.Count("governance.opened", row.DaysOpen),
        { DaysOpen: 0 } => t["governance.days.same"],
        _ => say.Count("governance.days", row.DaysOpen),
    };

    public static string Waited(Texts t, Yhdessa.Ui.Say say, int days) => days == 0 ? t["governance.days.came"] : say.Count("governance.days.waited", days);

    public static string StateColor(ActionRow row) => State(row) switch { "overdue" => "bad", "open" => "warn", "done" => "ok", _ => "off" };

    public static string StateColor(MeetingStatus status) => status switch { MeetingStatus.Planned => "off", MeetingStatus.Called => "info", _ => "ok" };

    public static string State(MeetingStatus status) => status switch { MeetingStatus.Planned => "planned", MeetingStatus.Called => "called", _ => "held" };

    public static string Presence(Presence presence) => presence switch { Governance.Presence.Representative => "representative", Governance.Presence.Deputy => "deputy", _ => "absent" };

    /// <summary>"Yhdistysfoorumi 3/2026", or the day where there is no number.</summary>
    public static string Name(MeetingRow meeting, Yhdessa.Ui.Say say) => $"{meeting.Body} {meeting.Number ?? say.Date(meeting.Day)}";

    static readonly string[] seams = ["neuvottelukunta", "kehittäminen", "linkittyminen", "kuntayhtymä", "strategia", "yhdistykset"];

    public static string Sources(Texts t, IEnumerable<string> sources) => t["governance.source", string.Join("; ", sources.Select(s => SeasonPart.Document(t, s)))];
}
