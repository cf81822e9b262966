namespace Yhdessa.Spaces.Rounds;

/// <summary>A handler changes the proposal: gives a slot to an application, or takes it from its holder and gives it to nobody.</summary>
[Requires(SpacesModule.Handle)]
sealed record GiveSlot(Id<SeasonalRound> Id, Id<RoundSlot> SlotId, Id<SeasonalApplication>? ApplicationId, string Reason, int? Seen = null) : ICommand;

sealed class GiveSlotValidator : AbstractValidator<GiveSlot>
{
    public GiveSlotValidator() => RuleFor(g => g.Reason).NotEmpty().PlainText(400);
}

sealed class GiveSlotHandler(RoundBook book, TimeProvider clock) : IRequestHandler<GiveSlot>
{
    public async Task Handle(GiveSlot wish, CancellationToken ct)
    {
        var round = await book.Round(wish.Id, ct, wish.Seen);
        var sent = await book.Sent(wish.Id, ct);
        var next = wish.ApplicationId is { } id ? sent.Find(a => a.Id == id) ?? throw new NotFound("seasonal-application") : null;
        var last = round.Slot(wish.SlotId).HolderId is { } holder ? sent.Find(a => a.Id == holder) : null;
        round.GiveByHand(wish.SlotId, next, last, wish.Reason.Trim(), clock.Now());
    }
}
