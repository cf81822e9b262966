using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Setup;

/// <summary>What can be asked to be ready in a space, and who does it.</summary>
[OpenToAll]
sealed record OfferingsOf(Id<Space> Id) : IQuery<OfferingsOf.Answer>
{
    internal sealed record Answer(IReadOnlyList<Row> Items);

    internal sealed record Row(Guid Id, Translated Name, string Who);
}

/// <summary>A house's offerings, or all, for those who keep them.</summary>
[Requires(SpacesModule.Edit)]
sealed record OfferingList : IQuery<IReadOnlyList<OfferingList.Row>>
{
    internal sealed record Row(Guid Id, string House, string? Space, Translated Name, string Who, string? Email);
}

/// <summary>One more thing that a house, or one of its spaces, can be asked for.</summary>
/// <param name="Who">A role or an organization.</param>
/// <param name="Email">Where she is written to; without it the house's own people see to it.</param>
[Requires(SpacesModule.Edit)]
sealed record AddOffering(Id<House> HouseId, Id<Space>? SpaceId, Translated Name, string Who, string? Email = null) : ICommand<Id<SetupOffering>>;

/// <summary>It can be asked for no more; what has been asked stays.</summary>
[Requires(SpacesModule.Edit)]
sealed record RemoveOffering(Id<SetupOffering> Id) : ICommand;

[Requires(SpacesModule.Edit)]
sealed record TakeBackOffering(Id<SetupOffering> Id) : ICommand;

sealed class AddOfferingValidator : AbstractValidator<AddOffering>
{
    public AddOfferingValidator()
    {
        RuleFor(o => o.HouseId).NotEmpty();
        RuleFor(o => o.Name).Must(n => n is { Fi.Length: > 0 }).WithErrorCode("required");
        RuleFor(o => o.Name!).ChildRules(t => t.RuleForEach(x => x.All).PlainText(120)).When(o => o.Name is not null);
        RuleFor(o => o.Who).NotEmpty().PlainText(120);
        RuleFor(o => o.Email).EmailAddress().PlainText(254);
    }
}

sealed class OfferingsHandler(SpacesDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<OfferingsOf, OfferingsOf.Answer>, IRequestHandler<OfferingList, IReadOnlyList<OfferingList.Row>>,
    IRequestHandler<AddOffering, Id<SetupOffering>>, IRequestHandler<RemoveOffering>, IRequestHandler<TakeBackOffering>
{
    const int Most = 200;

    public async Task<OfferingsOf.Answer> Handle(OfferingsOf ask, CancellationToken ct)
    {
        var space = await db.Spaces.AsNoTracking().SingleOrDefaultAsync(s => s.Id == ask.Id, ct) ?? throw new NotFound("space");
        var all = await db.Set<SetupOffering>().AsNoTracking().Where(o => o.HouseId == space.HouseId && (o.SpaceId == null || o.SpaceId == space.Id)).OrderBy(o => o.Id).Take(SetupDesk.Most).ToListAsync(ct);
        return new([.. all.Select(o => new OfferingsOf.Row(o.Id, o.Name, o.Who))]);
    }

    public async Task<IReadOnlyList<OfferingList.Row>> Handle(OfferingList ask, CancellationToken ct)
    {
        var own = user.Has(SpacesModule.Handle) ? null : user.Municipality;
        return await (from offering in db.Set<SetupOffering>().AsNoTracking()
                      join house in db.Houses.AsNoTracking() on offering.HouseId equals house.Id
                      where own == null || house.Municipality == own
                      orderby house.Name, offering.Id
                      select new OfferingList.Row(offering.Id.Value, house.Name, db.Spaces.Where(s => s.Id == offering.SpaceId).Select(s => s.Name).FirstOrDefault(), offering.Name, offering.Who, offering.Email)).Take(Most).ToListAsync(ct);
    }

    public async Task<Id<SetupOffering>> Handle(AddOffering wish, CancellationToken ct)
    {
        var house = await db.Houses.AsNoTracking().SingleOrDefaultAsync(h => h.Id == wish.HouseId && !h.IsPeer, ct) ?? throw new NotFound("house");
        user.MustKeep(house);
        Rule.RequireOf("spaceId", wish.SpaceId is not { } space || await db.Spaces.AnyAsync(s => s.Id == space && s.HouseId == house.Id, ct), "impossible-whole");
        var offering = new SetupOffering(Id<SetupOffering>.New(), house.Id, wish.SpaceId, wish.Name, wish.Who.Trim(), wish.Email.Told());
        db.Add(offering);
        return offering.Id;
    }

    public async Task Handle(RemoveOffering wish, CancellationToken ct) => (await Kept(wish.Id, ct)).Delete(clock.Now());

    public async Task Handle(TakeBackOffering wish, CancellationToken ct) => (await Kept(wish.Id, ct)).Restore();

    async Task<SetupOffering> Kept(Id<SetupOffering> id, CancellationToken ct)
    {
        var offering = await db.Set<SetupOffering>().IgnoreQueryFilters().SingleOrDefaultAsync(o => o.Id == id, ct) ?? throw new NotFound("offering");
        user.MustKeep(await db.Houses.AsNoTracking().IgnoreQueryFilters().SingleAsync(h => h.Id == offering.HouseId, ct));
        return offering;
    }
}
