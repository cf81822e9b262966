namespace Yhdessa.Spaces.Houses;

/// <summary>A house in another city to learn from, with its links.</summary>
[Requires(SpacesModule.Edit)]
sealed record AddPeerHouse(string? Name, IReadOnlyList<string>? Links) : ICommand<Id<House>>;

[Requires(SpacesModule.Edit)]
sealed record ChangePeerHouse(Id<House> Id, string? Name, IReadOnlyList<string>? Links) : ICommand;

[Requires(SpacesModule.Edit)]
sealed record RemovePeerHouse(Id<House> Id) : ICommand;

[Requires(SpacesModule.Edit)]
sealed record TakeBackPeerHouse(Id<House> Id) : ICommand;

static class PeerHouseRules
{
    const int MostLinks = 10, LongestLink = 300, LongestName = 100;

    public static void Check<T>(AbstractValidator<T> rules, System.Linq.Expressions.Expression<Func<T, string?>> name, System.Linq.Expressions.Expression<Func<T, IReadOnlyList<string>?>> links)
    {
        rules.RuleFor(name).NotEmpty().PlainText(LongestName);
        rules.RuleFor(links).NotEmpty();
        rules.RuleFor(links).Must(all => all is null || all.Count <= MostLinks && all.All(IsWeb)).WithErrorCode("web-address");
    }

    static bool IsWeb(string link) => link.Length <= LongestLink && Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    /// <summary>A liaison keeps her own municipality's spaces: other cities' houses are the house's matter.</summary>
    public static void MustKeepPeers(this ICurrentUser user)
    {
        if (user.Municipality is not null || user.KeyOrganization is not null) throw new Forbidden(SpacesModule.Edit);
    }
}

sealed class AddPeerHouseValidator : AbstractValidator<AddPeerHouse>
{
    public AddPeerHouseValidator() => PeerHouseRules.Check(this, h => h.Name, h => h.Links);
}

sealed class ChangePeerHouseValidator : AbstractValidator<ChangePeerHouse>
{
    public ChangePeerHouseValidator() => PeerHouseRules.Check(this, h => h.Name, h => h.Links);
}

sealed class KeepPeerHousesHandler(SpacesDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AddPeerHouse, Id<House>>, IRequestHandler<ChangePeerHouse>, IRequestHandler<RemovePeerHouse>, IRequestHandler<TakeBackPeerHouse>
{
    public Task<Id<House>> Handle(AddPeerHouse wish, CancellationToken ct)
    {
        user.MustKeepPeers();
        var house = new House(Id<House>.New(), wish.Name!.Trim(), isPeer: true);
        house.Describe(house.Name, Facts(wish.Links!));
        db.Houses.Add(house);
        return Task.FromResult(house.Id);
    }

    public async Task Handle(ChangePeerHouse wish, CancellationToken ct) => (await Peer(wish.Id, ct)).Describe(wish.Name!.Trim(), Facts(wish.Links!));

    public async Task Handle(RemovePeerHouse wish, CancellationToken ct) => (await Peer(wish.Id, ct)).Delete(clock.Now());

    public async Task Handle(TakeBackPeerHouse wish, CancellationToken ct) => (await Peer(wish.Id, ct)).Restore();

    async Task<House> Peer(Id<House> id, CancellationToken ct)
    {
        user.MustKeepPeers();
        return await db.Houses.IgnoreQueryFilters().SingleOrDefaultAsync(h => h.Id == id && h.IsPeer, ct) ?? throw new NotFound("house");
    }

    static HouseFacts Facts(IReadOnlyList<string> links) => new(null, null, null, links, []);
}
