namespace Yhdessa.Directory;

/// <summary>The directory adds nothing made up to the season: an example among real organizations would be counted as one.</summary>
[Requires(DirectoryModule.Import)]
sealed record AddNothingMadeUp : ICommand<JobReport>;

sealed class AddNothingMadeUpHandler : IRequestHandler<AddNothingMadeUp, JobReport>
{
    public Task<JobReport> Handle(AddNothingMadeUp wish, CancellationToken ct) => Task.FromResult(new JobReport(0, "made-up organizations"));
}

/// <summary>Takes the season's organizations and networks away again, but never one that people have changed, have rights over or joined to a network.</summary>
[Requires(DirectoryModule.Import)]
sealed record RemoveSeason : ICommand<JobReport>;

sealed class RemoveSeasonHandler(DirectoryDb db) : IRequestHandler<RemoveSeason, JobReport>
{
    public async Task<JobReport> Handle(RemoveSeason wish, CancellationToken ct)
    {
        var organizations = await db.Organizations.Whole()
            .Where(o => o.Season != null && o.Revision == 1 && !db.Rights.Any(r => r.OrganizationId == o.Id) && !db.Members.Any(m => m.OrganizationId == o.Id) && !db.NetworkRequests.Any(r => r.OrganizationId == o.Id) && !db.Networks.Any(n => n.CoordinatorId == o.Id)).SharingNothing(db).ToListAsync(ct);
        var networks = await db.Networks.Where(n => n.Source != null && n.Revision == 1 && !db.Members.Any(m => m.NetworkId == n.Id)).ToListAsync(ct);
        db.RemoveRange(organizations);
        db.RemoveRange(networks);
        return new(organizations.Count + networks.Count, "organizations and networks of the season");
    }
}
