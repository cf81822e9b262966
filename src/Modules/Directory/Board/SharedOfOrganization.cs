namespace Yhdessa.Directory;

/// <summary>What one organization offers, needs and has told to work: for its page.</summary>
[OpenToAll]
sealed record SharedOfOrganization(Guid Id) : IQuery<SharedOfOrganization.Answer>
{
    public const int Most = 5;

    public sealed record Answer(IReadOnlyList<Entry> Entries, IReadOnlyList<Practice> Practices);

    public sealed record Entry(Guid Id, BoardKind Kind, string Title);

    public sealed record Practice(string Slug, Translated Title);
}

sealed class SharedOfOrganizationHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<SharedOfOrganization, SharedOfOrganization.Answer>
{
    public async Task<SharedOfOrganization.Answer> Handle(SharedOfOrganization ask, CancellationToken ct)
    {
        var (entries, practices) = (new List<SharedOfOrganization.Entry>(), new List<SharedOfOrganization.Practice>());
        await foreach (var entry in entriesOf(db, (Id<Organization>)ask.Id, Helsinki.Today(clock)).WithCancellation(ct)) entries.Add(entry);
        await foreach (var practice in practicesOf(db, (Id<Organization>)ask.Id).WithCancellation(ct)) practices.Add(practice);
        return new(entries, practices);
    }

    // Every organization's page asks both: compiled once, they cost half.
    static readonly Func<DirectoryDb, Id<Organization>, DateOnly, IAsyncEnumerable<SharedOfOrganization.Entry>> entriesOf = EF.CompileAsyncQuery((DirectoryDb db, Id<Organization> id, DateOnly today) =>
        db.Board.AsNoTracking().Where(e => e.OrganizationId == id && e.DeletedAt == null && e.ClosedAt == null && e.Until >= today).OrderByDescending(e => e.Id).Take(SharedOfOrganization.Most).Select(e => new SharedOfOrganization.Entry(e.Id, e.Kind, e.Title)));

    static readonly Func<DirectoryDb, Id<Organization>, IAsyncEnumerable<SharedOfOrganization.Practice>> practicesOf = EF.CompileAsyncQuery((DirectoryDb db, Id<Organization> id) =>
        db.Practices.AsNoTracking().Where(p => p.OrganizationId == id && p.DeletedAt == null && p.PublishedAt != null).OrderByDescending(p => p.PublishedAt).Take(SharedOfOrganization.Most).Select(p => new SharedOfOrganization.Practice(p.Slug, p.Title)));
}
