namespace Yhdessa.Governance;

/// <summary>A year's phases and months: what belongs to each, and which bodies meet.</summary>
[OpenToAll]
sealed record AnnualCycle(int? Year = null) : IQuery<AnnualCycle.Answer>
{
    public sealed record Answer(int Year, IReadOnlyList<Phase> Phases, IReadOnlyList<Month> Months);

    /// <summary>A phase of a body's year, in the source's words.</summary>
    public sealed record Phase(Guid BodyId, int Order, string Name, IReadOnlyList<int> Months, string Contents, string Outcome);

    /// <param name="Number">1–12.</param>
    /// <param name="Phase">The phase it belongs to; January belongs to none.</param>
    /// <param name="Meets">Bodies whose rhythm has a meeting in it.</param>
    public sealed record Month(int Number, string? Phase, IReadOnlyList<Meeting> Meets);

    public sealed record Meeting(Guid BodyId, string Name, string Slug);
}

sealed class AnnualCycleValidator : AbstractValidator<AnnualCycle>
{
    public AnnualCycleValidator() => RuleFor(c => c.Year).InclusiveBetween(2000, 2100);
}

sealed class AnnualCycleHandler(GovernanceDb db, TimeProvider clock) : IRequestHandler<AnnualCycle, AnnualCycle.Answer>
{
    public async Task<AnnualCycle.Answer> Handle(AnnualCycle ask, CancellationToken ct)
    {
        var bodies = await db.Bodies.AsNoTracking().Where(b => b.DeletedAt == null).OrderBy(b => b.Order).ToListAsync(ct);
        var phases = bodies.SelectMany(b => b.Season.Phases.Select(p => new AnnualCycle.Phase(b.Id, p.Order, p.Name, p.Months, p.Contents, p.Outcome))).ToList();
        return new(ask.Year ?? Helsinki.Today(clock).Year, phases, [.. Enumerable.Range(1, 12).Select(month => new AnnualCycle.Month(month, phases.Find(p => p.Months.Contains(month))?.Name, [.. Meets(bodies, month)]))]);
    }

    static IEnumerable<AnnualCycle.Meeting> Meets(List<Body> bodies, int month) =>
        bodies.Where(b => b.Season.Rhythm?.Months.Contains(month) == true).Select(b => new AnnualCycle.Meeting(b.Id, b.Names.For("fi").Words, b.Slug));
}
