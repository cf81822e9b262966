using Yhdessa.Contracts.Directory;

namespace Yhdessa.Governance;

/// <summary>What the meeting says of an item; where it leaves something to be done, an action item is opened.</summary>
/// <param name="Kind">"decided" or "takenNoteOf".</param>
/// <param name="Owner">Who does it: a role or an organization, never a person's name.</param>
/// <param name="OwnerEmail">Where the owner is reminded; shown to staff alone.</param>
/// <param name="Seen">The meeting's revision.</param>
[Requires(GovernanceModule.KeepMeetings)]
sealed record DecideItem(Id<AgendaItem> Id, string Text, DecisionKind Kind = DecisionKind.Decided, string? Owner = null, Guid? OwnerOrganizationId = null, string? OwnerEmail = null, DateOnly? DueOn = null, int? Seen = null) : ICommand<Id<Decision>>;

sealed class DecideItemValidator : AbstractValidator<DecideItem>
{
    public DecideItemValidator()
    {
        RuleFor(d => d.Text).NotEmpty().PlainText(8000);
        RuleFor(d => d.Owner).PlainText(200);
        RuleFor(d => d.OwnerEmail).Must(e => Yhdessa.Mail.EmailAddress.Is(e!)).WithErrorCode("bad-email-address").When(d => !string.IsNullOrWhiteSpace(d.OwnerEmail));
        RuleFor(d => d.DueOn).Must(d => d!.Value.Year is >= 2000 and <= 2100).WithErrorCode("day-out-of-years").When(d => d.DueOn is not null);
    }
}

sealed class DecideItemHandler(GovernanceDb db, ICurrentUser user, ISender sender, TimeProvider clock) : IRequestHandler<DecideItem, Id<Decision>>
{
    public async Task<Id<Decision>> Handle(DecideItem wish, CancellationToken ct)
    {
        var meeting = await db.KeptWith(wish.Id, wish.Seen, user, ct);
        var owner = wish.OwnerOrganizationId is { } asked ? (await sender.Send(new OrganizationFacts([asked]), ct)).GetValueOrDefault(asked) : null;
        Rule.RequireOf("ownerOrganizationId", wish.OwnerOrganizationId is null || owner is not null, "no-such-owner");
        Rule.RequireOf("dueOn", wish.DueOn is null || wish.DueOn >= meeting.Day, "due-before-meeting");

        var verdict = new Verdict(wish.Kind, wish.Text.Trim(), wish.Owner.Told() ?? owner?.Name, owner?.Id, wish.DueOn);
        var matter = meeting.Item(wish.Id).MatterId is { } from ? await db.Matters.SingleAsync(m => m.Id == from, ct) : null;
        var decision = db.Decisions.Add(meeting.Decide(wish.Id, verdict, matter, Helsinki.Today(clock))).Entity;
        if (verdict.LeavesWork) db.Actions.Add(ActionItem.Of(decision, wish.OwnerEmail.Told(), null));
        return decision.Id;
    }
}
