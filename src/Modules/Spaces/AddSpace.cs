using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces;

/// <summary>A new space in one of our houses.</summary>
[Requires(SpacesModule.Edit)]
sealed record AddSpace(Id<House> HouseId, SpaceCard Card) : ICommand<Space>;

sealed class AddSpaceValidator : AbstractValidator<AddSpace>
{
    public AddSpaceValidator() => RuleFor(a => a.Card).NotNull().SetValidator(new SpaceCardValidator());
}

sealed class AddSpaceHandler(SpacesDb db, ICurrentUser user) : IRequestHandler<AddSpace, Space>
{
    public async Task<Space> Handle(AddSpace message, CancellationToken ct)
    {
        var house = await db.Houses.AsNoTracking().SingleOrDefaultAsync(h => h.Id == message.HouseId && !h.IsPeer, ct) ?? throw new NotFound("house");
        user.MustKeep(house);
        var whole = message.Card.ParentId;
        Rule.RequireOf("parentId", whole is null || await db.Spaces.AnyAsync(s => s.Id == whole && s.HouseId == house.Id, ct), "impossible-whole");
        var space = new Space(Id<Space>.New(), house.Id, message.Card.Name);
        space.Describe(message.Card);
        db.Spaces.Add(space);
        return space;
    }
}
