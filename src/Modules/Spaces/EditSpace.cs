using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Levels;

namespace Yhdessa.Spaces;

/// <summary>Tells everything of a space anew. What is left out is unknown.</summary>
[Requires(SpacesModule.Edit)]
sealed record EditSpace(Id<Space> Id, int? Seen = null) : SpaceCard, ICommand;

sealed class EditSpaceValidator : AbstractValidator<EditSpace>
{
    public EditSpaceValidator() => Include(new SpaceCardValidator());
}

sealed class EditSpaceHandler(SpacesDb db, Timetable timetable, TermsLevels levels, FactLetters letters, ICurrentUser user, TimeProvider clock) : IRequestHandler<EditSpace>
{
    public async Task Handle(EditSpace message, CancellationToken ct)
    {
        var space = await db.Spaces.SingleOrDefaultAsync(s => s.Id == message.Id, ct) ?? throw new NotFound("space");
        var house = await db.Houses.AsNoTracking().SingleAsync(h => h.Id == space.HouseId, ct);
        user.MustKeep(house);
        space.MustBe(message.Seen);
        if (message.ParentId != space.ParentId) await MustBeAbleToMove(space, message.ParentId, ct);
        var news = FactKinds.Changed(space.Facts, space.Accessibility, message.Facts, message.Accessibility);
        space.Describe(message, await levels.Above(space.HouseId, ct));
        await letters.Tell(space, news, ct);
    }

    /// <summary>A part holds its whole's bookings: with bookings still to come the two can't be joined or parted.</summary>
    async Task MustBeAbleToMove(Space space, Id<Space>? whole, CancellationToken ct)
    {
        var tree = await timetable.Tree(space.HouseId, ct);
        var fits = whole is not { } parent || !tree.WithParts(space.Id).Contains(parent) && await db.Spaces.AnyAsync(s => s.Id == parent && s.HouseId == space.HouseId, ct);
        Rule.RequireOf("parentId", fits, "impossible-whole");
        var (now, id, old) = (clock.Now(), space.Id, space.ParentId);
        var coming = await db.Blocks.AnyAsync(b => b.End > now && (b.SpaceId == id || b.SpaceId == old || b.SpaceId == whole), ct);
        Rule.RequireOf("parentId", !coming, "whole-has-bookings", space.Name);
    }
}

static class KeeperRules
{
    /// <summary>A liaison keeps the spaces of her own municipality.</summary>
    public static void MustKeep(this ICurrentUser user, Houses.House house)
    {
        if (user.Municipality is { } own && !user.Has(SpacesModule.Handle) && house.Municipality != own) throw new Forbidden("other-municipality");
    }
}
