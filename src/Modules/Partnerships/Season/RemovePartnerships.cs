namespace Yhdessa.Partnerships.Season;

/// <summary>Nothing made up is added to the season's partners: an example among real ones would be counted as one.</summary>
[Requires(PartnershipsModule.Import)]
sealed record AddNoPartnerships : ICommand<JobReport>;

sealed class AddNoPartnershipsHandler : IRequestHandler<AddNoPartnerships, JobReport>
{
    public Task<JobReport> Handle(AddNoPartnerships wish, CancellationToken ct) => Task.FromResult(new JobReport(0, "made-up partnerships"));
}

/// <summary>Takes the season's partners, types, criteria and model away again, but never a partnership that staff wrote or changed, nor the type it is of.</summary>
[Requires(PartnershipsModule.Import)]
sealed record RemovePartnerships : ICommand<JobReport>;

sealed class RemovePartnershipsHandler(PartnershipsDb db) : IRequestHandler<RemovePartnerships, JobReport>
{
    public async Task<JobReport> Handle(RemovePartnerships wish, CancellationToken ct)
    {
        var all = await db.Partnerships.ToListAsync(ct);
        var gone = all.Where(p => p is { Source: not null, Revision: 1 }).ToList();
        var needed = all.Except(gone).Select(p => p.TypeId).ToHashSet();
        var types = await db.Types.ToListAsync(ct);
        var kept = types.Where(t => needed.Contains(t.Id)).ToList();
        var (years, criteria, models) = (await db.StatedYears.ToListAsync(ct), await db.Criteria.ToListAsync(ct), await db.Models.ToListAsync(ct));
        db.RemoveRange(gone);
        db.RemoveRange(years);
        db.RemoveRange(types.Except(kept));
        db.RemoveRange(criteria);
        db.RemoveRange(models);
        var removed = gone.Count + years.Count + types.Count - kept.Count + criteria.Count + models.Count;
        return new(removed, "partnerships of the season with their types and criteria" + (kept.Count == 0 ? "" : $" (kept, because staff's own partnerships need them: {string.Join(", ", kept.Select(t => t.NameVerbatim))})"));
    }
}
