namespace Yhdessa.Directory;

/// <summary>What the organizations she acts for have shared, drafts and the bin with it; the staff see everybody's.</summary>
[Requires(DirectoryModule.Edit)]
sealed record SharedOfMine(int Page = 1) : IQuery<SharedOfMine.Answer>
{
    public const int OnPage = 30;

    public sealed record Answer(IReadOnlyList<Practice> Practices, IReadOnlyList<Entry> Entries, int Total, IReadOnlyList<Practice> PracticeBin, IReadOnlyList<Entry> EntryBin);

    public sealed record Practice(Guid Id, string Slug, Translated Title, bool Published);

    public sealed record Entry(Guid Id, BoardKind Kind, string Title, DateOnly Until, bool Open, int Answers);
}

sealed class SharedOfMineHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<SharedOfMine, SharedOfMine.Answer>
{
    public async Task<SharedOfMine.Answer> Handle(SharedOfMine ask, CancellationToken ct)
    {
        var (all, person, today) = (user.MaySpeakForTheHouse(), user.PersonId, Helsinki.Today(clock));
        var own = db.Rights.Where(r => r.PersonId == person && r.Right != OrganizationRight.Viewer).Select(r => r.OrganizationId);
        var practices = db.Practices.AsNoTracking().Where(p => all || p.OrganizationId != null && own.Contains(p.OrganizationId.Value));
        var entries = db.Board.AsNoTracking().Where(e => all || own.Contains(e.OrganizationId));
        var (livePractices, liveEntries) = (practices.Where(p => p.DeletedAt == null), entries.Where(e => e.DeletedAt == null));
        var (before, total) = ((ask.Page - 1) * SharedOfMine.OnPage, Math.Max(await livePractices.CountAsync(ct), await liveEntries.CountAsync(ct)));
        return new(await Shown(livePractices, before, ct), await Shown(liveEntries, before, today, ct), total,
            await Shown(practices.Where(p => p.DeletedAt != null), 0, ct), await Shown(entries.Where(e => e.DeletedAt != null), 0, today, ct));
    }

    static async Task<IReadOnlyList<SharedOfMine.Practice>> Shown(IQueryable<GoodPractice> some, int before, CancellationToken ct) =>
        await some.OrderByDescending(p => p.ModifiedAt).ThenBy(p => p.Id).Skip(before).Take(SharedOfMine.OnPage).Select(p => new SharedOfMine.Practice(p.Id, p.Slug, p.Title, p.PublishedAt != null)).ToListAsync(ct);

    async Task<IReadOnlyList<SharedOfMine.Entry>> Shown(IQueryable<BoardEntry> some, int before, DateOnly today, CancellationToken ct) =>
        await some.OrderByDescending(e => e.ModifiedAt).ThenBy(e => e.Id).Skip(before).Take(SharedOfMine.OnPage)
            .Select(e => new SharedOfMine.Entry(e.Id, e.Kind, e.Title, e.Until, e.ClosedAt == null && e.Until >= today, db.BoardAnswers.Count(a => a.EntryId == e.Id))).ToListAsync(ct);
}
