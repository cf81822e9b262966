using Yhdessa.Mail;

namespace Yhdessa.Directory;

/// <summary>
/// Anybody brings in an organization or a group, without an account and without a number. A signed-in writer looks after it at once; another's page
/// shows when her address has answered.
/// </summary>
[OpenToAll]
sealed record RegisterOrganization : OrganizationForm, ICommand<RegisterOrganization.Answer>
{
    /// <summary>Where the letter goes that publishes; a signed-in person needs none.</summary>
    public string? OwnEmail { get; init; }

    /// <summary>Likely twins that the writer has looked at and knows to be other organizations.</summary>
    public IReadOnlyList<Guid>? DifferentFrom { get; init; }

    /// <param name="Shows">Whether everybody sees it already.</param>
    public sealed record Answer(string Slug, bool Shows);
}

sealed class RegisterOrganizationValidator : AbstractValidator<RegisterOrganization>
{
    public RegisterOrganizationValidator()
    {
        RuleFor(o => o).Custom(OrganizationFormRules.Check);
        RuleFor(o => o.OwnEmail).Must(e => string.IsNullOrWhiteSpace(e) || EmailAddress.Is(e.Trim())).WithErrorCode("EmailValidator");
        RuleFor(o => o.DifferentFrom).Must(d => d is not { Count: > 100 }).WithErrorCode("too-many");
    }
}

sealed class RegisterOrganizationHandler(DirectoryDb db, LikelyTwins twins, InvitationLetters letters, ICurrentUser user, Texts t, TimeProvider clock) : IRequestHandler<RegisterOrganization, RegisterOrganization.Answer>
{
    /// <summary>So that nobody fills the register, or somebody's mailbox.</summary>
    const int MostInAnHour = 60, MostToOneAddress = 3;

    public async Task<RegisterOrganization.Answer> Handle(RegisterOrganization form, CancellationToken ct)
    {
        if (user.KeyId is not null) throw new Forbidden(DirectoryModule.Enter);   // programs have POST /organizations
        Rule.RequireOf("ownEmail", user.PersonId is not null || form.OwnEmail.Told() is not null, "required");
        await db.IdentifiersMustBeFree(form.Identifiers, except: null, ct);
        await twins.MustBeNone(form, form.DifferentFrom ?? [], ct);

        var told = form with { CoreWork = await db.CoreWork(form.CoreWork, kept: user.PersonId is not null, ct) };
        var organization = new Organization(Id<Organization>.New(), await db.FreeSlug(form.WholeName().ToString(), ct), told);
        db.Organizations.Add(organization);
        if (user.PersonId is { } person) await db.Open(organization, person, t, clock.Now(), ct);
        else await Ask(organization, EmailAddress.Kept(form.OwnEmail!), ct);
        return new(organization.Slug, user.PersonId is not null);
    }

    /// <summary>Nobody sees it until the address answers.</summary>
    async Task Ask(Organization organization, string email, CancellationToken ct)
    {
        var (now, hourAgo) = (clock.Now(), clock.Now().AddHours(-1));
        var waiting = db.Invitations.Where(i => i.Kind == InvitationKind.Registration && i.ClosedAt == null);
        if (await waiting.CountAsync(i => i.SentAt > hourAgo, ct) >= MostInAnHour || await waiting.CountAsync(i => i.Email == email, ct) >= MostToOneAddress) throw new TooManyMessages();
        organization.WaitForAddress();
        var invitation = Invitation.Registration(organization.Id, email, Texts.Language);
        invitation.Send(now);
        db.Invitations.Add(invitation);
        await letters.Invite(organization, invitation, ct);
    }
}

static class Opening
{
    /// <summary>A new page gets its first owner, and the staff are asked to look at it.</summary>
    public static async Task Open(this DirectoryDb db, Organization organization, Guid owner, Texts t, DateTimeOffset now, CancellationToken ct)
    {
        organization.Open(now);
        await db.Give(organization.Id, owner, OrganizationRight.Owner, now, ct);
        await db.Report(organization.Id, t["directory.register.new"], null, now, ct);
    }
}
