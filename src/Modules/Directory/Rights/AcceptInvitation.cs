using Yhdessa.Contracts.Accounts;

namespace Yhdessa.Directory;

/// <summary>What the link of an invitation shows; null when it is nobody's or has grown old.</summary>
[OpenToAll]
sealed record LinkedInvitation(string Token) : IQuery<LinkedInvitation.Answer?>
{
    /// <param name="End">Null while it can be accepted.</param>
    /// <param name="Name">Who signed in now and would get the right; null when nobody has.</param>
    public sealed record Answer(Translated Organization, string Slug, string Right, InvitationKind Kind, InvitationEnd? End, string? InvitedBy, string? From, string? Name, bool IsOwnAddress);
}

sealed class LinkedInvitationHandler(DirectoryDb db, MailedLinks links, ICurrentUser user, ISender sender) : IRequestHandler<LinkedInvitation, LinkedInvitation.Answer?>
{
    public async Task<LinkedInvitation.Answer?> Handle(LinkedInvitation ask, CancellationToken ct)
    {
        if (await db.Invited(links, ask.Token, ct) is not var (invitation, organization)) return null;
        var names = await sender.Send(new PersonNames([.. new[] { invitation.InvitedBy, invitation.FromPersonId }.OfType<Guid>()]), ct);
        var reader = user.PersonId is { } person ? await sender.Send(new PersonContact(person), ct) : null;
        string? NameOf(Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;
        return new(organization.Names, organization.Slug, invitation.Right, invitation.Kind, invitation.End, NameOf(invitation.InvitedBy), NameOf(invitation.FromPersonId),
            reader?.Name, reader is not null && reader.Email == invitation.Email);
    }
}

/// <summary>Whose account an invitation's link opens: the address that it was sent to.</summary>
[OpenToAll]
sealed record InvitedAddress(string Token) : IQuery<InvitedAddress.Answer>
{
    public sealed record Answer(string Email, string Language);
}

sealed class InvitedAddressHandler(DirectoryDb db, MailedLinks links, TimeProvider clock) : IRequestHandler<InvitedAddress, InvitedAddress.Answer>
{
    public async Task<InvitedAddress.Answer> Handle(InvitedAddress ask, CancellationToken ct) =>
        await db.Invited(links, ask.Token, ct) is var (invitation, _) && invitation.IsOpen(clock.Now()) ? new(invitation.Email!, invitation.Language) : throw new RuleBroken("invitation-closed");
}

/// <summary>The asking person takes what the link offers; once.</summary>
[Requires(DirectoryModule.SeeOwn)]
sealed record AcceptInvitation(string Token) : ICommand<AcceptInvitation.Answer>
{
    public sealed record Answer(string Slug, bool IsHandover);
}

sealed class AcceptInvitationHandler(DirectoryDb db, MailedLinks links, ICurrentUser user, PassingOn passing, Texts t, TimeProvider clock) : IRequestHandler<AcceptInvitation, AcceptInvitation.Answer>
{
    public async Task<AcceptInvitation.Answer> Handle(AcceptInvitation wish, CancellationToken ct)
    {
        var (person, now) = (user.PersonId ?? throw new SignInNeeded(), clock.Now());
        if (await db.Invited(links, wish.Token, ct) is not var (invitation, organization)) throw new RuleBroken("invitation-closed");
        var answer = new AcceptInvitation.Answer(organization.Slug, invitation.Kind is InvitationKind.Handover);
        if (invitation.AcceptedBy == person) return answer;   // pressed twice

        await db.HoldPeople(organization.Id, ct);
        invitation.Accept(person, now);
        if (answer.IsHandover) await passing.On(organization, invitation, person, ct);
        else if (organization.Status is OrganizationStatus.Unconfirmed)
        {
            await db.IdentifiersMustBeFree(organization.Identifiers, except: organization.Id, ct);   // somebody else may have told of them meanwhile
            await db.Open(organization, person, t, now, ct);
        }
        else await db.Give(organization.Id, person, invitation.Right, now, ct, await db.Behalf(invitation, now, ct));
        return answer;
    }
}

static class InvitedByLink
{
    /// <summary>The invitation of a link, and the organization it is to: the one that has the page now.</summary>
    public static async Task<(Invitation Invitation, Organization Organization)?> Invited(this DirectoryDb db, MailedLinks links, string token, CancellationToken ct)
    {
        if (links.Read(Invitation.Link, token) is not { } id || await db.Invitations.SingleOrDefaultAsync(i => i.Id == (Id<Invitation>)id, ct) is not { } invitation) return null;
        var organization = await db.Organizations.Whole().SingleOrDefaultAsync(o => o.Id == invitation.OrganizationId, ct);
        if (organization?.AliasOf is { } survivor) organization = await db.Organizations.Whole().SingleOrDefaultAsync(o => o.Id == survivor, ct);
        return organization is { DeletedAt: null } ? (invitation, organization) : null;
    }
}
