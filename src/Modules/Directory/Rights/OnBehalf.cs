namespace Yhdessa.Directory;

/// <summary>A change that the staff, or the house's own program, wrote on an organization's behalf.</summary>
/// <param name="At">UTC.</param>
sealed record OnBehalf(DateTimeOffset At, PaperForm? Paper = null);

/// <summary>A form that came on paper and was typed in.</summary>
/// <param name="Day">The day on the paper.</param>
/// <param name="KeptAt">Where the paper is kept: "Hollolan palvelupiste, kansio 4".</param>
sealed record PaperForm(DateOnly? Day, string? KeptAt = null)
{
    public const int LongestPlace = 200;
}

sealed class PaperFormValidator : AbstractValidator<PaperForm>
{
    public PaperFormValidator(TimeProvider clock)
    {
        RuleFor(p => p.Day).NotNull();
        RuleFor(p => p.Day).Must(d => d is null || d <= Helsinki.Today(clock)).WithErrorCode("paper-in-future");
        RuleFor(p => p.KeptAt).PlainText(PaperForm.LongestPlace);
    }
}

static class ActingOnBehalf
{
    /// <summary>An invitation was the staff's when whoever sent it has no right of her own; the house's own program sends none.</summary>
    public static async Task<OnBehalf?> Behalf(this DirectoryDb db, Invitation invitation, DateTimeOffset now, CancellationToken ct) =>
        invitation.InvitedBy is not { } by || await db.Rights.AnyAsync(r => r.OrganizationId == invitation.OrganizationId && r.PersonId == by, ct) ? null : new(now);

    /// <summary>Null for the organization's own people and its own key, and for the house's jobs; a paper form is the staff's alone to tell of.</summary>
    public static async Task<OnBehalf?> Behalf(this DirectoryDb db, ICurrentUser user, Id<Organization> organization, PaperForm? paper, DateTimeOffset now, CancellationToken ct) =>
        user.IsSystem || user.KeyOrganization is not null || !user.Has(DirectoryModule.EditAny) || await db.RightOf(user, organization, ct) is not null ? null : new(now, paper);
}
