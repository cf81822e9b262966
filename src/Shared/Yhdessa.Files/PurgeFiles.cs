namespace Yhdessa.Files;

/// <summary>Empties the bin of files that have lain there for 30 days.</summary>
[Requires(FilesModule.KeepForHouse)]
sealed record PurgeFiles(DateTimeOffset Now) : ICommand<JobReport>;

sealed class PurgeFilesHandler(FilesDb db) : IRequestHandler<PurgeFiles, JobReport>
{
    public async Task<JobReport> Handle(PurgeFiles wish, CancellationToken ct)
    {
        var since = wish.Now.AddDays(-30);
        var old = await db.Files.Where(f => f.DeletedAt < since).ToListAsync(ct);
        foreach (var file in old)
            await db.Chunks.Where(c => c.FileId == file.Id).ExecuteDeleteAsync(ct);
        db.Files.RemoveRange(old);
        return new(old.Count, "files purged");
    }
}
