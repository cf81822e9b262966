namespace Yhdessa.Directory;

/// <summary>
/// Two records of one organization become one. The first stays with its id and address, the other's lead to it ever after; what pointed at the
/// other belongs to the first, in every module. It cannot be taken back.
/// </summary>
/// <param name="Id">The record that stays.</param>
/// <param name="Other">The one that is joined into it.</param>
[Requires(DirectoryModule.Review)]
sealed record MergeOrganizations(Id<Organization> Id, Id<Organization> Other) : ICommand
{
    /// <summary>Fields, as the API names them, that are taken from the other record.</summary>
    public IReadOnlyList<string>? Take { get; init; }

    /// <summary>Lists that are kept from both.</summary>
    public IReadOnlyList<string>? Both { get; init; }

    /// <summary>The revision of the record that stays, as the decider saw it.</summary>
    public int? Seen { get; init; }
}

sealed class MergeOrganizationsValidator : AbstractValidator<MergeOrganizations>
{
    public MergeOrganizationsValidator()
    {
        RuleForEach(m => m.Take).Must(name => OrganizationField.All.Any(f => f.Name == name)).WithErrorCode("unknown-code");
        RuleForEach(m => m.Both).Must(name => OrganizationField.All.Any(f => f.Name == name && f.Both is not null)).WithErrorCode("unknown-code");
        RuleFor(m => m.Other).Must((m, other) => other != m.Id).WithErrorCode("same-record");
    }
}

sealed class MergeOrganizationsHandler(DirectoryDb db, ICurrentUser user) : IRequestHandler<MergeOrganizations>
{
    public async Task Handle(MergeOrganizations wish, CancellationToken ct)
    {
        var stays = await db.OrganizationToEdit(wish.Id, wish.Seen, user, ct);
        var goes = await db.OrganizationToEdit(wish.Other, seen: null, user, ct);
        var whole = OrganizationField.All.Aggregate(stays.Form, (made, field) =>
            wish.Both?.Contains(field.Name) is true ? field.Both!(made, goes.Form)
            : wish.Take?.Contains(field.Name) is true ? field.Take(made, goes.Form)
            : made);
        OrganizationFormRules.MustHold(whole);
        goes.BecomeAliasOf(stays.Id);
        stays.Join(goes, whole);
        await db.MoveRows(goes.Id, stays.Id, ct);
    }
}

/// <summary>Directory's own rows that point at the record that goes.</summary>
static class MovedRows
{
    public static async Task MoveRows(this DirectoryDb db, Id<Organization> from, Id<Organization> to, CancellationToken ct)
    {
        await MoveRights(db, from, to, ct);
        foreach (var network in await db.NetworksThatName(from, ct)) network.Merge(from, to);
        foreach (var alias in await db.Organizations.Whole().Where(o => o.AliasOf == from).ToListAsync(ct)) alias.BecomeAliasOf(to);
        foreach (var before in await db.Organizations.Where(o => o.Successor == from).ToListAsync(ct)) before.Succeed(to);
        foreach (var report in await db.Reports.Where(r => r.OrganizationId == from && r.HandledAt == null).ToListAsync(ct)) report.Concern(to);
        foreach (var look in await db.Looks.Where(l => l.OrganizationId == from).ToListAsync(ct)) look.OrganizationId = to;
        await MoveDifferences(db, from, to, ct);
        foreach (var asking in await db.JoinRequests.Where(j => j.OrganizationId == from && j.ClosedAt == null && !db.JoinRequests.Any(o => o.OrganizationId == to && o.PersonId == j.PersonId && o.ClosedAt == null)).ToListAsync(ct)) asking.Concern(to);
        await db.MoveProofs(from, to, ct);
        await db.MoveShared(from, to, ct);
    }

    /// <summary>What was said to be another than the one is another than both.</summary>
    static async Task MoveDifferences(DirectoryDb db, Id<Organization> from, Id<Organization> to, CancellationToken ct)
    {
        var said = await db.NotTwins.Where(t => t.One == from || t.Other == from || t.One == to || t.Other == to).ToListAsync(ct);
        foreach (var old in said.Where(t => t.One == from || t.Other == from))
        {
            db.NotTwins.Remove(old);
            var third = old.One == from ? old.Other : old.One;
            if (third != to && !said.Exists(t => (t.One, t.Other) == NotTwin.Ordered(third, to))) db.NotTwins.Add(NotTwin.Of(third, to, old.By, old.At));
        }
    }

    /// <summary>Whoever looked after either looks after the one, by the stronger of her rights.</summary>
    static async Task MoveRights(DirectoryDb db, Id<Organization> from, Id<Organization> to, CancellationToken ct)
    {
        var rights = await db.Rights.Where(r => r.OrganizationId == from || r.OrganizationId == to).ToListAsync(ct);
        foreach (var right in rights.Where(r => r.OrganizationId == from))
        {
            db.Rights.Remove(right);
            if (rights.Find(r => r.OrganizationId == to && r.PersonId == right.PersonId) is not { } own) db.Rights.Add(new OrganizationRight { PersonId = right.PersonId, OrganizationId = to, Right = right.Right, Since = right.Since });
            else if (OrganizationRight.Strength(right.Right) > OrganizationRight.Strength(own.Right)) own.Right = right.Right;
        }
    }
}
