using Yhdessa.Contracts.Accounts;
using Yhdessa.Contracts.Directory;
using Yhdessa.Mail;

namespace Yhdessa.Events;

/// <summary>Tells those who speak for an event's organizations what the house made of their proposal: "published" or "sent-back".</summary>
sealed class ProposalLetters(EventsDb db, ISender sender, ICurrentUser user, Texts texts)
{
    public async Task Post(Event e, string what, CancellationToken ct)
    {
        if (e.Mark is not null) return;
        foreach (var person in await Tellers(e, ct))
            if (await sender.Send(new PersonContact(person), ct) is { } teller) await db.Post(Letter(e, what, person, teller), ct);
    }

    /// <summary>Who told of it is not kept: all who could have are told, but not the one who answers.</summary>
    async Task<IReadOnlyCollection<Guid>> Tellers(Event e, CancellationToken ct)
    {
        var people = new HashSet<Guid>();
        foreach (var organization in e.OrganizationIds)
            people.UnionWith((await sender.Send(new PeopleOfOrganization(organization), ct)).Where(p => p.Value is "owner" or "editor").Select(p => p.Key));
        if (user.PersonId is { } answering) people.Remove(answering);
        return people;
    }

    Letter Letter(Event e, string what, Guid person, PersonContactFact to)
    {
        string Words(string key, params object?[] args) => texts.In(to.Language, key, args);
        var name = e.Name.For(to.Language).Words;
        return new($"events.proposal-{what}:{e.Id}:{e.Revision}:{person}", to.Email, to.Language, Words($"events.proposal.mail.{what}.subject", name), [Words($"events.proposal.mail.{what}", name)])
        {
            Button = new(Words($"events.proposal.mail.{what}.button"), what == "published" ? $"/events/{e.Slug}" : $"/my/events/{e.Id}"),
            PersonId = person,
        };
    }
}
