using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Rounds;

/// <summary>Seasonal applications the asking person wrote for her organizations, and rounds whose appeals come to her.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record OwnApplications : IQuery<IReadOnlyList<OwnRows>>;

/// <summary>Forgets her: the applications are the organizations' and stay without her.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record EraseOwnApplications : ICommand<JobReport>;

sealed class OwnApplicationsHandler(SpacesDb db, ICurrentUser user) : IRequestHandler<OwnApplications, IReadOnlyList<OwnRows>>, IRequestHandler<EraseOwnApplications, JobReport>
{
    Guid Person => user.PersonId ?? throw new SignInNeeded();

    public async Task<IReadOnlyList<OwnRows>> Handle(OwnApplications ask, CancellationToken ct)
    {
        var person = Person;
        var own = await db.Set<SeasonalApplication>().AsNoTracking().Where(a => a.PersonId == person).OrderBy(a => a.CreatedAt).ToListAsync(ct);
        return [new("spaces.own.applications", [.. own.Select(a => new Dictionary<string, object?>
        {
            ["id"] = a.Id.Value, ["organizationId"] = a.OrganizationId, ["activity"] = a.Activity, ["more"] = a.More, ["appeal"] = a.Appeal, ["status"] = a.Status.ToString(), ["createdAt"] = a.CreatedAt,
        })])];
    }

    public async Task<JobReport> Handle(EraseOwnApplications wish, CancellationToken ct)
    {
        var person = Person;
        var own = await db.Set<SeasonalApplication>().Where(a => a.PersonId == person).ToListAsync(ct);
        own.ForEach(a => a.HandOver(null));
        var handled = await db.Set<SeasonalRound>().IgnoreQueryFilters().Where(r => r.HandlerId == person).ToListAsync(ct);
        handled.ForEach(r => r.ForgetHandler());
        return new(own.Count, "seasonal applications");
    }
}

/// <summary>An organization's applications follow it: to the record it was joined into, and to whoever takes its matters over.</summary>
sealed class PassApplicationsOn(SpacesDb db) : INotificationHandler<OrganizationMerged>, INotificationHandler<OrganizationHandedOver>
{
    public async Task Handle(OrganizationMerged merged, CancellationToken ct)
    {
        var all = await db.Set<SeasonalApplication>().Where(a => a.OrganizationId == merged.OrganizationId || a.OrganizationId == merged.IntoId).ToListAsync(ct);
        var taken = all.Where(a => a.OrganizationId == merged.IntoId).Select(a => a.RoundId).ToHashSet();
        foreach (var slot in await db.Set<RoundSlot>().Where(s => s.PromisedTo == merged.OrganizationId).ToListAsync(ct)) slot.Promise(merged.IntoId, slot.PromisedWhy);
        foreach (var application in all.Where(a => a.OrganizationId == merged.OrganizationId && !taken.Contains(a.RoundId))) application.PassTo(merged.IntoId);
    }

    public async Task Handle(OrganizationHandedOver over, CancellationToken ct)
    {
        var hers = await db.Set<SeasonalApplication>().Where(a => a.OrganizationId == over.OrganizationId && (a.PersonId == over.FromPersonId || over.FromPersonId == null)).ToListAsync(ct);
        hers.ForEach(a => a.HandOver(over.ToPersonId));
    }
}
