using Yhdessa.Search;

namespace Yhdessa.Directory;

/// <summary>The menu of services and activities: for whom and to what end, how many organizations offer something.</summary>
[OpenToAll]
sealed record ServiceMenu(string? Municipality = null) : IQuery<ServiceMenu.Answer>
{
    /// <param name="Untold">How many have not told both for whom and to what end: their work is in no cell.</param>
    public sealed record Answer(int Organizations, int Untold, IReadOnlyList<Cell> Cells);

    public sealed record Cell(string HytePriority, string TargetGroup, int Count);
}

sealed class ServiceMenuHandler(DirectoryDb db, OrganizationBoards boards) : IRequestHandler<ServiceMenu, ServiceMenu.Answer>
{
    public async Task<ServiceMenu.Answer> Handle(ServiceMenu ask, CancellationToken ct)
    {
        if (ask.Municipality is { } code && !Region.IsArea(code)) throw new BadInput("invalid", [new FieldError("municipality", "unknown-code", code)]);
        var board = (await boards.Current(db, ct)).Facets;
        var here = board.Matching(new Choices().Choose(OrganizationFacets.Municipality, [.. new[] { ask.Municipality }.OfType<string>()]));
        var placed = board.Any(OrganizationFacets.HytePriority, here);
        placed.And(board.Any(OrganizationFacets.TargetGroup, here));
        return new(here.Count, here.Count - placed.Count, [.. board.Cross(OrganizationFacets.HytePriority, OrganizationFacets.TargetGroup, here).Select(c => new ServiceMenu.Cell(c.Row, c.Column, c.Count))]);
    }
}
