using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces;

/// <summary>The spaces that fit: for so many people, with these things, in this municipality, and free at a time when one is given.</summary>
[OpenToAll]
sealed record SpaceList : ListQuery<SpaceRow>
{
    public string? Q { get; init; }
    public string? Municipality { get; init; }
    public Guid? HouseId { get; init; }

    /// <summary>Only rooms, only virtual spaces, or only small things to book.</summary>
    public SpaceKind? Kind { get; init; }

    /// <summary>For at least so many people; a space whose capacity is unknown does not fit.</summary>
    public int? Capacity { get; init; }
    public IReadOnlyList<string> Equipment { get; init; } = [];
    public bool StepFree { get; init; }
    public bool HearingLoop { get; init; }
    public bool Bookable { get; init; }

    /// <summary>Confirmed at once, with nobody to handle it.</summary>
    public bool AtOnce { get; init; }

    /// <summary>A person may book it for herself, without an organization.</summary>
    public bool ForResidents { get; init; }

    /// <summary>Has hours at which anybody may come without booking.</summary>
    public bool OpenUse { get; init; }

    /// <summary>Only those free from here…</summary>
    public DateTimeOffset? FreeFrom { get; init; }

    /// <summary>…until here.</summary>
    public DateTimeOffset? FreeTo { get; init; }
}

sealed class SpaceListValidator : AbstractValidator<SpaceList>
{
    public SpaceListValidator()
    {
        RuleFor(q => q.Kind).IsInEnum();
        RuleFor(q => q.Capacity).InclusiveBetween(1, 100_000);
        RuleFor(q => q.FreeTo).NotNull().When(q => q.FreeFrom is not null);
        RuleFor(q => q.FreeFrom).NotNull().When(q => q.FreeTo is not null);
        RuleFor(q => q.FreeTo).GreaterThan(q => q.FreeFrom).When(q => q.FreeFrom is not null && q.FreeTo is not null);
    }
}

sealed class SpaceListHandler(SpacesDb db, Timetable timetable, TimeProvider clock) : IRequestHandler<SpaceList, Listed<SpaceRow>>
{
    static readonly Sorts<Space> sorts = new() { ["name"] = s => s.Name, ["kind"] = s => s.Kind == SpaceKind.Room ? 0 : s.Kind == SpaceKind.Virtual ? 1 : 2, ["capacity"] = s => s.Capacity, ["modifiedAt"] = s => s.ModifiedAt };

    public async Task<Listed<SpaceRow>> Handle(SpaceList question, CancellationToken ct)
    {
        // A region has tens of spaces: lists kept as text are looked through here, not in three databases' own ways.
        var houses = await db.Houses.AsNoTracking().ToDictionaryAsync(h => h.Id, ct);
        var found = (await db.Spaces.AsNoTracking().ToListAsync(ct)).Where(s => Fits(question, s, houses[s.HouseId])).ToList();
        if (question is { FreeFrom: { } from, FreeTo: { } to }) found = await FreeAt(found, new Slot(from, to), question.Capacity ?? 1, ct);
        Id<Space>[] fit = [.. found.Select(s => s.Id)];
        return await question.Answer(db, db.Spaces.IgnoreQueryFilters(), db.Spaces.Where(s => fit.Contains(s.Id)), SpaceRow.From(db.Houses), sorts, ct, () => Task.FromResult(Facets(found, houses)));
    }

    static bool Fits(SpaceList question, Space space, House house) =>
        (question.Q is not { Length: > 0 } q || $"{space.Name} {house.Name} {space.Description}".Contains(q, StringComparison.CurrentCultureIgnoreCase))
        && (question.Municipality is null || house.Municipality == question.Municipality)
        && (question.Kind is null || space.Kind == question.Kind)
        && (question.HouseId is null || space.HouseId.Value == question.HouseId)
        && (question.Capacity is null || space.Capacity >= question.Capacity)
        && question.Equipment.All(space.Equipment.Contains)
        && (!question.StepFree || space.Accessibility?.StepFree == true)
        && (!question.HearingLoop || space.Accessibility?.HearingLoop == true)
        && (!question.Bookable || space.CanBeBookedOnline)
        && (!question.AtOnce || IsAtOnce(space))
        && (!question.ForResidents || IsForResidents(space))
        && (!question.OpenUse || HasOpenUse(space));

    static bool IsAtOnce(Space space) => space.CanBeBookedOnline && !space.Terms.RequiresHandling;
    static bool IsForResidents(Space space) => space.CanBeBookedOnline && space.Terms.ForResidents;
    static bool HasOpenUse(Space space) => space.OpeningHours?.HasOpenUse == true;

    async Task<List<Space>> FreeAt(List<Space> spaces, Slot time, int people, CancellationToken ct)
    {
        var taken = await timetable.Taken(spaces, time.WithPauses(), ct);
        return [.. spaces.Where(s => s.Allows(time, people, clock.Now()) && !taken[s.Id].Any(t => t.Held.Overlaps(s.Held(time))))];
    }

    static Dictionary<string, IReadOnlyList<FacetCount>> Facets(List<Space> found, Dictionary<Id<House>, House> houses) => new()
    {
        ["municipality"] = Count(found.Select(s => houses[s.HouseId].Municipality)),
        ["kind"] = Count(found.Select(s => s.Kind.Code())),
        ["equipment"] = Count(found.SelectMany(s => s.Equipment)),
        ["access"] = Count(found.SelectMany(s => new[] { s.Accessibility?.StepFree == true ? "stepFree" : null, s.Accessibility?.HearingLoop == true ? "hearingLoop" : null })),
        ["booking"] = Count(found.SelectMany(s => new[] { IsAtOnce(s) ? "atOnce" : null, IsForResidents(s) ? "forResidents" : null, HasOpenUse(s) ? "openUse" : null })),
    };

    static IReadOnlyList<FacetCount> Count(IEnumerable<string?> values) =>
        [.. values.OfType<string>().CountBy(v => v).Select(v => new FacetCount(v.Key, v.Value)).OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal)];
}
