namespace Yhdessa.Directory;

/// <summary>How many rows and reports wait for somebody's eyes.</summary>
[Requires(DirectoryModule.Review)]
sealed record WaitingForReview : IQuery<int>;

/// <summary>Whether nothing of the import is left open.</summary>
[Requires(DirectoryModule.Review)]
sealed record IsReviewed : IQuery<bool>;

sealed class WaitingForReviewHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<WaitingForReview, int>, IRequestHandler<IsReviewed, bool>
{
    public async Task<int> Handle(WaitingForReview ask, CancellationToken ct) => await Rows.CountAsync(ct) + await db.Reports.CountAsync(r => r.HandledAt == null, ct) + await db.ForHouse(clock.Now()).CountAsync(ct);

    public async Task<bool> Handle(IsReviewed ask, CancellationToken ct) => !await Rows.AnyAsync(ct);

    IQueryable<Organization> Rows => db.Organizations.Where(o => o.Status == OrganizationStatus.ForReview && o.DeletedAt == null);
}
