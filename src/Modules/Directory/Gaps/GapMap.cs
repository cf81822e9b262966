using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>Themes by municipality: how many organizations work on each there, and where nobody does. Who has not told is counted apart: a gap may be only a silence.</summary>
/// <param name="TargetGroup">Only those who work for it.</param>
/// <param name="HytePriority">Only those who have chosen it.</param>
[OpenToAll]
sealed record GapMap(string? TargetGroup = null, string? HytePriority = null) : IQuery<GapMap.Answer>
{
    /// <param name="Outside">How many are in no network.</param>
    public sealed record Answer(int Organizations, IReadOnlyList<Cell> Cells, Untold Unknown, int Outside);

    /// <param name="IsGap">Nobody has told of working on it there.</param>
    public sealed record Cell(string Theme, string Municipality, int Count, bool IsGap);

    /// <summary>Organizations that have not told their themes, where they work, or (when it is asked) for whom or to what end.</summary>
    public sealed record Untold(int Themes, int Places, int? TargetGroups, int? HytePriorities);
}

sealed class GapMapHandler(DirectoryDb db, OrganizationBoards boards) : IRequestHandler<GapMap, GapMap.Answer>
{
    public async Task<GapMap.Answer> Handle(GapMap ask, CancellationToken ct)
    {
        Known("targetGroup", Classifications.TargetGroups, ask.TargetGroup);
        Known("hytePriority", Classifications.HytePriorities, ask.HytePriority);
        var board = (await boards.Current(db, ct)).Facets;
        var all = Bits.All(board.Rows);
        var chosen = board.Matching(new Choices().Choose(OrganizationFacets.TargetGroup, [.. new[] { ask.TargetGroup }.OfType<string>()]).Choose(OrganizationFacets.HytePriority, [.. new[] { ask.HytePriority }.OfType<string>()]));
        var counts = board.Cross(OrganizationFacets.Theme, OrganizationFacets.Municipality, chosen).ToDictionary(c => (c.Row, c.Column), c => c.Count);
        var cells = from theme in Classifications.Of(Classifications.Themes)
                    from municipality in Region.Municipalities
                    let count = counts.GetValueOrDefault((theme.Code, municipality.Code))
                    select new GapMap.Cell(theme.Code, municipality.Code, count, count == 0);
        int Silent(string facet) => board.Rows - board.Any(facet, all).Count;
        return new(board.Rows, [.. cells], new(Silent(OrganizationFacets.Theme), Silent(OrganizationFacets.Municipality), ask.TargetGroup is null ? null : Silent(OrganizationFacets.TargetGroup), ask.HytePriority is null ? null : Silent(OrganizationFacets.HytePriority)),
            board.Matching(new Choices().Choose(OrganizationFacets.Network, OrganizationFacets.NoNetwork)).Count);
    }

    static void Known(string field, string list, string? code)
    {
        if (code is not null && !Classifications.Has(list, code)) throw new BadInput("invalid", [new FieldError(field, "unknown-code", code)]);
    }
}
