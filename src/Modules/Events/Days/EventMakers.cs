using Yhdessa.Contracts.Accounts;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events;

/// <summary>Somebody who looks after an event, and where letters reach her.</summary>
sealed record EventMaker(Guid Id, string Email, string Language);

/// <summary>Who looks after an event: whoever has taken it on, and who speak for its organizations.</summary>
sealed class EventMakers(EventsDb db, ISender sender)
{
    public async Task<IReadOnlyList<EventMaker>> Of(Event e, CancellationToken ct)
    {
        var keepers = await db.DayKeepers.AsNoTracking().Where(k => k.EventId == e.Id).Select(k => k.PersonId).ToListAsync(ct);
        return await Reached(keepers.Concat(await Speakers(e.OrganizationIds, ct)), ct);
    }

    public async Task<IReadOnlyList<EventMaker>> SpeakingFor(IEnumerable<Guid> organizations, CancellationToken ct) => await Reached(await Speakers(organizations, ct), ct);

    async Task<List<Guid>> Speakers(IEnumerable<Guid> organizations, CancellationToken ct)
    {
        List<Guid> people = [];
        foreach (var organization in organizations)
            people.AddRange((await sender.Send(new PeopleOfOrganization(organization), ct)).Where(p => p.Value is "owner" or "editor").Select(p => p.Key));
        return people;
    }

    async Task<IReadOnlyList<EventMaker>> Reached(IEnumerable<Guid> people, CancellationToken ct)
    {
        List<EventMaker> reached = [];
        foreach (var person in people.Distinct())
            if (await sender.Send(new PersonContact(person), ct) is { } to) reached.Add(new(person, to.Email, to.Language));
        return reached;
    }
}
