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
        var (id, today) = ((Id<Organization>)ask.Id, Helsinki.Today(clock));
        var entries = await db.Board.AsNoTracking().Where(e => e.OrganizationId == id && e.DeletedAt == null && e.ClosedAt == null && e.Until >= today).OrderByDescending(e => e.Id).Take(SharedOfOrganization.Most).Select(e => new SharedOfOrganization.Entry(e.Id, e.Kind, e.Title)).ToListAsync(ct);
        var practices = await db.Practices.AsNoTracking().Where(p => p.OrganizationId == id && p.DeletedAt == null && p.PublishedAt != null).OrderByDescending(p => p.PublishedAt).Take(SharedOfOrganization.Most).Select(p => new SharedOfOrganization.Practice(p.Slug, p.Title)).ToListAsync(ct);
        return new(entries, practices);
    }
}
