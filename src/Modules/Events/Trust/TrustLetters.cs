using Yhdessa.Contracts.Directory;
using Yhdessa.Mail;

namespace Yhdessa.Events;

/// <summary>Tells those who speak for an organization that the house trusts it ("given") or no longer ("ended"), and why.</summary>
sealed class TrustLetters(EventsDb db, EventMakers makers, ISender sender, Texts texts)
{
    public async Task Post(TrustedOrganization trust, string what, string reason, CancellationToken ct)
    {
        var name = (await sender.Send(new OrganizationFacts([trust.OrganizationId]), ct)).GetValueOrDefault(trust.OrganizationId)?.Name;
        foreach (var to in await makers.SpeakingFor([trust.OrganizationId], ct)) await db.Post(Letter(trust, what, name ?? "", reason, to), ct);
    }

    Letter Letter(TrustedOrganization trust, string what, string name, string reason, EventMaker to)
    {
        string Words(string key, params object?[] args) => texts.In(to.Language, key, args);
        return new($"events.trust-{what}:{trust.Id}:{to.Id}", to.Email, to.Language, Words($"events.trust.mail.{what}.subject", name), [Words($"events.trust.mail.{what}", name), Words("events.letter.reason", reason)])
        {
            Button = new(Words("events.trust.mail.button"), "/my/events"),
            PersonId = to.Id,
        };
    }
}
