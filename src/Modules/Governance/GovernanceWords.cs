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

    /// <summary>Sources by their titles, not by their numbers in the season file.</summary>
    public static string Sources(Texts t, IEnumerable<string> sources) => t["governance.source", string.Join("; ", sources.Select(s => t.Has("governance.source." + s) ? t["governance.source." + s] : s))];
}
