namespace Yhdessa.Spaces.Use;

/// <summary>Tells what an hour of a space costs from a day on; the same day told anew replaces what was told.</summary>
/// <param name="CompanyEuros">For companies; the same as for everybody when absent.</param>
[Requires(SpacesModule.Edit)]
sealed record TellPrice(Id<Space> Id, DateOnly From, decimal Euros, decimal? CompanyEuros = null) : ICommand;

/// <summary>Takes one price of the list away: the earlier one holds on.</summary>
[Requires(SpacesModule.Edit)]
sealed record RemovePrice(Id<Space> Id, DateOnly From) : ICommand;

/// <summary>A space's price list, the latest first; everybody may read it.</summary>
[OpenToAll]
sealed record PriceList(Id<Space> Id) : IQuery<PriceList.Answer>
{
    /// <param name="Now">Euros an hour today; absent while nobody has told.</param>
    /// <param name="CompanyNow">What a company pays today, where that is told apart.</param>
    public sealed record Answer(decimal? Now, decimal? CompanyNow, IReadOnlyList<Row> Items);

    public sealed record Row(DateOnly From, decimal Euros, decimal? CompanyEuros = null);
}

sealed class TellPriceValidator : AbstractValidator<TellPrice>
{
    public TellPriceValidator()
    {
        RuleFor(p => p.From.Year).InclusiveBetween(2000, 2100).OverridePropertyName("from");
        RuleFor(p => p.Euros).InclusiveBetween(0, 10_000);
        RuleFor(p => p.CompanyEuros).InclusiveBetween(0, 10_000);
    }
}

sealed class TellPriceHandler(SpacesDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<TellPrice>, IRequestHandler<RemovePrice>, IRequestHandler<PriceList, PriceList.Answer>
{
    const int Most = 100;

    public async Task Handle(TellPrice told, CancellationToken ct)
    {
        await MustKeep(told.Id, ct);
        var (id, from) = (told.Id, told.From);
        var price = await db.Set<SpacePrice>().SingleOrDefaultAsync(p => p.SpaceId == id && p.From == from, ct) ?? db.Add(new SpacePrice(Id<SpacePrice>.New(), id, from)).Entity;
        price.Tell(Math.Round(told.Euros, 2), told.CompanyEuros is { } company ? Math.Round(company, 2) : null);
    }

    public async Task Handle(RemovePrice wish, CancellationToken ct)
    {
        await MustKeep(wish.Id, ct);
        var (id, from) = (wish.Id, wish.From);
        db.Remove(await db.Set<SpacePrice>().SingleOrDefaultAsync(p => p.SpaceId == id && p.From == from, ct) ?? throw new NotFound("price"));
    }

    public async Task<PriceList.Answer> Handle(PriceList ask, CancellationToken ct)
    {
        var id = ask.Id;
        var all = await db.Set<SpacePrice>().AsNoTracking().Where(p => p.SpaceId == id).OrderByDescending(p => p.From).Take(Most).ToListAsync(ct);
        var now = all.Find(p => p.From <= Helsinki.Today(clock));
        return new(now?.Euros, now?.CompanyEuros, [.. all.Select(p => new PriceList.Row(p.From, p.Euros, p.CompanyEuros))]);
    }

    async Task MustKeep(Id<Space> id, CancellationToken ct)
    {
        var space = await db.Spaces.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFound("space");
        user.MustKeep(await db.Houses.AsNoTracking().SingleAsync(h => h.Id == space.HouseId, ct));
    }
}
