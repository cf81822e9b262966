namespace Yhdessa.Spaces.Entry;

/// <summary>How one gets into a space on a day, and from when on otherwise; never the code itself.</summary>
/// <param name="Day">Today unless given.</param>
[OpenToAll]
sealed record AccessOn(Id<Space> Id, DateOnly? Day = null) : IQuery<AccessOn.Answer>
{
    /// <param name="Now">Absent while nobody has told it.</param>
    public sealed record Answer(Guid SpaceId, AccessFact? Now, AccessFact? Next);
}

sealed class AccessOnValidator : AbstractValidator<AccessOn>
{
    public AccessOnValidator() => RuleFor(a => a.Day).InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2100, 1, 1));
}

/// <summary>Everything told of a space's way in, the newest first, and who has looked at its codes.</summary>
[Requires(SpacesModule.Edit)]
sealed record AccessHistory(Id<Space> SpaceId) : IQuery<AccessHistory.Answer>
{
    public sealed record Answer(IReadOnlyList<Row> Changes, IReadOnlyList<Look> Looks);

    /// <param name="InForce">Whether it holds today.</param>
    public sealed record Row(Guid Id, AccessFact Access, bool InForce, DateTimeOffset CreatedAt);

    public sealed record Look(DateTimeOffset At, Guid BookingId, Guid? PersonId);
}

sealed class AccessOnHandler(SpacesDb db, AccessBook book, ICurrentUser user, TimeProvider clock) : IRequestHandler<AccessOn, AccessOn.Answer>, IRequestHandler<AccessHistory, AccessHistory.Answer>
{
    const int MostChanges = 200, MostLooks = 50;

    public async Task<AccessOn.Answer> Handle(AccessOn ask, CancellationToken ct)
    {
        var space = await db.Spaces.AsNoTracking().IgnoreQueryFilters().Living(ask.Id, ct);
        var day = ask.Day ?? Helsinki.Today(clock);
        var (now, next) = (await book.InForce(space, day, ct), await book.Next(space.Id, day, ct));
        return new(space.Id, now is null ? null : AccessFact.Of(now), next is null ? null : AccessFact.Of(next));
    }

    public async Task<AccessHistory.Answer> Handle(AccessHistory ask, CancellationToken ct)
    {
        var space = await db.Spaces.AsNoTracking().SingleOrDefaultAsync(s => s.Id == ask.SpaceId, ct) ?? throw new NotFound("space");
        user.MustKeep(await db.Houses.AsNoTracking().SingleAsync(h => h.Id == space.HouseId, ct));
        var today = Helsinki.Today(clock);
        var all = await db.Access.AsNoTracking().Where(c => c.SpaceId == ask.SpaceId).OrderByDescending(c => c.From).Take(MostChanges).ToListAsync(ct);
        var holds = all.Find(c => c.From <= today)?.Id;
        if (!user.IsSystem && !user.Has(SpacesModule.Handle)) return new(Rows(all, holds), []);   // who looked is for those who handle bookings
        var looks = await db.AccessLooks.AsNoTracking().Where(l => l.SpaceId == ask.SpaceId).OrderByDescending(l => l.At).Take(MostLooks).Select(l => new AccessHistory.Look(l.At, l.BookingId.Value, l.PersonId)).ToListAsync(ct);
        return new(Rows(all, holds), looks);
    }

    static List<AccessHistory.Row> Rows(List<AccessChange> all, Id<AccessChange>? holds) => all.ConvertAll(c => new AccessHistory.Row(c.Id, AccessFact.Of(c), c.Id == holds, c.CreatedAt));
}
