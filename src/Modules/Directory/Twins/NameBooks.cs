namespace Yhdessa.Directory;

/// <summary>Keeps the book of names: read once, and after that only what has been changed since, here or on another host.</summary>
sealed class NameBooks : IDisposable
{
    /// <summary>A commit may take a while to be seen after its time was set.</summary>
    static readonly TimeSpan overlap = TimeSpan.FromMinutes(2);

    readonly SemaphoreSlim one = new(1);
    NameBook book = new();
    Dictionary<Guid, int> revisions = [];
    DateTimeOffset? until;
    IReadOnlyList<(Guid One, Guid Other, double Likeness)>? pairs;

    /// <summary>Answers a question while nobody writes in the book.</summary>
    public async Task<T> Ask<T>(DirectoryDb db, Func<NameBook, T> question, CancellationToken ct)
    {
        await one.WaitAsync(ct);
        try
        {
            await Read(db, ct);
            return question(book);
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Every two records whose names are alike: found once and kept until a name changes.</summary>
    public Task<IReadOnlyList<(Guid One, Guid Other, double Likeness)>> Pairs(DirectoryDb db, CancellationToken ct) => Ask(db, book => pairs ??= book.Pairs(ct), ct);

    async Task Read(DirectoryDb db, CancellationToken ct)
    {
        if (await db.Organizations.CountAsync(ct) < revisions.Count) (book, revisions, until, pairs) = (new(), [], null, null);   // rows are gone: begin again
        var (since, all) = (until - overlap ?? DateTimeOffset.UnixEpoch, until is null);
        var rows = await db.Organizations.AsNoTracking().Where(o => all || o.ModifiedAt >= since)
            .Select(o => new { o.Id, o.Revision, o.ModifiedAt, o.Names, o.Season, o.JoinedNames, Stands = o.DeletedAt == null && o.Status != OrganizationStatus.Alias && o.Status != OrganizationStatus.Unconfirmed }).ToListAsync(ct);
        foreach (var row in rows.Where(r => revisions.GetValueOrDefault(r.Id) != r.Revision))
        {
            revisions[row.Id] = row.Revision;
            pairs = null;
            if (row.Stands) book.Write(row.Id, row.Names.All.Concat(row.Season?.AlsoKnownAs ?? []).Concat(row.JoinedNames));
            else book.Strike(row.Id);
        }
        until = rows.Select(r => (DateTimeOffset?)r.ModifiedAt).Append(until).Max();
    }

    public void Dispose() => one.Dispose();
}
