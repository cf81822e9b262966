using Yhdessa.Mail;

namespace Yhdessa.Events;

/// <summary>Tells those who speak for an event's organizations what the house made of their proposal: "published" or "sent-back".</summary>
sealed class ProposalLetters(EventsDb db, EventMakers makers, ICurrentUser user, Texts texts)
{
    /// <summary>Who told of it is not kept: all who could have are told, but not the one who answers.</summary>
    public async Task Post(Event e, string what, CancellationToken ct)
    {
        if (e.Mark is not null) return;
        foreach (var teller in await makers.SpeakingFor(e.OrganizationIds, ct))
            if (teller.Id != user.PersonId) await db.Post(Letter(e, what, teller), ct);
    }

    Letter Letter(Event e, string what, EventMaker to)
    {
        string Words(string key, params object?[] args) => texts.In(to.Language, key, args);
        var name = e.Name.For(to.Language).Words;
        return new($"events.proposal-{what}:{e.Id}:{e.Revision}:{to.Id}", to.Email, to.Language, Words($"events.proposal.mail.{what}.subject", name), [Words($"events.proposal.mail.{what}", name)])
        {
            Button = new(Words($"events.proposal.mail.{what}.button"), what == "published" ? $"/events/{e.Slug}" : $"/my/events/{e.Id}"),
            PersonId = to.Id,
        };
    }
}
