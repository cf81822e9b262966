using Microsoft.AspNetCore.Http;

namespace Yhdessa.Spaces.Houses;

/// <summary>A house of ours as everybody may see it, by its id or its name in an address.</summary>
[OpenToAll]
sealed record HouseDetails(string Key) : IQuery<HouseDetails.Answer>
{
    /// <param name="Card">Without its handlers.</param>
    public sealed record Answer(Guid Id, string Name, string Slug, string? StreetAddress, string? PostOffice, string? Municipality, IReadOnlyList<string> Links, HouseCard Card, int Revision, IReadOnlyList<Room> Rooms);

    public sealed record Room(Guid Id, Guid? ParentId, string Name, int? Capacity, OpeningHours? OpeningHours, bool TakesBookings, SpaceKind Kind);
}

/// <summary>The handlers of a house, for its own form.</summary>
[Requires(SpacesModule.Edit)]
sealed record HandlersOf(Id<House> Id) : IQuery<IReadOnlyList<Guid>>;

sealed class HouseDetailsHandler(SpacesDb db) : IRequestHandler<HouseDetails, HouseDetails.Answer>, IRequestHandler<HandlersOf, IReadOnlyList<Guid>>
{
    public async Task<HouseDetails.Answer> Handle(HouseDetails question, CancellationToken ct)
    {
        var own = await db.Houses.AsNoTracking().Where(h => !h.IsPeer).ToListAsync(ct);   // a region has a few
        var house = own.Find(h => Guid.TryParse(question.Key, out var id) ? h.Id.Value == id : Slug.Of(h.Name) == question.Key) ?? throw new NotFound("house");
        var rooms = await db.Spaces.AsNoTracking().Where(s => s.HouseId == house.Id).OrderBy(s => s.Name).ToListAsync(ct);
        return new(house.Id, house.Name, Slug.Of(house.Name), house.StreetAddress, house.PostOffice, house.Municipality, house.Links, house.Card with { Handlers = [] }, house.Revision,
            [.. rooms.Select(s => new HouseDetails.Room(s.Id, s.ParentId?.Value, s.Name, s.Capacity, s.OpeningHours, s.TakesBookings, s.Kind))]);
    }

    public async Task<IReadOnlyList<Guid>> Handle(HandlersOf question, CancellationToken ct) =>
        (await db.Houses.AsNoTracking().SingleOrDefaultAsync(h => h.Id == question.Id, ct) ?? throw new NotFound("house")).Card.Handlers;
}

static class HouseLook
{
    /// <summary>The house's two colours as a sheet of its own: pages carry no style of their own.</summary>
    public static async Task<IResult> Of(Guid id, ISender sender, CancellationToken ct)
    {
        var card = (await sender.Send(new HouseDetails(id.ToString()), ct)).Card;
        var look = ".house-logo { max-height: 5rem; width: auto }\n";
        if (card is { Ground: { } ground, Ink: { } ink } && Contrast.IsColor(ground) && Contrast.IsColor(ink)) look += $".house-band {{ background: {ground}; color: {ink} }}\n.house-band a {{ color: inherit }}\n";
        return Results.Text(look, "text/css");
    }
}
