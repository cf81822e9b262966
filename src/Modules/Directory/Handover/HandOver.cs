using Yhdessa.Contracts.Accounts;
using Yhdessa.Mail;

namespace Yhdessa.Directory;

/// <summary>
/// An owner names who looks after the organization after her, and from which day: then the successor gets a letter, and with her yes the right
/// passes on. The staff do it for an owner who is not to be reached, with a reason that is told to her address.
/// </summary>
/// <param name="FromPersonId">The owner whose right it is, when the staff do it.</param>
/// <param name="Stays">She may look on afterwards.</param>
[Requires(DirectoryModule.Edit)]
sealed record HandOver(Id<Organization> Id, string? Email, DateOnly? Day, bool Stays = false, Guid? FromPersonId = null, string? Reason = null, string? Language = null) : ICommand;

sealed class HandOverValidator : AbstractValidator<HandOver>
{
    public HandOverValidator(TimeProvider clock)
    {
        RuleFor(h => h.Email).NotEmpty().Must(e => string.IsNullOrWhiteSpace(e) || EmailAddress.Is(e.Trim())).WithErrorCode("EmailValidator");
        RuleFor(h => h.Day).NotNull();
        RuleFor(h => h.Day).Must(d => d is null || d >= Helsinki.Today(clock) && d <= Helsinki.Today(clock).AddYears(1)).WithErrorCode("handover-day");
        RuleFor(h => h.Reason).PlainText(Invitation.LongestReason);
        RuleFor(h => h.Language).Must(l => l is null || Texts.Languages.Contains(l)).WithErrorCode("unknown-code");
    }
}

sealed class HandOverHandler(DirectoryDb db, ICurrentUser user, ISender sender, InvitationLetters letters, TimeProvider clock) : IRequestHandler<HandOver>
{
    public async Task Handle(HandOver wish, CancellationToken ct)
    {
        var (organization, email, now) = (await db.OrganizationToKeep(wish.Id, user, ct), EmailAddress.Kept(wish.Email!), clock.Now());
        var isOwn = await db.RightOf(user, wish.Id, ct) is OrganizationRight.Owner;
        var from = await Predecessor(wish, isOwn, ct);
        Rule.RequireOf("email", from is null || (await sender.Send(new PersonContact(from.Value), ct))?.Email != email, "handover-to-self");
        var open = await db.Invitations.Where(i => i.OrganizationId == wish.Id && i.ClosedAt == null).ToListAsync(ct);
        Rule.Require(open.TrueForAll(i => i.Kind is not InvitationKind.Handover), "handover-open");

        open.Where(i => i.Email == email).ToList().ForEach(i => i.Withdraw(now));   // one letter to one address
        var handover = Invitation.Handover(wish.Id, email, wish.Language ?? Texts.Language, user.PersonId, from, wish.Day!.Value, wish.Stays && from is not null, wish.Reason.Told());
        db.Invitations.Add(handover);
        if (handover.Day <= Helsinki.Today(clock)) await letters.Hand(organization, handover, now, ct);
        if (!isOwn && from is { } owner) await letters.Tell(owner, organization, "directory.handover.mail.told", $"directory.handover-told:{handover.Id}", $"/organizations/{organization.Slug}", handover.Reason, ct);
    }

    async Task<Guid?> Predecessor(HandOver wish, bool isOwn, CancellationToken ct)
    {
        if (isOwn)
        {
            Rule.RequireOf("fromPersonId", wish.FromPersonId is null || wish.FromPersonId == user.PersonId, "handover-own-only");
            return user.PersonId;
        }
        Rule.RequireOf("reason", wish.Reason.Told() is not null, "handover-reason");
        var owners = await db.Rights.Where(r => r.OrganizationId == wish.Id && r.Right == OrganizationRight.Owner).Select(r => r.PersonId).ToListAsync(ct);
        Rule.RequireOf("fromPersonId", wish.FromPersonId is { } from ? owners.Contains(from) : owners.Count == 0, "handover-whose");
        return wish.FromPersonId;
    }
}

/// <summary>The day of a handover has come: its letter goes.</summary>
[Requires(DirectoryModule.Import)]
sealed record SendHandovers(DateTimeOffset Now) : ICommand<JobReport>;

sealed class SendHandoversHandler(DirectoryDb db, InvitationLetters letters) : IRequestHandler<SendHandovers, JobReport>
{
    public async Task<JobReport> Handle(SendHandovers wish, CancellationToken ct)
    {
        var today = Helsinki.DateOf(wish.Now);
        var due = await db.Invitations.Where(i => i.ClosedAt == null && i.SentAt == null && i.Day <= today).OrderBy(i => i.Id).Take(100).ToListAsync(ct);
        foreach (var handover in due)
            await letters.Hand(await db.Organizations.AsNoTracking().SingleAsync(o => o.Id == handover.OrganizationId, ct), handover, wish.Now, ct);
        return new(due.Count, "handovers");
    }
}

static class SendingHandovers
{
    /// <summary>A record that lies in the bin is handed to nobody.</summary>
    public static async Task Hand(this InvitationLetters letters, Organization organization, Invitation handover, DateTimeOffset now, CancellationToken ct)
    {
        if (organization.DeletedAt is not null) handover.Withdraw(now);
        else
        {
            handover.Send(now);
            await letters.Invite(organization, handover, ct);
        }
    }
}
