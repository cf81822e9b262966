namespace Yhdessa.Spaces;

/// <summary>Which space is a part of which.</summary>
sealed class SpaceTree(IEnumerable<(Id<Space> Id, Id<Space>? Parent)> spaces)
{
    const int Deepest = 10;   // a circle made by hand ends here

    readonly ILookup<Id<Space>, Id<Space>> parts = spaces.Where(s => s.Parent is not null).ToLookup(s => s.Parent!.Value, s => s.Id);

    /// <summary>
    /// The space and all its parts, in id order: what a booking of it holds. A whole and its part share the part's row, so the database keeps them apart,
    /// and two parts of one whole share none, so they never refuse each other.
    /// </summary>
    public IReadOnlyList<Id<Space>> WithParts(Id<Space> space) => [.. Down(space, Deepest).Distinct().OrderBy(id => id.Value)];

    IEnumerable<Id<Space>> Down(Id<Space> space, int deepest) => deepest == 0 ? [] : parts[space].SelectMany(part => Down(part, deepest - 1)).Prepend(space);
}
