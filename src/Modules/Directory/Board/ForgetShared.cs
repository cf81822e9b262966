namespace Yhdessa.Directory;

/// <summary>
/// The words of answers go after ninety days, what lies in the bin after thirty, an asset with its number after one, and with an organization that is gone for good go the numbers
/// and addresses of its pool. What was counted stays.
/// </summary>
[Requires(DirectoryModule.Import)]
sealed record ForgetShared(DateTimeOffset Now) : ICommand<JobReport>;

sealed class ForgetSharedHandler(DirectoryDb db) : IRequestHandler<ForgetShared, JobReport>
{
    const int Most = 2000;

    public async Task<JobReport> Handle(ForgetShared job, CancellationToken ct)
    {
        var (old, bin, yesterday) = (job.Now.AddDays(-BoardAnswer.DaysKept), job.Now.AddDays(-OrganizationBin.Days), job.Now.AddDays(-1));
        var answers = await db.BoardAnswers.Where(a => a.At < old && a.Email != null).Take(Most).ToListAsync(ct);
        answers.ForEach(a => a.Forget());
        var practices = await db.Practices.Where(p => p.DeletedAt < bin).Take(Most).ToListAsync(ct);
        var guidance = await db.Guidance.Where(g => g.DeletedAt < bin).Take(Most).ToListAsync(ct);
        var assets = await db.AllAssets.Where(a => a.DeletedAt < yesterday || db.Organizations.Any(o => o.Id == a.OrganizationId && (o.IsEmptied || o.DeletedAt < bin))).Take(Most).ToListAsync(ct);
        var entries = await Thrown(bin, ct);
        db.RemoveRange(practices);
        db.RemoveRange(guidance);
        db.RemoveRange(assets);
        return new(answers.Count + practices.Count + guidance.Count + assets.Count + entries, "answers, practices, entries, assets and guidance");
    }

    /// <summary>The matches go first: the database lets an entry go with those that point at it as an offer only.</summary>
    async Task<int> Thrown(DateTimeOffset bin, CancellationToken ct)
    {
        var entries = await db.Board.Where(e => e.DeletedAt < bin).Take(Most).ToListAsync(ct);
        await db.Drop(entries, ct);
        return entries.Count;
    }
}

static class SharedRows
{
    public static async Task Drop(this DirectoryDb db, IReadOnlyList<BoardEntry> entries, CancellationToken ct)
    {
        var ids = entries.Select(e => e.Id).ToList();
        db.BoardMatches.RemoveRange(await db.BoardMatches.Where(m => ids.Contains(m.NeedId) || ids.Contains(m.OfferId)).ToListAsync(ct));
        db.Board.RemoveRange(entries);
    }

    /// <summary>Two records became one: what either had shared is the one's.</summary>
    public static async Task MoveShared(this DirectoryDb db, Id<Organization> from, Id<Organization> to, CancellationToken ct)
    {
        foreach (var practice in await db.Practices.Where(p => p.OrganizationId == from).ToListAsync(ct)) practice.PassTo(to);
        foreach (var entry in await db.Board.Where(e => e.OrganizationId == from).ToListAsync(ct)) entry.PassTo(to);
        foreach (var asset in await db.AllAssets.Where(a => a.OrganizationId == from).ToListAsync(ct)) asset.PassTo(to);
        foreach (var guidance in await db.Guidance.Where(g => g.OrganizationId == from).ToListAsync(ct)) guidance.PassTo(to);
    }

    /// <summary>Organizations on which nothing of what is shared hangs.</summary>
    public static IQueryable<Organization> SharingNothing(this IQueryable<Organization> organizations, DirectoryDb db) => organizations
        .Where(o => !db.Practices.Any(p => p.OrganizationId == o.Id) && !db.Board.Any(e => e.OrganizationId == o.Id) && !db.AllAssets.Any(a => a.OrganizationId == o.Id) && !db.Guidance.Any(g => g.OrganizationId == o.Id));
}
