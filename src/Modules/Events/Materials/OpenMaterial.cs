using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Files;

namespace Yhdessa.Events.Materials;

/// <summary>One material that everybody may open today, or that whoever keeps it wants to see before.</summary>
[OpenToAll]
sealed record OneMaterial(string Id) : IQuery<MaterialRow>;

/// <summary>Where a material lies: an address elsewhere, or a file of ours. With a sign-up's token also what is not public yet.</summary>
[OpenToAll]
sealed record MaterialPlace(Guid Id, string? Token = null) : IQuery<MaterialPlace.Answer>
{
    internal sealed record Answer(Guid? FileId, string? Url);
}

sealed class OpenMaterialHandler(EventsDb db, MailedLinks links, ICurrentUser user, TimeProvider clock) : IRequestHandler<OneMaterial, MaterialRow>, IRequestHandler<MaterialPlace, MaterialPlace.Answer>
{
    public async Task<MaterialRow> Handle(OneMaterial ask, CancellationToken ct)
    {
        var found = await Open(Guid.TryParse(ask.Id, out var id) ? id : Guid.Empty, null, ct);
        return (await db.WithEvents([MaterialRow.Of(found)], ct))[0];
    }

    public async Task<MaterialPlace.Answer> Handle(MaterialPlace ask, CancellationToken ct)
    {
        var found = await Open(ask.Id, ask.Token, ct);
        return new(found.FileId, found.Url);
    }

    async Task<Material> Open(Guid id, string? token, CancellationToken ct)
    {
        var found = await db.Set<Material>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == (Id<Material>)id, ct) ?? throw new NotFound("material");
        if (!found.IsPublicOn(Helsinki.Today(clock)) && !user.EditsAll() && !await IsRegistered(found, token, ct)) throw found.DeletedAt is not null && found.PublicFrom is not null ? new Gone() : new NotFound("material");
        return found.DeletedAt is null ? found : throw new Gone();
    }

    async Task<bool> IsRegistered(Material material, string? token, CancellationToken ct) => !material.IsDraft && material.EventId is { } of && links.Read(RegistrationLinks.Purpose, token) is { } registration
        && await db.Registrations.AnyAsync(r => r.Id == (Id<Registration>)registration && r.EventId == of && r.Status == RegistrationStatus.Confirmed, ct);
}

/// <summary>The files' own addresses: whether a reader may have one is the material's matter, so the file itself lies open to the staff alone.</summary>
static class MaterialRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/materials/{id:guid}/file", (Guid id, HttpContext http, ISender sender, CancellationToken ct) => Send(id, null, http, sender, ct)).ExcludeFromDescription();
        routes.MapGet("/registration/{token}/materials/{id:guid}", (string token, Guid id, HttpContext http, ISender sender, CancellationToken ct) => Send(id, token, http, sender, ct)).ExcludeFromDescription();
    }

    static async Task<IResult> Send(Guid id, string? token, HttpContext http, ISender sender, CancellationToken ct)
    {
        try
        {
            var place = await sender.Send(new MaterialPlace(id, token), ct);
            if (place.FileId is not { } fileId) return Results.NotFound();   // another's site is left for by a link of its own
            return Lending.Answer(http, await sender.Send(new LentFile((Id<StoredFile>)fileId), ct));
        }
        catch (Refusal no)
        {
            return TypedResults.StatusCode(no.Status);   // the page for it is the house's own
        }
    }
}
