using Yhdessa.Contracts.Accounts;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Waiting;

/// <summary>Places in line that carry the asking person: made by her account, or with her own address as contact.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record OwnWaits : IQuery<IReadOnlyList<OwnRows>>;

/// <summary>Forgets her: her own she leaves, an organization's stay without her.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record EraseOwnWaits : ICommand<JobReport>;

sealed class OwnWaitsHandler(SpacesDb db, OfferDesk desk, ISender sender, ICurrentUser user) : IRequestHandler<OwnWaits, IReadOnlyList<OwnRows>>, IRequestHandler<EraseOwnWaits, JobReport>
{
    public async Task<IReadOnlyList<OwnRows>> Handle(OwnWaits _, CancellationToken ct)
    {
        var own = await (await Own(ct)).AsNoTracking().OrderBy(w => w.Number).ToListAsync(ct);
        return [new("spaces.own.waits", [.. own.Select(w => new Dictionary<string, object?>
        {
            ["id"] = w.Id.Value, ["title"] = w.Title, ["purpose"] = w.Purpose, ["name"] = w.ContactName, ["email"] = w.ContactEmail, ["state"] = w.State.ToString(), ["createdAt"] = w.CreatedAt,
        })])];
    }

    public async Task<JobReport> Handle(EraseOwnWaits wish, CancellationToken ct)
    {
        var own = await (await Own(ct)).Include(w => w.Times).ToListAsync(ct);
        foreach (var wait in own)
        {
            if (wait is { Stands: true, OrganizationId: null }) await desk.Leave(wait, ct);
            wait.ForgetPerson();
        }
        return new(own.Count, "places in line");
    }

    async Task<IQueryable<SlotWait>> Own(CancellationToken ct)
    {
        var person = user.PersonId ?? throw new SignInNeeded();
        var email = (await sender.Send(new PersonContact(person), ct))?.Email;
        return db.Set<SlotWait>().Where(w => w.PersonId == person || email != null && w.ContactEmail == email);
    }
}

/// <summary>An organization's places in line follow it: to the record it was joined into, and to whoever takes its matters over.</summary>
sealed class PassWaitsOn(SpacesDb db, ISender sender) : INotificationHandler<OrganizationMerged>, INotificationHandler<OrganizationHandedOver>
{
    public async Task Handle(OrganizationMerged merged, CancellationToken ct)
    {
        var waits = await db.Set<SlotWait>().Where(w => w.OrganizationId == merged.OrganizationId).ToListAsync(ct);
        waits.ForEach(w => w.PassTo(merged.IntoId));
    }

    public async Task Handle(OrganizationHandedOver over, CancellationToken ct)
    {
        var before = over.FromPersonId is { } from ? await sender.Send(new PersonContact(from), ct) : null;
        var next = await sender.Send(new PersonContact(over.ToPersonId), ct);
        var hers = await db.Set<SlotWait>().Where(w => w.OrganizationId == over.OrganizationId && (w.PersonId == over.FromPersonId || before != null && w.ContactEmail == before.Email)).ToListAsync(ct);
        hers.ForEach(w => w.HandOver(over.ToPersonId, before?.Email, next));
    }
}

sealed partial class SlotWait
{
    internal void PassTo(Guid organization) => OrganizationId = organization;

    internal void HandOver(Guid person, string? before, PersonContactFact? next)
    {
        if (ContactEmail is null || string.Equals(ContactEmail, before, StringComparison.OrdinalIgnoreCase)) (ContactName, ContactEmail) = (next?.Name, next?.Email);
        PersonId = person;
    }

    internal void ForgetPerson() => (PersonId, ContactName, ContactEmail) = (null, null, null);
}
