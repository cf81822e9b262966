namespace Yhdessa.Contracts.Files;

/// <summary>What other modules may know of files, in one question for a whole page. Unknown and deleted ids are absent; who may open one is checked when it is opened.</summary>
public sealed record FileFacts(IReadOnlyCollection<Guid> Ids) : IQuestion<IReadOnlyDictionary<Guid, FileFact>>;

/// <param name="Id">Its address is /files/{id}.</param>
/// <param name="Name">What it is saved as.</param>
/// <param name="MediaType">By its content: "image/jpeg".</param>
/// <param name="Size">Bytes.</param>
/// <param name="Width">Pixels as shown; null unless it is a picture.</param>
/// <param name="Height">Pixels as shown; null unless it is a picture.</param>
/// <param name="OrganizationId">Whose it is; null is the house's own.</param>
/// <param name="IsPublic">Whether everybody may open it.</param>
public sealed record FileFact(Guid Id, string Name, string MediaType, long Size, int? Width, int? Height, Guid? OrganizationId, bool IsPublic);
