using Yhdessa.Contracts.Directory;

namespace Yhdessa.Governance;

/// <summary>It is done; a note may say how.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record FinishAction(Id<ActionItem> Id, string? Note = null, int? Seen = null) : ICommand;

sealed class FinishActionValidator : AbstractValidator<FinishAction>
{
    public FinishActionValidator() => RuleFor(a => a.Note).PlainText(1000);
}

sealed class FinishActionHandler(GovernanceDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<FinishAction>
{
    public async Task Handle(FinishAction wish, CancellationToken ct) => (await db.Kept(wish.Id, wish.Seen, user, ct)).Finish(wish.Note.Told(), Helsinki.Today(clock));
}

/// <summary>It will not be done, and why.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record DropAction(Id<ActionItem> Id, string Reason, int? Seen = null) : ICommand;

sealed class DropActionValidator : AbstractValidator<DropAction>
{
    public DropActionValidator() => RuleFor(a => a.Reason).NotEmpty().PlainText(1000);
}

sealed class DropActionHandler(GovernanceDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DropAction>
{
    public async Task Handle(DropAction wish, CancellationToken ct) => (await db.Kept(wish.Id, wish.Seen, user, ct)).Drop(wish.Reason.Trim(), Helsinki.Today(clock));
}

/// <summary>It was not done after all: the undo of both.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record ReopenAction(Id<ActionItem> Id, int? Seen = null) : ICommand;

sealed class ReopenActionHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<ReopenAction>
{
    public async Task Handle(ReopenAction wish, CancellationToken ct) => (await db.Kept(wish.Id, wish.Seen, user, ct)).Reopen();
}

/// <summary>Another day, with its reason.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record MoveAction(Id<ActionItem> Id, DateOnly DueOn, string Reason, int? Seen = null) : ICommand;

sealed class MoveActionValidator : AbstractValidator<MoveAction>
{
    public MoveActionValidator()
    {
        RuleFor(a => a.DueOn).Must(d => d.Year is >= 2000 and <= 2100).WithErrorCode("day-out-of-years");
        RuleFor(a => a.Reason).NotEmpty().PlainText(400);
    }
}

sealed class MoveActionHandler(GovernanceDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<MoveAction>
{
    public async Task Handle(MoveAction wish, CancellationToken ct)
    {
        var today = Helsinki.Today(clock);
        Rule.RequireOf("dueOn", wish.DueOn >= today, "action-day-past");
        (await db.Kept(wish.Id, wish.Seen, user, ct)).Move(wish.DueOn, wish.Reason.Trim(), today);
    }
}

/// <summary>Who does it, and where the owner is reminded.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record GiveAction(Id<ActionItem> Id, string? Owner, Guid? OwnerOrganizationId = null, string? OwnerEmail = null, int? Seen = null) : ICommand;

sealed class GiveActionValidator : AbstractValidator<GiveAction>
{
    public GiveActionValidator()
    {
        RuleFor(a => a.Owner).PlainText(200);
        RuleFor(a => a.OwnerEmail).Must(e => Yhdessa.Mail.EmailAddress.Is(e!)).WithErrorCode("bad-email-address").When(a => !string.IsNullOrWhiteSpace(a.OwnerEmail));
    }
}

sealed class GiveActionHandler(GovernanceDb db, ICurrentUser user, ISender sender) : IRequestHandler<GiveAction>
{
    public async Task Handle(GiveAction wish, CancellationToken ct)
    {
        var item = await db.Kept(wish.Id, wish.Seen, user, ct);
        var owner = wish.OwnerOrganizationId is { } asked ? (await sender.Send(new OrganizationFacts([asked]), ct)).GetValueOrDefault(asked) : null;
        Rule.RequireOf("ownerOrganizationId", wish.OwnerOrganizationId is null || owner is not null, "no-such-owner");
        item.Give(wish.Owner.Told() ?? owner?.Name, owner?.Id, wish.OwnerEmail.Told(), null);
    }
}

static class KeptActions
{
    public static async Task<ActionItem> Kept(this GovernanceDb db, Id<ActionItem> id, int? seen, ICurrentUser user, CancellationToken ct)
    {
        var item = await db.Actions.Include(a => a.Body).Living(id, ct);
        user.MustKeepMeetingsOf(item.BodyId);
        item.MustBe(seen);
        return item;
    }
}
