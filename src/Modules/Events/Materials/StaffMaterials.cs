namespace Yhdessa.Events.Materials;

/// <summary>All materials for those who keep them, the latest change first; or what lies in the bin.</summary>
[Requires(EventsModule.EditAny)]
sealed record StaffMaterials(int Page = 1, bool InBin = false) : IQuery<Listed<MaterialRow>>;

/// <summary>One material as its form needs it.</summary>
[Requires(EventsModule.EditAny)]
sealed record MaterialToEdit(Id<Material> Id) : IQuery<Material>;

/// <summary>The events a material can be of: the latest ones and those ahead.</summary>
[Requires(EventsModule.EditAny)]
sealed record EventsWithMaterial(Guid? Chosen) : IQuery<IReadOnlyList<EventsWithMaterial.Row>>
{
    internal sealed record Row(Guid Id, Translated Name, DateOnly? Day);
}

sealed class StaffMaterialsHandler(EventsDb db, TimeProvider clock) : IRequestHandler<StaffMaterials, Listed<MaterialRow>>, IRequestHandler<MaterialToEdit, Material>, IRequestHandler<EventsWithMaterial, IReadOnlyList<EventsWithMaterial.Row>>
{
    const int PageSize = 50, MostEvents = 100;

    public async Task<Listed<MaterialRow>> Handle(StaffMaterials ask, CancellationToken ct)
    {
        var all = db.Set<Material>().AsNoTracking().Where(m => ask.InBin ? m.DeletedAt != null : m.DeletedAt == null);
        var rows = await all.OrderByDescending(m => m.ModifiedAt).ThenBy(m => m.Id).Skip((Math.Max(1, ask.Page) - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return new(await db.WithEvents(rows.ConvertAll(MaterialRow.Of), ct), Math.Max(1, ask.Page), PageSize, await all.CountAsync(ct));
    }

    public Task<Material> Handle(MaterialToEdit ask, CancellationToken ct) => db.Set<Material>().AsNoTracking().Living(ask.Id, ct);

    public async Task<IReadOnlyList<EventsWithMaterial.Row>> Handle(EventsWithMaterial ask, CancellationToken ct)
    {
        var (chosen, from) = ((Id<Event>)(ask.Chosen ?? Guid.Empty), Helsinki.Today(clock).AddYears(-1));
        return await db.Events.AsNoTracking().Where(e => e.DeletedAt == null && (e.Id == chosen || e.LastDay >= from)).OrderByDescending(e => e.Id == chosen).ThenByDescending(e => e.SortKey).Take(MostEvents)
            .Select(e => new EventsWithMaterial.Row(e.Id, e.Name, e.FirstDay)).ToListAsync(ct);
    }
}

/// <summary>What an event has for its reader: the public ones, and with a sign-up's token those that are not public yet.</summary>
[OpenToAll]
sealed record MaterialsOfEvent(Guid Event, string? Token = null) : IQuery<IReadOnlyList<MaterialRow>>;

sealed class MaterialsOfEventHandler(EventsDb db, MailedLinks links, TimeProvider clock) : IRequestHandler<MaterialsOfEvent, IReadOnlyList<MaterialRow>>
{
    const int Most = 100;

    public async Task<IReadOnlyList<MaterialRow>> Handle(MaterialsOfEvent ask, CancellationToken ct)
    {
        var of = (Id<Event>)ask.Event;
        var isRegistered = ask.Token is not null && links.Read(RegistrationLinks.Purpose, ask.Token) is { } registration
            && await db.Registrations.AnyAsync(r => r.Id == (Id<Registration>)registration && r.EventId == of && r.Status == RegistrationStatus.Confirmed, ct);
        var all = isRegistered ? db.Set<Material>().Where(m => !m.IsDraft && m.DeletedAt == null) : db.Public(Helsinki.Today(clock));
        return (await all.AsNoTracking().Where(m => m.EventId == of).OrderBy(m => m.CreatedAt).Take(Most).ToListAsync(ct)).ConvertAll(MaterialRow.Of);
    }
}
