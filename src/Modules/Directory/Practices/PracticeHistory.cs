namespace Yhdessa.Directory;

/// <summary>Who has changed what of a practice, for those who may write it.</summary>
[Requires(DirectoryModule.Edit)]
sealed record PracticeHistory(Id<GoodPractice> Id, int Page = 1) : IQuery<OrganizationHistory.Answer>;

sealed class PracticeHistoryHandler(DirectoryDb db, ICurrentUser user, ISender sender) : IRequestHandler<PracticeHistory, OrganizationHistory.Answer>
{
    public async Task<OrganizationHistory.Answer> Handle(PracticeHistory ask, CancellationToken ct)
    {
        var practice = await db.PracticeToEdit(ask.Id, seen: null, user, ct);
        var subject = practice.Id.ToString();
        return await Histories.Of(db.Set<AuditEntry>().Where(a => a.Kind == nameof(GoodPractice) && a.Subject == subject), ask.Page, sender, ct);
    }
}
