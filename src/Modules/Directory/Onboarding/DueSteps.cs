namespace Yhdessa.Directory;

/// <summary>How many next steps are due.</summary>
[Requires(DirectoryModule.Guide)]
sealed record DueSteps : IQuery<int>;

sealed class DueStepsHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<DueSteps, int>
{
    public Task<int> Handle(DueSteps ask, CancellationToken ct)
    {
        var today = Helsinki.Today(clock);
        return db.Guidance.CountAsync(g => g.DeletedAt == null && !g.IsNextDone && g.NextOn <= today, ct);
    }
}
