using System.Linq.Expressions;
using Yhdessa.Contracts.Directory;
using Yhdessa.Spaces.Houses;

namespace Yhdessa.Spaces.Leases;

/// <summary>The register of tenants: who has which space, on what ground and for how long.</summary>
[Requires(SpacesModule.Handle)]
sealed record LeaseList : ListQuery<LeaseRow>
{
    public Guid? HouseId { get; init; }
    public Guid? SpaceId { get; init; }
    public Guid? OrganizationId { get; init; }

    /// <summary>Only those that hold on this day.</summary>
    public DateOnly? On { get; init; }
}

[Requires(SpacesModule.Handle)]
sealed record LeaseDetails(Id<Lease> Id) : IQuery<LeaseRow>;

/// <summary>The tenants of a house today, as everybody may read them.</summary>
[OpenToAll]
sealed record Tenants(Guid Id) : IQuery<IReadOnlyList<Tenants.Row>>
{
    /// <param name="Slug">The last part of its organization's page, when it has one.</param>
    /// <param name="Weekly">None: the whole time.</param>
    public sealed record Row(string Tenant, string? Slug, Guid SpaceId, string Space, IReadOnlyList<LeaseHours> Weekly);
}

sealed record LeaseRow : Versioned
{
    public required Guid Id { get; init; }
    public required Guid SpaceId { get; init; }
    public required string Space { get; init; }
    public required Guid HouseId { get; init; }
    public required string House { get; init; }
    public Guid? OrganizationId { get; init; }
    public required string Tenant { get; init; }
    public required LeaseGround Ground { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>Absent until further notice.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>None: the whole time.</summary>
    public required IReadOnlyList<LeaseHours> Weekly { get; init; }
    public string? Note { get; init; }
    public string? Mark { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ModifiedAt { get; init; }

    public static Expression<Func<Lease, LeaseRow>> Of(IQueryable<Space> spaces, IQueryable<House> houses) => l => new LeaseRow
    {
        Id = l.Id.Value,
        SpaceId = l.SpaceId.Value,
        Space = spaces.First(s => s.Id == l.SpaceId).Name,
        HouseId = spaces.First(s => s.Id == l.SpaceId).HouseId.Value,
        House = houses.First(h => h.Id == spaces.First(s => s.Id == l.SpaceId).HouseId).Name,
        OrganizationId = l.OrganizationId,
        Tenant = l.Tenant,
        Ground = l.Ground,
        From = l.From,
        Until = l.Until,
        Weekly = l.Weekly,
        Note = l.Note,
        Mark = l.Mark,
        CreatedAt = l.CreatedAt,
        ModifiedAt = l.ModifiedAt,
        Revision = l.Revision,
    };
}

sealed class LeaseListHandler(SpacesDb db, ISender sender, TimeProvider clock) : IRequestHandler<LeaseList, Listed<LeaseRow>>, IRequestHandler<LeaseDetails, LeaseRow>, IRequestHandler<Tenants, IReadOnlyList<Tenants.Row>>
{
    const int MostTenants = 200;
    static readonly Sorts<Lease> sorts = new() { ["tenant"] = l => l.Tenant, ["from"] = l => l.From, ["until"] = l => l.Until, ["modifiedAt"] = l => l.ModifiedAt };

    Expression<Func<Lease, LeaseRow>> Row => LeaseRow.Of(db.Spaces.IgnoreQueryFilters(), db.Houses.IgnoreQueryFilters());

    public Task<Listed<LeaseRow>> Handle(LeaseList ask, CancellationToken ct)
    {
        IQueryable<Lease> wanted = db.Leases;
        if (ask.HouseId is { } house) wanted = wanted.Where(l => db.Spaces.Any(s => s.Id == l.SpaceId && s.HouseId == (Id<House>)house));
        if (ask.SpaceId is { } space) wanted = wanted.Where(l => l.SpaceId == (Id<Space>)space);
        if (ask.OrganizationId is { } organization) wanted = wanted.Where(l => l.OrganizationId == organization);
        if (ask.On is { } day) wanted = wanted.Where(l => l.From <= day && (l.Until == null || l.Until >= day));
        return ask.Answer(db, db.Leases.IgnoreQueryFilters(), wanted, Row, sorts, ct);
    }

    public async Task<LeaseRow> Handle(LeaseDetails ask, CancellationToken ct) =>
        await db.Leases.AsNoTracking().IgnoreQueryFilters().Where(l => l.Id == ask.Id && l.DeletedAt == null).Select(Row).SingleOrDefaultAsync(ct) ?? throw new NotFound("lease");

    public async Task<IReadOnlyList<Tenants.Row>> Handle(Tenants ask, CancellationToken ct)
    {
        var (house, today) = ((Id<House>)ask.Id, Helsinki.Today(clock));
        if (!await db.Houses.AnyAsync(h => h.Id == house && !h.IsPeer, ct)) throw new NotFound("house");
        var found = await (
            from lease in db.Leases.AsNoTracking()
            join space in db.Spaces.AsNoTracking() on lease.SpaceId equals space.Id
            where space.HouseId == house && lease.From <= today && (lease.Until == null || lease.Until >= today)
            orderby lease.Tenant, space.Name
            select new { Lease = lease, SpaceId = space.Id, Space = space.Name }).Take(MostTenants).ToListAsync(ct);
        Guid[] ids = [.. found.Select(f => f.Lease.OrganizationId).OfType<Guid>().Distinct()];
        var organizations = ids.Length == 0 ? new Dictionary<Guid, OrganizationFact>() : await sender.Send(new OrganizationFacts(ids), ct);
        return [.. found.Select(f => new Tenants.Row(f.Lease.Tenant, f.Lease.OrganizationId is { } id && organizations.GetValueOrDefault(id) is { Published: true } of ? of.Slug : null, f.SpaceId, f.Space, f.Lease.Weekly))];
    }
}
