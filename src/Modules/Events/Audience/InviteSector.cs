using Yhdessa.Contracts.Directory;
using Yhdessa.Mail;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>An organization was invited to an event: once, whoever presses the button.</summary>
sealed class SectorInvitation(Id<Event> eventId, Guid organizationId, Sector sector, DateTimeOffset at) : IUnaudited
{
    public Id<Event> EventId { get; private init; } = eventId;
    public Guid OrganizationId { get; private init; } = organizationId;
    public Sector Sector { get; private init; } = sector;
    public DateTimeOffset At { get; private init; } = at;
}

/// <summary>Invites the organizations of a sector that an event still lacks, by the addresses they have made public; each once, and so many at a time.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record InviteSector(Id<Event> Id, Sector Sector) : ICommand<int>;

sealed class InviteSectorHandler(EventsDb db, ISender sender, Texts texts, Say say, TimeProvider clock) : IRequestHandler<InviteSector, int>
{
    public const int Most = 300;

    public async Task<int> Handle(InviteSector invite, CancellationToken ct)
    {
        var e = await db.LivingInTurn(invite.Id, ct);
        Rule.Require(e.IsOpenForSignUps(clock.Now()), "enrolment-closed");
        var done = (await db.Set<SectorInvitation>().Where(i => i.EventId == e.Id).Select(i => i.OrganizationId).ToListAsync(ct)).ToHashSet();
        var towns = await sender.Send(new Municipalities(), ct);
        var invited = 0;
        foreach (var box in (await sender.Send(new OrganizationMailboxes(invite.Sector.Kinds(), Most, done), ct)).Where(m => EmailAddress.Is(m.Email)))
        {
            db.Add(new SectorInvitation(e.Id, box.Id, invite.Sector, clock.Now()));
            await db.Post(Letter(e, box, towns), ct);
            invited++;
        }
        return invited;
    }

    Letter Letter(Event e, OrganizationMailbox box, IReadOnlyList<Municipality> towns)
    {
        string Words(string key, params object?[] args) => texts.In(box.Language, key, args);
        var (answer, words, name) = (EventAnswer.Of(e), new EventWords(texts, say.In(box.Language), towns, box.Language), e.Name.For(box.Language).Words);
        return new($"events.invitation:{e.Id}:{box.Id}", box.Email, box.Language, Words("events.mail.invitation.subject", name), [Words("events.mail.invitation.lead", name), string.Join('\n', words.Facts(answer)), Words("events.mail.invitation.why", box.Name)])
        {
            Button = new(Words("events.letter.see"), $"/events/{e.Slug}"),
            UselessAfter = e.EnrolmentEnd ?? e.Date.Begins,
        };
    }
}
