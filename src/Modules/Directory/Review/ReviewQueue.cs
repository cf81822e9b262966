namespace Yhdessa.Directory;

/// <summary>What waits for somebody's eyes: rows with two readings, and what readers have reported. The oldest first.</summary>
[Requires(DirectoryModule.Review)]
sealed record ReviewQueue : IQuery<ReviewQueue.Answer>
{
    public sealed record Answer(IReadOnlyList<Unclear> Unclear, IReadOnlyList<Report> Reports)
    {
        /// <summary>Requests for a right over a page that no owner answers.</summary>
        public IReadOnlyList<Asking> Asking { get; init; } = [];
    }

    public sealed record Asking(string Slug, string Organization, string? Line, DateTimeOffset Since);
    public sealed record Unclear(Id<Organization> Id, string Name, SeasonFact? Season, DateTimeOffset Since);
    public sealed record Report(Id<ErrorReport> Id, string Slug, string Organization, string Text, string? Email, DateTimeOffset Since);
}

sealed class ReviewQueueHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<ReviewQueue, ReviewQueue.Answer>
{
    public async Task<ReviewQueue.Answer> Handle(ReviewQueue ask, CancellationToken ct)
    {
        var unclear = await db.Organizations.AsNoTracking().Where(o => o.Status == OrganizationStatus.ForReview && o.DeletedAt == null).OrderBy(o => o.CreatedAt).ToListAsync(ct);
        var reports = await db.Reports.AsNoTracking().Where(r => r.HandledAt == null)
            .Join(db.Organizations, r => r.OrganizationId, o => o.Id, (r, o) => new { Report = r, o.Slug, o.Names }).OrderBy(r => r.Report.CreatedAt).Take(200).ToListAsync(ct);
        return new(
            [.. unclear.Select(o => new ReviewQueue.Unclear(o.Id, o.Names.ToString(), o.Season, o.CreatedAt))],
            [.. reports.Select(r => new ReviewQueue.Report(r.Report.Id, r.Slug, r.Names.ToString(), r.Report.Text, r.Report.Email, r.Report.CreatedAt))])
        {
            Asking = [.. (await db.ForHouse(clock.Now()).AsNoTracking().Join(db.Organizations, j => j.OrganizationId, o => o.Id, (j, o) => new { j.Id, j.Line, j.CreatedAt, o.Slug, o.Names }).OrderBy(j => j.Id).Take(200).ToListAsync(ct))
                .Select(j => new ReviewQueue.Asking(j.Slug, j.Names.ToString(), j.Line, j.CreatedAt))],
        };
    }
}

/// <summary>The row is one organization: it is published as it stands.</summary>
[Requires(DirectoryModule.Review)]
sealed record AcceptAsOne(Id<Organization> Id) : ICommand;

sealed class AcceptAsOneHandler(DirectoryDb db) : IRequestHandler<AcceptAsOne>
{
    public async Task Handle(AcceptAsOne wish, CancellationToken ct) => (await db.OrganizationUnderReview(wish.Id, ct)).Publish();
}

/// <summary>The row is two organizations: it becomes the first of the readings, and the other gets a page of its own.</summary>
[Requires(DirectoryModule.Review)]
sealed record SplitInTwo(Id<Organization> Id) : ICommand;

sealed class SplitInTwoHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<SplitInTwo>
{
    public async Task Handle(SplitInTwo wish, CancellationToken ct)
    {
        var row = await db.OrganizationUnderReview(wish.Id, ct);
        Rule.Require(row.Season is { PossibleSplit.Count: 2 }, "no-other-reading");
        var (first, second) = (row.Season.PossibleSplit[0], row.Season.PossibleSplit[1]);
        row.Change(row.Form with { Names = new(first) });
        row.Publish();
        var other = new Organization((Id<Organization>)SeasonId.Of($"{row.Season.Key}/2"), await db.FreeSlug(second, ct), new OrganizationForm { Names = new(second), Kind = row.Kind });
        other.Remember(row.Season with { Key = $"{row.Season.Key}/2", PossibleSplit = [] }, row.ProofAt ?? clock.Now(), successor: null);
        db.Organizations.Add(other);
    }
}

static class Reviewing
{
    public static async Task<Organization> OrganizationUnderReview(this DirectoryDb db, Id<Organization> id, CancellationToken ct)
    {
        var row = await db.Organizations.Whole().SingleOrDefaultAsync(o => o.Id == id, ct) ?? throw new NotFound("organization");
        State.Require(row.Status is OrganizationStatus.ForReview, "row-already-decided");
        return row;
    }
}
