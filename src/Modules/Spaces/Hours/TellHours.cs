namespace Yhdessa.Spaces.Hours;

/// <summary>Tells a space's opening hours anew; null makes them unknown again.</summary>
[Requires(SpacesModule.Edit)]
sealed record TellHours(Id<Space> Id, OpeningHours? OpeningHours, int? Seen = null) : ICommand;

sealed class TellHoursValidator : AbstractValidator<TellHours>
{
    public TellHoursValidator() => RuleFor(h => h.OpeningHours!).SetValidator(new OpeningHoursValidator()).When(h => h.OpeningHours is not null);
}

sealed class TellHoursHandler(SpacesDb db, ICurrentUser user) : IRequestHandler<TellHours>
{
    public async Task Handle(TellHours message, CancellationToken ct)
    {
        var space = await db.Spaces.SingleOrDefaultAsync(s => s.Id == message.Id, ct) ?? throw new NotFound("space");
        user.MustKeep(await db.Houses.AsNoTracking().SingleAsync(h => h.Id == space.HouseId, ct));
        space.MustBe(message.Seen);
        space.Open(message.OpeningHours);
    }
}
