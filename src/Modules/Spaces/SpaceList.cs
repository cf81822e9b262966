namespace Yhdessa.Spaces;

/// <summary>The spaces that fit: for so many people, with these things, in this municipality, and free at a time when one is given.</summary>
[OpenToAll]
sealed record SpaceList : IQuery<IReadOnlyList<SpaceRow>>
{
    public string? Q { get; init; }
    public string? Municipality { get; init; }
    public Guid? House { get; init; }
    public int? Capacity { get; init; }
    public IReadOnlyList<string> Equipment { get; init; } = [];
    public bool StepFree { get; init; }
    public bool HearingLoop { get; init; }
    public bool BookableOnly { get; init; }

    /// <summary>Only those free from here…</summary>
    public DateTimeOffset? FreeFrom { get; init; }

    /// <summary>…until here.</summary>
    public DateTimeOffset? FreeTo { get; init; }
}

sealed class SpaceListValidator : AbstractValidator<SpaceList>
{
    public SpaceListValidator()
    {
        RuleFor(q => q.Capacity).InclusiveBetween(1, 100_000);
        RuleFor(q => q.FreeTo).GreaterThan(q => q.FreeFrom).When(q => q.FreeFrom is not null && q.FreeTo is not null);
    }
}

sealed class SpaceListHandler(SpacesDb db, Timetable timetable, TimeProvider clock) : IRequestHandler<SpaceList, IReadOnlyList<SpaceRow>>
{
    public async Task<IReadOnlyList<SpaceRow>> Handle(SpaceList question, CancellationToken ct)
    {
        // A region has tens of spaces: lists kept as text are looked through here, not in three databases' own ways.
        var found = await (from space in db.Spaces.AsNoTracking() join house in db.Houses.AsNoTracking() on space.HouseId equals house.Id select new { space, house }).ToListAsync(ct);
        var fit = found.Where(f => Fits(question, f.space, f.house)).ToList();
        if (question is { FreeFrom: { } from, FreeTo: { } to })
        {
            var free = await FreeAt([.. fit.Select(f => f.space)], new Slot(from, to), question.Capacity ?? 1, ct);
            fit.RemoveAll(f => !free.Contains(f.space.Id));
        }
        return [.. fit.OrderBy(f => f.house.Name).ThenBy(f => f.space.Name).Select(f => SpaceRow.Of(f.space, f.house))];
    }

    static bool Fits(SpaceList question, Space space, Houses.House house) =>
        (question.Q is not { Length: > 0 } q || $"{space.Name} {house.Name} {space.Description}".Contains(q, StringComparison.CurrentCultureIgnoreCase))
        && (question.Municipality is null || house.Municipality == question.Municipality)
        && (question.House is null || space.HouseId.Value == question.House)
        && (question.Capacity is null || space.Capacity >= question.Capacity)
        && question.Equipment.All(space.Equipment.Contains)
        && (!question.StepFree || space.Accessibility.StepFree == true)
        && (!question.HearingLoop || space.Accessibility.HearingLoop == true)
        && (!question.BookableOnly || space.CanBeBookedOnline);

    async Task<HashSet<Id<Space>>> FreeAt(IReadOnlyCollection<Space> spaces, Slot time, int people, CancellationToken ct)
    {
        var taken = await timetable.Taken(spaces, time.Widened(TimeSpan.FromHours(4), TimeSpan.FromHours(4)), ct);
        return [.. spaces.Where(s => s.Allows(time, people, clock.Now()) && !taken[s.Id].Any(t => t.Held.Overlaps(s.Held(time)))).Select(s => s.Id)];
    }
}
