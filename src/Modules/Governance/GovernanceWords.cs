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

    static readonly string[] seams = ["neuvottelukunta", "kehittäminen", "linkittyminen", "kuntayhtymä", "strategia", "yhdistykset"];

    public static string Sources(Texts t, IEnumerable<string> sources) => t["governance.source", string.Join("; ", sources.Select(s => SeasonPart.Document(t, s)))];
}
