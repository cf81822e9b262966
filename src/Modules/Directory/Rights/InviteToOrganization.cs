using Yhdessa.Mail;

namespace Yhdessa.Directory;

/// <summary>An owner, or the staff on her behalf, asks somebody by mail to look after the page. The answer never tells whether the address has an account.</summary>
[Requires(DirectoryModule.Edit)]
sealed record InviteToOrganization(Id<Organization> Id, string? Email, string? Right, string? Language = null) : ICommand;

sealed class InviteToOrganizationValidator : AbstractValidator<InviteToOrganization>
{
    public InviteToOrganizationValidator()
    {
        RuleFor(i => i.Email).NotEmpty().Must(e => string.IsNullOrWhiteSpace(e) || EmailAddress.Is(e.Trim())).WithErrorCode("EmailValidator");
        RuleFor(i => i.Right).Must(r => r is not null && OrganizationRight.All.Contains(r)).WithErrorCode("unknown-right");
        RuleFor(i => i.Language).Must(l => l is null || Texts.Languages.Contains(l)).WithErrorCode("unknown-code");
    }
}

sealed class InviteToOrganizationHandler(DirectoryDb db, ICurrentUser user, InvitationLetters letters, TimeProvider clock) : IRequestHandler<InviteToOrganization>
{
    public async Task Handle(InviteToOrganization wish, CancellationToken ct)
    {
        var organization = await db.OrganizationToKeep(wish.Id, user, ct);
        var email = EmailAddress.Kept(wish.Email!);
        var open = await db.Invitations.Where(i => i.OrganizationId == wish.Id && i.ClosedAt == null).ToListAsync(ct);
        var invitation = open.Find(i => i.Email == email);
        Rule.RequireOf("email", invitation is not { Kind: InvitationKind.Handover }, "handover-open");
        if (invitation is null)
        {
            if (open.Count >= Invitation.MostOpen) throw new TooManyMessages();
            db.Invitations.Add(invitation = Invitation.To(wish.Id, email, wish.Right!, wish.Language ?? Texts.Language, user.PersonId));
        }
        invitation.Send(clock.Now(), wish.Right);
        await letters.Invite(organization, invitation, ct);
    }
}

/// <summary>The letter went astray: once more, a few times a day at most.</summary>
[Requires(DirectoryModule.Edit)]
sealed record SendInvitationAgain(Id<Invitation> Id) : ICommand;

sealed class SendInvitationAgainHandler(DirectoryDb db, ICurrentUser user, InvitationLetters letters, TimeProvider clock) : IRequestHandler<SendInvitationAgain>
{
    public async Task Handle(SendInvitationAgain wish, CancellationToken ct)
    {
        var (invitation, organization) = await db.InvitationToKeep(wish.Id, user, ct);
        Rule.Require(invitation.SentAt is not null || invitation.ClosedAt is not null, "handover-waits");
        invitation.Send(clock.Now());
        await letters.Invite(organization, invitation, ct);
    }
}

/// <summary>Taken back before it was accepted; its link says so.</summary>
[Requires(DirectoryModule.Edit)]
sealed record WithdrawInvitation(Id<Invitation> Id) : ICommand;

sealed class WithdrawInvitationHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<WithdrawInvitation>
{
    public async Task Handle(WithdrawInvitation wish, CancellationToken ct) => (await db.InvitationToKeep(wish.Id, user, ct)).Invitation.Withdraw(clock.Now());
}

static class Inviting
{
    public static async Task<(Invitation Invitation, Organization Organization)> InvitationToKeep(this DirectoryDb db, Id<Invitation> id, ICurrentUser user, CancellationToken ct)
    {
        var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.Id == id, ct) ?? throw new NotFound("invitation");
        return (invitation, await db.OrganizationToKeep(invitation.OrganizationId, user, ct));
    }
}
