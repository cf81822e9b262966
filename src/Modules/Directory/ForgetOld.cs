namespace Yhdessa.Directory;

/// <summary>The bin's last day, the answered reports and the looks of a year ago: what nobody needs any more goes.</summary>
[Requires(DirectoryModule.Import)]
sealed record ForgetOld(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetOldHandler(DirectoryDb db) : IRequestHandler<ForgetOld, JobReport>
{
    public async Task<JobReport> Handle(ForgetOld wish, CancellationToken ct)
    {
        var (yearAgo, bin, unconfirmed) = (wish.Now.AddYears(-1), wish.Now.AddDays(-OrganizationBin.Days), wish.Now.AddDays(-Invitation.Days));
        var looks = await db.Looks.Where(l => l.At < yearAgo).ToListAsync(ct);
        var reports = await db.Reports.Where(r => r.HandledAt < yearAgo).ToListAsync(ct);
        var thrown = await db.Organizations.Whole().Where(o => o.DeletedAt < bin && !o.IsEmptied).ToListAsync(ct);
        thrown.ForEach(o => o.Empty());
        var unanswered = await db.Organizations.Where(o => o.Status == OrganizationStatus.Unconfirmed && o.CreatedAt < unconfirmed).ToListAsync(ct);
        var networks = await db.Networks.Include(n => n.Members).Include(n => n.Requests).AsSplitQuery().Where(n => n.DeletedAt < bin && (n.Members.Any() || n.Requests.Any() || n.Purpose != null || n.CoordinatorId != null)).ToListAsync(ct);
        networks.ForEach(n => n.Empty());
        await db.ForgetOldRights(wish.Now, ct);
        db.RemoveRange(unanswered);
        db.RemoveRange(looks);
        db.RemoveRange(reports);
        return new(looks.Count + reports.Count + thrown.Count + unanswered.Count + networks.Count, "looks, reports, organizations and networks in the bin");
    }
}
