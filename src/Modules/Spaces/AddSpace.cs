using Yhdessa.Spaces.Houses;
using Yhdessa.Spaces.Levels;

namespace Yhdessa.Spaces;

/// <summary>A new space in one of our houses.</summary>
[Requires(SpacesModule.Edit)]
sealed record AddSpace(Id<House> HouseId) : SpaceCard, ICommand<Id<Space>>;

sealed class AddSpaceValidator : AbstractValidator<AddSpace>
{
    public AddSpaceValidator() => Include(new SpaceCardValidator());
}

sealed class AddSpaceHandler(SpacesDb db, TermsLevels levels, ICurrentUser user, TimeProvider clock) : IRequestHandler<AddSpace, Id<Space>>
{
    public async Task<Id<Space>> Handle(AddSpace message, CancellationToken ct)
    {
        var house = await db.Houses.AsNoTracking().SingleOrDefaultAsync(h => h.Id == message.HouseId && !h.IsPeer, ct) ?? throw new NotFound("house");
        user.MustKeep(house);
        var (whole, now) = (message.ParentId, clock.Now());
        Rule.RequireOf("parentId", whole is null || await db.Spaces.AnyAsync(s => s.Id == whole && s.HouseId == house.Id, ct), "impossible-whole");
        Rule.RequireOf("parentId", whole is null || !await db.Blocks.AnyAsync(b => b.SpaceId == whole && b.End > now, ct), "whole-has-bookings", message.Name);
        var space = new Space(Id<Space>.New(), house.Id, message.Name);
        space.Describe(message, await levels.Above(house.Id, ct));
        db.Spaces.Add(space);
        return space.Id;
    }
}
