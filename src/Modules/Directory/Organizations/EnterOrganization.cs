namespace Yhdessa.Directory;

/// <summary>A new organization gets its page. Who enters it on an organization's behalf is remembered.</summary>
[Requires(DirectoryModule.Enter)]
sealed record EnterOrganization : OrganizationForm, ICommand<Id<Organization>>;

sealed class EnterOrganizationValidator : AbstractValidator<EnterOrganization>
{
    public EnterOrganizationValidator() => RuleFor(o => o).Custom((form, context) => OrganizationFormRules.Broken(form).ToList().ForEach(context.AddFailure));
}

sealed class EnterOrganizationHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<EnterOrganization, Id<Organization>>
{
    public async Task<Id<Organization>> Handle(EnterOrganization form, CancellationToken ct)
    {
        if (user.KeyOrganization is not null) throw new Forbidden(DirectoryModule.Enter);   // an organization's key acts for that one alone
        await db.BusinessIdMustBeFree(form, except: null, ct);
        var organization = new Organization(Id<Organization>.New(), await db.FreeSlug(form.WholeName().ToString(), ct), form, user.PersonId);
        organization.Entered(clock.Now());
        db.Organizations.Add(organization);
        return organization.Id;
    }
}

static class OrganizationNames
{
    public static async Task<string> FreeSlug(this DirectoryDb db, string name, CancellationToken ct)
    {
        var slug = Slug.Of(name);
        return Slug.Free(name, await db.Organizations.Where(o => o.Slug.StartsWith(slug)).Select(o => o.Slug).ToListAsync(ct));
    }

    /// <summary>Two pages of one Y-tunnus would be twins: the answer says whose page there is already.</summary>
    public static async Task BusinessIdMustBeFree(this DirectoryDb db, OrganizationForm form, Id<Organization>? except, CancellationToken ct)
    {
        if (form.Identifiers?.FirstOrDefault(i => i.Scheme == Identifier.Business)?.Value is not { } id) return;
        var twin = await db.Organizations.Where(o => o.BusinessId == id && o.DeletedAt == null && o.Id != except).Select(o => new { o.Id, o.Slug }).FirstOrDefaultAsync(ct);
        if (twin is not null) throw new Conflict("business-id-taken", id) { Field = "identifiers", Extensions = new Dictionary<string, object?> { ["organization"] = new { twin.Id, twin.Slug } } };
    }
}
