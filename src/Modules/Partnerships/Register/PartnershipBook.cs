using System.Globalization;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Partnerships.Register;

/// <summary>Reads the register with the organizations' names of today. A house has some hundreds of partnerships: they are read whole.</summary>
sealed class PartnershipBook(PartnershipsDb db, ISender sender, TimeProvider clock)
{
    static readonly StringComparer names = StringComparer.Create(CultureInfo.GetCultureInfo("fi-FI"), ignoreCase: true);

    public async Task<IReadOnlyList<PartnershipRow>> All(CancellationToken ct)
    {
        var found = await db.Partnerships.AsNoTracking().Where(p => p.DeletedAt == null).ToListAsync(ct);
        return await Rows(found, ct);
    }

    /// <summary>In the register's order: the latest year first, types in theirs, names by the alphabet.</summary>
    public async Task<IReadOnlyList<PartnershipRow>> Rows(IReadOnlyList<Partnership> found, CancellationToken ct)
    {
        var types = await db.Types.AsNoTracking().ToDictionaryAsync(t => t.Id, ct);
        var facts = await sender.Send(new OrganizationFacts([.. found.Select(p => p.OrganizationId).Distinct()]), ct);
        var thisYear = Helsinki.Today(clock).Year;
        return [.. found.Select(p => PartnershipRow.Of(p, types[p.TypeId], facts.GetValueOrDefault(p.OrganizationId), thisYear))
            .OrderByDescending(r => r.Year).ThenBy(r => r.OfType.Order).ThenBy(r => r.Organization?.Name, names).ThenBy(r => r.Id)];
    }

    /// <summary>409 when the organization, by whatever name, is in that type and year already.</summary>
    public async Task MustBeFree(Partnership wanted, string name, CancellationToken ct)
    {
        var open = await db.Partnerships.AsNoTracking().Where(p => p.TypeId == wanted.TypeId && p.Year == wanted.Year && p.EndedAt == null && p.DeletedAt == null && p.Id != wanted.Id).Select(p => p.OrganizationId).ToListAsync(ct);
        var facts = await sender.Send(new OrganizationFacts([.. open, wanted.OrganizationId]), ct);
        Guid Lives(Guid id) => facts.GetValueOrDefault(id)?.Id ?? id;
        State.Require(open.All(id => Lives(id) != Lives(wanted.OrganizationId)), "already-partner", name, wanted.Year);
    }

    public static IOrderedEnumerable<PartnershipRow> Sorted(IEnumerable<PartnershipRow> rows, string key, bool down)
    {
        IOrderedEnumerable<PartnershipRow> By<T>(Func<PartnershipRow, T> value, IComparer<T>? order = null) => down ? rows.OrderByDescending(value, order) : rows.OrderBy(value, order);
        return key switch
        {
            "organization" => By(r => r.Organization?.Name, names!),
            "type" => By(r => r.OfType.Order),
            "year" => By(r => r.Year),
            "from" => By(r => r.From),
            "modifiedAt" => By(r => r.ModifiedAt),
            _ => throw new BadInput("invalid", [new FieldError("sort", "unknown-sort", "organization, type, year, from, modifiedAt")]),
        };
    }
}
