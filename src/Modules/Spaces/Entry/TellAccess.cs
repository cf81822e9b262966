namespace Yhdessa.Spaces.Entry;

/// <summary>Tells how one gets into a space from a day on. A new code is a new change.</summary>
/// <param name="Secret">The door's code, or a virtual space's link.</param>
/// <param name="ReleaseMinutes">So long before the start the booker sees it: a code a day before, a link a quarter of an hour, unless told.</param>
[Requires(SpacesModule.Edit)]
sealed record TellAccess(Id<Space> SpaceId, DateOnly From, AccessType Kind, Translated? Note = null, string? Secret = null, int? ReleaseMinutes = null) : ICommand<Id<AccessChange>>;

/// <summary>Takes a change away: what held before it holds again.</summary>
[Requires(SpacesModule.Edit)]
sealed record RemoveAccess(Id<AccessChange> Id) : ICommand;

[Requires(SpacesModule.Edit)]
sealed record TakeBackAccess(Id<AccessChange> Id) : ICommand;

sealed class TellAccessValidator : AbstractValidator<TellAccess>
{
    public const int LongestCode = 40, LongestLink = 1000;
    static readonly DateOnly earliest = new(2000, 1, 1), latest = new(2100, 1, 1);

    public TellAccessValidator()
    {
        RuleFor(a => a.SpaceId).NotEmpty();
        RuleFor(a => a.From).InclusiveBetween(earliest, latest);
        RuleFor(a => a.Kind).IsInEnum();
        RuleFor(a => a.Secret).NotEmpty().When(a => a.Kind is AccessType.Code or AccessType.Link);
        RuleFor(a => a.Secret).Empty().WithErrorCode("secret-without-door").When(a => a.Kind is not (AccessType.Code or AccessType.Link));
        RuleFor(a => a.Secret).PlainText(LongestCode).When(a => a.Kind is AccessType.Code);
        RuleFor(a => a.Secret).PlainText(LongestLink).Must(BeAWebAddress).WithErrorCode("not-a-web-address").When(a => a.Kind is AccessType.Link);
        RuleFor(a => a.ReleaseMinutes).InclusiveBetween(0, AccessChange.MostMinutes);
        RuleFor(a => a.Note!).ChildRules(t => t.RuleForEach(x => x.All).PlainText(400)).When(a => a.Note is not null);
    }

    static bool BeAWebAddress(string? link) => link is null || Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "https";
}

sealed class TellAccessHandler(SpacesDb db, DoorSecrets secrets, AccessLetters letters, ICurrentUser user, TimeProvider clock) : IRequestHandler<TellAccess, Id<AccessChange>>, IRequestHandler<RemoveAccess>, IRequestHandler<TakeBackAccess>
{
    public async Task<Id<AccessChange>> Handle(TellAccess told, CancellationToken ct)
    {
        var space = await Kept(told.SpaceId, ct);
        Rule.RequireOf("kind", (told.Kind is AccessType.Link) == (space.Kind is SpaceKind.Virtual), "door-does-not-suit", space.Name);
        await MustBeAlone(told.SpaceId, told.From, ct);
        var change = new AccessChange(space.Id, told.From, told.Kind, told.Note is { IsEmpty: false } note ? note : null, told.Secret is { Length: > 0 } secret ? secrets.Seal(secret) : null, told.ReleaseMinutes);
        db.Access.Add(change);
        await letters.Tell(space, change, "told", ct);
        return change.Id;
    }

    public async Task Handle(RemoveAccess wish, CancellationToken ct)
    {
        var change = await db.Access.SingleOrDefaultAsync(c => c.Id == wish.Id, ct) ?? throw new NotFound("access");
        var space = await Kept(change.SpaceId, ct);
        change.Delete(clock.Now());
        await letters.Tell(space, change, "removed", ct);
    }

    public async Task Handle(TakeBackAccess wish, CancellationToken ct)
    {
        var change = await db.Access.IgnoreQueryFilters().SingleOrDefaultAsync(c => c.Id == wish.Id, ct) ?? throw new NotFound("access");
        var space = await Kept(change.SpaceId, ct);
        if (change.DeletedAt is null) return;
        await MustBeAlone(change.SpaceId, change.From, ct);
        change.Restore();
        await letters.Tell(space, change, "told", ct);
    }

    async Task MustBeAlone(Id<Space> space, DateOnly from, CancellationToken ct) =>
        Rule.RequireOf("from", !await db.Access.AnyAsync(c => c.SpaceId == space && c.From == from, ct), "access-told-for-day", When.Day(from));

    async Task<Space> Kept(Id<Space> id, CancellationToken ct)
    {
        var space = await db.Spaces.SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFound("space");
        user.MustKeep(await db.Houses.AsNoTracking().SingleAsync(h => h.Id == space.HouseId, ct));
        return space;
    }
}
