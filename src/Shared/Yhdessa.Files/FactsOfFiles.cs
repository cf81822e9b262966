using Yhdessa.Contracts.Files;

namespace Yhdessa.Files;

sealed class FactsOfFiles(FilesDb db) : IRequestHandler<FileFacts, IReadOnlyDictionary<Guid, FileFact>>
{
    public async Task<IReadOnlyDictionary<Guid, FileFact>> Handle(FileFacts asked, CancellationToken ct)
    {
        var ids = asked.Ids.Select(id => (Id<StoredFile>)id).ToList();
        var files = await db.Files.AsNoTracking().Where(f => ids.Contains(f.Id) && f.DeletedAt == null).ToListAsync(ct);
        return files.ToDictionary(f => f.Id.Value, f => new FileFact(f.Id, f.Name, f.MediaType, f.Size, f.Width, f.Height, f.OrganizationId, f.Visibility is Visibility.Public));
    }
}
