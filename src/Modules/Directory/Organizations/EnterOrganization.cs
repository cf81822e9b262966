namespace Yhdessa.Directory;

/// <summary>A new organization gets its page. Who enters it on an organization's behalf is remembered.</summary>
[Requires(DirectoryModule.Enter)]
sealed record EnterOrganization : OrganizationForm, ICommand<Id<Organization>>
{
    /// <summary>Likely twins that the writer has looked at and knows to be other organizations.</summary>
    public IReadOnlyList<Guid>? DifferentFrom { get; init; }

    /// <summary>The paper form that the staff type in.</summary>
    public PaperForm? Paper { get; init; }
}

sealed class EnterOrganizationValidator : AbstractValidator<EnterOrganization>
{
    public EnterOrganizationValidator(TimeProvider clock)
    {
        RuleFor(o => o.Paper!).SetValidator(new PaperFormValidator(clock)).When(o => o.Paper is not null);
        RuleFor(o => o).Custom(OrganizationFormRules.Check);
        RuleFor(o => o.DifferentFrom).Must(d => d is not { Count: > 100 }).WithErrorCode("too-many");
    }
}

sealed class EnterOrganizationHandler(DirectoryDb db, LikelyTwins twins, ICurrentUser user, TimeProvider clock) : IRequestHandler<EnterOrganization, Id<Organization>>
{
    public async Task<Id<Organization>> Handle(EnterOrganization form, CancellationToken ct)
    {
        if (user.KeyOrganization is not null) throw new Forbidden(DirectoryModule.Enter);   // an organization's key acts for that one alone
        await db.IdentifiersMustBeFree(form.Identifiers, except: null, ct);
        IReadOnlyList<Guid> different = form.DifferentFrom ?? [];
        await twins.MustBeNone(form, different, ct);

        var told = form with { CoreWork = await db.CoreWork(form.CoreWork, kept: true, ct) };
        var organization = new Organization(Id<Organization>.New(), await db.FreeSlug(form.WholeName().ToString(), ct), told, user.PersonId);
        organization.Entered(clock.Now());
        organization.WrittenBy(await db.Behalf(user, organization.Id, form.Paper, clock.Now(), ct));
        db.Organizations.Add(organization);
        await db.SayDifferent(organization.Id, [.. different.Select(d => (Id<Organization>)d)], user, clock.Now(), ct);
        return organization.Id;
    }
}

static class OrganizationNames
{
    /// <summary>Pages of their own stand at these addresses.</summary>
    static readonly string[] taken = ["form", "register"];

    public static async Task<string> FreeSlug(this DirectoryDb db, string name, CancellationToken ct)
    {
        var slug = Slug.Of(name);
        return Slug.Free(name, [.. taken, .. db.Organizations.Local.Select(o => o.Slug), .. await db.Organizations.Where(o => o.Slug.StartsWith(slug)).Select(o => o.Slug).ToListAsync(ct)]);
    }

    /// <summary>Two pages of one Y-tunnus would be twins: the answer says whose page there is already. The database keeps the promise too.</summary>
    public static async Task IdentifiersMustBeFree(this DirectoryDb db, IReadOnlyList<Identifier>? told, Id<Organization>? except, CancellationToken ct)
    {
        List<string> keys = [.. (told ?? []).Select(i => i.Key)];
        if (keys.Count == 0) return;
        var twin = await db.Marks.Where(m => m.Facet == OrganizationFacets.Identifier && keys.Contains(m.Code) && m.OrganizationId != except)
            .Join(db.Organizations, m => m.OrganizationId, o => o.Id, (m, o) => new { m.Code, o.Id, o.Slug, o.Names }).FirstOrDefaultAsync(ct);
        if (twin is null) return;
        var taken = told!.First(i => i.Key == twin.Code);
        throw new Conflict(taken.Scheme == Identifier.Business ? "business-id-taken" : "identifier-taken", taken.Value) { Field = "identifiers", Extensions = new Dictionary<string, object?> { ["organization"] = new OrganizationLink(twin.Id, twin.Slug, twin.Names.ToString()) } };
    }
}
