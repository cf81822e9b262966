namespace Yhdessa.Directory;

/// <summary>Somebody opens contacts that are not for everybody: who, when and why is written down first.</summary>
[Requires(DirectoryModule.SeeContacts)]
sealed record LookAtContacts(string Id, string? Why = null) : ICommand
{
    /// <summary>A program that reads one organization has opened what it may see of its contacts; a stranger sees what is for everybody.</summary>
    public static LookAtContacts? By(OneOrganization ask, ICurrentUser user) => (user.PersonId ?? user.KeyId) is not null && user.Has(DirectoryModule.SeeContacts) ? new(ask.Id) : null;
}

sealed class LookAtContactsValidator : AbstractValidator<LookAtContacts>
{
    public LookAtContactsValidator() => RuleFor(l => l.Why).PlainText(200);
}

sealed class LookAtContactsHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<LookAtContacts>
{
    public async Task Handle(LookAtContacts look, CancellationToken ct)
    {
        var organization = await db.OrganizationToShow(look.Id, user, ct);
        if (await user.IsOwn(organization.Id, ct) || await db.RightOf(user, organization.Id, ct) is not null) return;   // her own organization's page
        var seen = await db.SightOf(user, await user.MayEdit(organization.Id, ct), ct);
        if (!organization.Contacts.Any(c => c.Visibility is not Visibility.Public && seen(c) is not null)) return;
        var (now, anHourAgo, why) = (clock.Now(), clock.Now().AddHours(-1), look.Why.Told());
        if (await db.Looks.AnyAsync(l => l.OrganizationId == organization.Id && l.PersonId == user.PersonId && l.KeyId == user.KeyId && l.Why == why && l.At > anHourAgo, ct)) return;
        db.Looks.Add(new ContactLook { OrganizationId = organization.Id, PersonId = user.PersonId, KeyId = user.KeyId, At = now, Why = why });
    }
}

/// <summary>That somebody has opened an organization's contacts. UTC; kept for a year.</summary>
sealed class ContactLook : IUnaudited
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Id<Organization> OrganizationId { get; set; }
    public Guid? PersonId { get; set; }
    public Guid? KeyId { get; init; }
    public DateTimeOffset At { get; init; }
    public string? Why { get; set; }
}

static class Looking
{
    /// <summary>Whether she looks after the organization herself: not by a role that covers them all.</summary>
    public static async Task<bool> IsOwn(this ICurrentUser user, Id<Organization> organization, CancellationToken ct) =>
        user.IsSystem || !user.Has(DirectoryModule.EditAny) && await user.ActsFor(organization, ct);
}
