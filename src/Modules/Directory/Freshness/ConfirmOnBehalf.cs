namespace Yhdessa.Directory;

/// <summary>A member of the staff has heard from the organization that its facts are right, and says how: "soitettu".</summary>
[Requires(DirectoryModule.EditAny)]
sealed record ConfirmOnBehalf(Id<Organization> Id, string? Note) : ICommand
{
    public const int LongestNote = 200;
}

sealed class ConfirmOnBehalfValidator : AbstractValidator<ConfirmOnBehalf>
{
    public ConfirmOnBehalfValidator() => RuleFor(c => c.Note).NotEmpty().PlainText(ConfirmOnBehalf.LongestNote);
}

sealed class ConfirmOnBehalfHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ConfirmOnBehalf>
{
    public async Task Handle(ConfirmOnBehalf wish, CancellationToken ct)
    {
        var (organization, now) = (await db.OrganizationToEdit(wish.Id, seen: null, user, ct), clock.Now());
        organization.MailArrives();   // whoever was reached has said so of the address too
        await db.ProveRight(organization, "staff", now, ct, wish.Note!.Trim());
        foreach (var ask in await db.Asks.Where(a => a.OrganizationId == wish.Id && a.AnsweredAt == null).ToListAsync(ct)) ask.AnsweredAt = now;
    }
}
