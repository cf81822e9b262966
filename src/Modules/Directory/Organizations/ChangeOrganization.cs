namespace Yhdessa.Directory;

/// <summary>The whole page anew.</summary>
[Requires(DirectoryModule.Edit)]
sealed record ChangeOrganization : OrganizationForm, ICommand
{
    public Id<Organization> Id { get; init; }

    /// <summary>The revision the writer had before her.</summary>
    public int? Seen { get; init; }

    /// <summary>Likely twins of what it now tells that the writer has looked at and knows to be other organizations.</summary>
    public IReadOnlyList<Guid>? DifferentFrom { get; init; }

    /// <summary>The paper form that the staff type in.</summary>
    public PaperForm? Paper { get; init; }
}

sealed class ChangeOrganizationValidator : AbstractValidator<ChangeOrganization>
{
    public ChangeOrganizationValidator(TimeProvider clock)
    {
        RuleFor(o => o).Custom(OrganizationFormRules.Check);
        RuleFor(o => o.DifferentFrom).Must(d => d is not { Count: > 100 }).WithErrorCode("too-many");
        RuleFor(o => o.Paper!).SetValidator(new PaperFormValidator(clock)).When(o => o.Paper is not null);
    }
}

sealed class ChangeOrganizationHandler(DirectoryDb db, LikelyTwins twins, ICurrentUser user, TimeProvider clock) : IRequestHandler<ChangeOrganization>
{
    public async Task Handle(ChangeOrganization change, CancellationToken ct)
    {
        var organization = await db.OrganizationToEdit(change.Id, change.Seen, user, ct);
        await db.IdentifiersMustBeFree(change.Identifiers, except: change.Id, ct);
        await AskAboutTwins(organization.Form, change, ct);
        organization.Change(change with { CoreWork = await db.CoreWork(change.CoreWork, kept: true, ct) });
        organization.WrittenBy(await db.Behalf(user, change.Id, change.Paper, clock.Now(), ct));
        if (user.PersonId is not null && await user.IsOwn(change.Id, ct)) await db.Prove(organization, new(Helsinki.Today(clock), Proof.OwnEdit), "own", ct, clock.Now());   // the staff's and a program's save is no sign of its life
    }

    /// <summary>Of what is told anew only: whoever mends a telephone number is not asked about names.</summary>
    async Task AskAboutTwins(OrganizationForm before, ChangeOrganization change, CancellationToken ct)
    {
        HashSet<string> anew = [.. change.WholeName(before.Names) == before.Names ? [] : (string[])["name"], .. change.Address == before.Address ? [] : (string[])["address"], .. change.Website == before.Website ? [] : (string[])["website"]];
        if (anew.Count == 0) return;
        var told = (change.DifferentFrom ?? []).Select(d => (Id<Organization>)d).ToList();
        var known = await db.NotTwins.Where(t => t.One == change.Id || t.Other == change.Id).Select(t => t.One == change.Id ? t.Other : t.One).ToListAsync(ct);
        await twins.MustBeNone(change, [change.Id, .. told.Concat(known).Select(id => id.Value)], ct, anew);
        await db.SayDifferent(change.Id, told, user, clock.Now(), ct);
    }
}

static class OrganizationEditing
{
    /// <summary>With what is made of it: filterable values and keys.</summary>
    public static IQueryable<Organization> Whole(this IQueryable<Organization> organizations) => organizations.Include(o => o.Marks);

    /// <summary>The staff edit every organization, others those they act for; a key only where it may act.</summary>
    public static async Task<bool> MayEdit(this ICurrentUser user, Id<Organization> organization, CancellationToken ct) =>
        user.KeyId is null && user.Has(DirectoryModule.EditAny) || await user.ActsFor(organization, ct);

    public static async Task<Organization> OrganizationToEdit(this DirectoryDb db, Id<Organization> id, int? seen, ICurrentUser user, CancellationToken ct)
    {
        var organization = await db.Organizations.Whole().SingleOrDefaultAsync(o => o.Id == id, ct) ?? throw new NotFound("organization");
        if (organization.AliasOf is { } survivor && user.Has(DirectoryModule.Edit)) throw await db.MovedTo(survivor, ct);
        if (!await user.MayEdit(id, ct)) await user.MustActFor(id, ct);
        if (organization.DeletedAt is not null) throw new Gone();
        organization.MustBe(seen);
        return organization;
    }
}
