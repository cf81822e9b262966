using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events;

/// <summary>Who looks after an event: whoever has taken it on, and who speak for its organizations.</summary>
sealed class EventMakers(EventsDb db, ISender sender)
{
    public async Task<IReadOnlyCollection<Guid>> Of(Event e, CancellationToken ct)
    {
        var people = (await db.DayKeepers.AsNoTracking().Where(k => k.EventId == e.Id).Select(k => k.PersonId).ToListAsync(ct)).ToHashSet();
        foreach (var organization in e.OrganizationIds)
            people.UnionWith((await sender.Send(new PeopleOfOrganization(organization), ct)).Where(p => p.Value is "owner" or "editor").Select(p => p.Key));
        return people;
    }
}
