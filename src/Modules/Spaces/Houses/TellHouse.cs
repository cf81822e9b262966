namespace Yhdessa.Spaces.Houses;

/// <summary>Tells a house's card anew: its look, its rules and the way in. Pictures and handlers have messages of their own.</summary>
[Requires(SpacesModule.Edit)]
sealed record TellHouse(Id<House> Id, string? Ground, string? Ink, Translated? Rules, Translated? WayIn, int? Seen = null) : ICommand;

/// <summary>The caller gets the letters about bookings that wait in the house.</summary>
[Requires(SpacesModule.Handle)]
sealed record BecomeHandler(Id<House> Id) : ICommand;

/// <summary>Somebody gets them no more.</summary>
[Requires(SpacesModule.Handle)]
sealed record RemoveHandler(Id<House> Id, Guid PersonId) : ICommand;

/// <summary>A stored picture becomes the house's logo; null takes it away.</summary>
[Requires(SpacesModule.Edit)]
sealed record SetLogo(Id<House> Id, Guid? FileId) : ICommand;

/// <summary>One more picture of the way in.</summary>
[Requires(SpacesModule.Edit)]
sealed record AddPicture(Id<House> Id, Guid FileId, Translated Alt) : ICommand;

[Requires(SpacesModule.Edit)]
sealed record RemovePicture(Id<House> Id, Guid FileId) : ICommand;

sealed class TellHouseValidator : AbstractValidator<TellHouse>
{
    public TellHouseValidator()
    {
        RuleFor(h => h.Ground).Must(c => c is null || Contrast.IsColor(c)).WithErrorCode("not-a-color");
        RuleFor(h => h.Ink).Must(c => c is null || Contrast.IsColor(c)).WithErrorCode("not-a-color");
        RuleFor(h => h.Ink).NotNull().When(h => h.Ground is not null);
        RuleFor(h => h.Ground).NotNull().When(h => h.Ink is not null);
        RuleFor(h => h.Rules!).ChildRules(t => t.RuleForEach(x => x.All).PlainText(4000)).When(h => h.Rules is not null);
        RuleFor(h => h.WayIn!).ChildRules(t => t.RuleForEach(x => x.All).PlainText(4000)).When(h => h.WayIn is not null);
    }
}

sealed class AddPictureValidator : AbstractValidator<AddPicture>
{
    public AddPictureValidator()
    {
        RuleFor(p => p.FileId).NotEmpty();
        RuleFor(p => p.Alt).NotNull().Must(a => a is { IsEmpty: false }).WithErrorCode("required");
        RuleFor(p => p.Alt!).ChildRules(t => t.RuleForEach(x => x.All).PlainText(400)).When(p => p.Alt is not null);
    }
}

sealed class TellHouseHandler(SpacesDb db, ICurrentUser user) : IRequestHandler<TellHouse>, IRequestHandler<BecomeHandler>, IRequestHandler<RemoveHandler>, IRequestHandler<SetLogo>, IRequestHandler<AddPicture>, IRequestHandler<RemovePicture>
{
    const int MostPictures = 12, MostHandlers = 50;

    public async Task Handle(TellHouse wish, CancellationToken ct)
    {
        var house = await Kept(wish.Id, ct);
        house.MustBe(wish.Seen);
        if (wish is { Ground: { } ground, Ink: { } ink })
            Rule.RequireOf("ink", Contrast.Of(ground, ink) >= Contrast.Needed, "too-faint", Math.Floor(Contrast.Of(ground, ink) * 100) / 100, Contrast.Needed);
        house.Show(house.Card with { Ground = wish.Ground?.ToLowerInvariant(), Ink = wish.Ink?.ToLowerInvariant(), Rules = wish.Rules, WayIn = wish.WayIn });
    }

    public async Task Handle(BecomeHandler wish, CancellationToken ct)
    {
        var (house, me) = (await Kept(wish.Id, ct), user.PersonId ?? throw new SignInNeeded());
        Rule.Require(house.Card.Handlers.Count < MostHandlers, "too-many-handlers", MostHandlers);
        house.Show(house.Card with { Handlers = [.. house.Card.Handlers.Append(me).Distinct()] });
    }

    public async Task Handle(RemoveHandler wish, CancellationToken ct)
    {
        var house = await Kept(wish.Id, ct);
        house.Show(house.Card with { Handlers = [.. house.Card.Handlers.Where(h => h != wish.PersonId)] });
    }

    public async Task Handle(SetLogo wish, CancellationToken ct)
    {
        var house = await Kept(wish.Id, ct);
        house.Show(house.Card with { LogoId = wish.FileId });
    }

    public async Task Handle(AddPicture wish, CancellationToken ct)
    {
        var house = await Kept(wish.Id, ct);
        Rule.Require(house.Card.Pictures.Count < MostPictures, "too-many-pictures", MostPictures);
        house.Show(house.Card with { Pictures = [.. house.Card.Pictures, new(wish.FileId, wish.Alt)] });
    }

    public async Task Handle(RemovePicture wish, CancellationToken ct)
    {
        var house = await Kept(wish.Id, ct);
        house.Show(house.Card with { Pictures = [.. house.Card.Pictures.Where(p => p.FileId != wish.FileId)] });
    }

    async Task<House> Kept(Id<House> id, CancellationToken ct)
    {
        var house = await db.Houses.SingleOrDefaultAsync(h => h.Id == id && !h.IsPeer, ct) ?? throw new NotFound("house");
        user.MustKeep(house);
        return house;
    }
}
