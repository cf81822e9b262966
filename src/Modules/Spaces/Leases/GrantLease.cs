using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Leases;

/// <summary>A space, or a part of one, becomes a tenant's own for the whole time or for weekly hours.</summary>
/// <param name="Tenant">Its name; the organization's own unless told.</param>
/// <param name="Until">The last day; until further notice when absent.</param>
/// <param name="Weekly">None: the whole time.</param>
[Requires(SpacesModule.Handle)]
sealed record GrantLease(Id<Space> SpaceId, DateOnly From, LeaseGround Ground, string? Tenant = null, Guid? OrganizationId = null, DateOnly? Until = null, IReadOnlyList<LeaseHours>? Weekly = null, string? Note = null) : ICommand<Id<Lease>>;

/// <summary>The lease's last day is told: from the next on the calendar is free.</summary>
[Requires(SpacesModule.Handle)]
sealed record EndLease(Id<Lease> Id, DateOnly LastDay, int? Seen = null) : ICommand;

/// <summary>The undo of an end: it lasts as long as it did, if nobody has booked the time meanwhile.</summary>
[Requires(SpacesModule.Handle)]
sealed record ContinueLease(Id<Lease> Id, DateOnly? Until) : ICommand;

/// <summary>Takes away a lease that should not have been written at all.</summary>
[Requires(SpacesModule.Handle)]
sealed record RemoveLease(Id<Lease> Id) : ICommand;

[Requires(SpacesModule.Handle)]
sealed record TakeBackLease(Id<Lease> Id) : ICommand;

sealed class GrantLeaseValidator : AbstractValidator<GrantLease>
{
    const int MostHours = 14;
    static readonly DateOnly earliest = new(2000, 1, 1);

    public GrantLeaseValidator()
    {
        RuleFor(l => l.SpaceId).NotEmpty();
        RuleFor(l => l.From).InclusiveBetween(earliest, Lease.FarBound);
        RuleFor(l => l.Until).InclusiveBetween(earliest, Lease.FarBound);
        RuleFor(l => l.Until).Must((l, until) => until is null || until >= l.From).WithErrorCode("ends-before-it-begins");
        RuleFor(l => l.Ground).IsInEnum();
        RuleFor(l => l.Tenant).PlainText(200);
        RuleFor(l => l.Tenant).NotEmpty().When(l => l.OrganizationId is null);
        RuleFor(l => l.Note).PlainText(1000);
        RuleFor(l => l.Weekly).Must(w => w is null || w.Count <= MostHours);
        RuleForEach(l => l.Weekly).ChildRules(h =>
        {
            h.RuleFor(x => x.Weekday).IsInEnum();
            h.RuleFor(x => x.To).Must((row, to) => to == TimeOnly.MinValue || to > row.From).WithErrorCode("too-early");
        });
        RuleFor(l => l.Weekly).Must(w => w is null || !Meet(w)).WithErrorCode("hours-overlap");
    }

    static bool Meet(IReadOnlyList<LeaseHours> rows) => rows.GroupBy(r => r.Weekday).Any(day =>
    {
        var hours = day.OrderBy(h => h.From).ToList();
        return hours.Zip(hours.Skip(1)).Any(pair => pair.First.To == TimeOnly.MinValue || pair.First.To > pair.Second.From);
    });
}

sealed class LeaseHandler(SpacesDb db, LeaseBook book, ISender sender, TimeProvider clock) :
    IRequestHandler<GrantLease, Id<Lease>>, IRequestHandler<EndLease>, IRequestHandler<ContinueLease>, IRequestHandler<RemoveLease>, IRequestHandler<TakeBackLease>
{
    public async Task<Id<Lease>> Handle(GrantLease wish, CancellationToken ct)
    {
        var organization = wish.OrganizationId is { } id ? (await sender.Send(new OrganizationFacts([id]), ct)).GetValueOrDefault(id) : null;
        Rule.RequireOf("organizationId", wish.OrganizationId is null || organization is not null, "unknown-organization");
        var lease = new Lease(wish.SpaceId, wish.Tenant?.Trim() is { Length: > 0 } told ? told : organization!.Name, organization?.Id, wish.Ground) { From = wish.From, Weekly = wish.Weekly ?? [], Note = wish.Note };
        lease.LastUntil(wish.Until);
        await book.Hold(lease, wish.From, ct);
        return db.Leases.Add(lease).Entity.Id;
    }

    public async Task Handle(EndLease wish, CancellationToken ct)
    {
        var lease = await Lease(wish.Id, ct);
        lease.MustBe(wish.Seen);
        lease.End(wish.LastDay);
    }

    public async Task Handle(ContinueLease wish, CancellationToken ct)
    {
        var lease = await Lease(wish.Id, ct);
        if (lease.Until is not { } ended) return;
        Rule.RequireOf("until", wish.Until is null || wish.Until >= ended, "ends-before-it-begins");
        lease.LastUntil(wish.Until);
        await book.Hold(lease, ended.AddDays(1), ct);
    }

    public async Task Handle(RemoveLease wish, CancellationToken ct) => (await Lease(wish.Id, ct)).Free(clock.Now());

    public async Task Handle(TakeBackLease wish, CancellationToken ct)
    {
        var lease = await db.Leases.IgnoreQueryFilters().SingleOrDefaultAsync(l => l.Id == wish.Id, ct) ?? throw new NotFound("lease");
        if (lease.DeletedAt is null) return;
        lease.Restore();
        await book.Hold(lease, lease.From, ct);
    }

    async Task<Lease> Lease(Id<Lease> id, CancellationToken ct) => await db.Leases.Include(l => l.Blocks).SingleOrDefaultAsync(l => l.Id == id, ct) ?? throw new NotFound("lease");
}
