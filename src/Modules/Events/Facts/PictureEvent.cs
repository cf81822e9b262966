namespace Yhdessa.Events;

/// <summary>An event's picture, and what it shows in words; no file takes it away.</summary>
[Requires(EventsModule.Tell)]
sealed record PictureEvent(Id<Event> Id, Guid? FileId, Translated? Alt = null, int? Seen = null) : ICommand;

sealed class PictureEventValidator : AbstractValidator<PictureEvent>
{
    public PictureEventValidator() => RuleFor(p => p).Custom((wish, context) =>
    {
        if (wish.FileId is not null && wish.Alt is null or { IsEmpty: true }) context.AddFailure(EventFormRules.No("alt", "required"));
        EventFormRules.Text("alt", wish.Alt, 400).ToList().ForEach(context.AddFailure);
    });
}

sealed class PictureEventHandler(EventsDb db, FactTeller facts, ICurrentUser user) : IRequestHandler<PictureEvent>
{
    public async Task Handle(PictureEvent wish, CancellationToken ct)
    {
        var held = await db.EventToEdit(wish.Id, wish.Seen, user, ct);
        if (wish.FileId is { } file) await facts.MustBePicture(file, held.OrganizationIds, ct);
        held.Picture(wish.FileId is { } shown ? new(shown, wish.Alt!) : null);
    }
}

/// <summary>Which of an event's organizations does what, in a few words each; the rest stay organizers without words.</summary>
[Requires(EventsModule.Tell)]
sealed record ShareWork(Id<Event> Id, IReadOnlyList<CoOrganizer> Roles, int? Seen = null) : ICommand;

sealed class ShareWorkValidator : AbstractValidator<ShareWork>
{
    public ShareWorkValidator() => RuleFor(s => s.Roles).Custom((roles, context) => roles.SelectMany((r, i) => EventFactRules.Role($"roles[{i}].role", r.Role)).ToList().ForEach(context.AddFailure));
}

sealed class ShareWorkHandler(EventsDb db, ICurrentUser user) : IRequestHandler<ShareWork>
{
    public async Task Handle(ShareWork wish, CancellationToken ct) => (await db.EventToEdit(wish.Id, wish.Seen, user, ct)).Share([.. wish.Roles.DistinctBy(r => r.OrganizationId)]);
}
