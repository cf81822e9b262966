using System.Globalization;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Partnerships.Agreements;

/// <summary>Reads agreements with the organizations' names of today. A house has some hundreds of them: they are read whole.</summary>
sealed class AgreementBook(PartnershipsDb db, ISender sender, ICurrentUser user, TimeProvider clock)
{
    static readonly string[] stages = ["ending", "active", "agreed", "draft", "ended"];
    static readonly StringComparer names = StringComparer.Create(CultureInfo.GetCultureInfo("fi-FI"), ignoreCase: true);

    /// <summary>What the caller may see, the soonest ending first.</summary>
    public async Task<IReadOnlyList<AgreementRow>> All(CancellationToken ct) =>
        await Rows(await db.Agreements.AsNoTracking().Where(a => a.DeletedAt == null).ToListAsync(ct), ct);

    public async Task<IReadOnlyList<AgreementRow>> Rows(IReadOnlyList<Agreement> found, CancellationToken ct)
    {
        var facts = await sender.Send(new OrganizationFacts([.. found.Select(a => a.OrganizationId).Distinct()]), ct);
        var today = Helsinki.Today(clock);
        var rows = found.Select(a => AgreementRow.Of(a, facts.GetValueOrDefault(a.OrganizationId), today));
        if (await Whose(ct) is { } own) rows = rows.Where(r => own.Contains(r.OrganizationId));
        return [.. rows.OrderBy(r => Array.IndexOf(stages, r.Stage)).ThenBy(r => r.Until ?? DateOnly.MaxValue).ThenBy(r => r.Organization?.Name, names).ThenBy(r => r.Id)];
    }

    /// <summary>404 for what is another organization's.</summary>
    public async Task<AgreementRow> One(Id<Agreement> id, CancellationToken ct) =>
        (await Rows([await db.Agreements.AsNoTracking().Living(id, ct)], ct)).SingleOrDefault() ?? throw new NotFound("agreement");

    /// <summary>The organizations whose agreements the caller sees; null is all.</summary>
    public async Task<IReadOnlyCollection<Guid>?> Whose(CancellationToken ct)
    {
        if (user.KeyOrganization is { } own) return [own];
        if (user.KeyId is not null || user.IsSystem || user.Has(PartnershipsModule.Keep)) return null;
        return user.PersonId is { } person ? [.. (await sender.Send(new OrganizationRights(person), ct)).Keys] : [];
    }

    /// <summary>Refuses types nobody knows and partners without a page.</summary>
    public async Task MustBeWritable(AgreementCard card, CancellationToken ct)
    {
        var known = await db.Types.AsNoTracking().Where(t => t.DeletedAt == null).Select(t => t.Code).ToListAsync(ct);
        Rule.RequireOf("types", card.Types.All(known.Contains), "unknown-code");
        var partner = (await sender.Send(new OrganizationFacts([card.OrganizationId]), ct)).GetValueOrDefault(card.OrganizationId);
        Rule.RequireOf("organizationId", partner is { Published: true }, "partner-has-no-page");
    }

    public static IOrderedEnumerable<AgreementRow> Sorted(IEnumerable<AgreementRow> rows, string key, bool down)
    {
        IOrderedEnumerable<AgreementRow> By<T>(Func<AgreementRow, T> value, IComparer<T>? order = null) => down ? rows.OrderByDescending(value, order) : rows.OrderBy(value, order);
        return key switch
        {
            "organization" => By(r => r.Organization?.Name, names!),
            "from" => By(r => r.From),
            "until" => By(r => r.Until ?? DateOnly.MaxValue),
            "modifiedAt" => By(r => r.ModifiedAt),
            _ => throw new BadInput("invalid", [new FieldError("sort", "unknown-sort", "organization, from, until, modifiedAt")]),
        };
    }
}
