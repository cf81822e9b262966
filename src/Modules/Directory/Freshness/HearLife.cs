using System.Text.RegularExpressions;
using Yhdessa.Contracts;
using Yhdessa.Contracts.Events;
using Yhdessa.Contracts.Mail;
using Yhdessa.Contracts.Partnerships;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Mail;

namespace Yhdessa.Directory;

/// <summary>Who holds an event lives.</summary>
sealed class HearEventHeld(DirectoryDb db) : INotificationHandler<EventHeld>
{
    public async Task Handle(EventHeld told, CancellationToken ct)
    {
        foreach (var organization in await db.Living(told.OrganizationIds, ct)) await db.Prove(organization, new(told.LastDay, Proof.EventHeld), $"event:{told.EventId}", ct);
    }
}

/// <summary>Who came to the space it had booked lives.</summary>
sealed class HearBookingUsed(DirectoryDb db) : INotificationHandler<BookingUsed>
{
    public async Task Handle(BookingUsed told, CancellationToken ct)
    {
        if (told is not { OrganizationId: { } id, People: > 0 }) return;   // nobody came: no sign of life
        foreach (var organization in await db.Living([id], ct)) await db.Prove(organization, new(Helsinki.DateOf(told.Start), Proof.BookingUsed), $"booking:{told.BookingId}", ct);
    }
}

/// <summary>Who signs an agreement lives. One that was written down afterwards is a sign of its own day.</summary>
sealed class HearAgreementActivated(DirectoryDb db, TimeProvider clock) : INotificationHandler<AgreementActivated>
{
    public async Task Handle(AgreementActivated told, CancellationToken ct)
    {
        var day = told.From < Helsinki.Today(clock) ? told.From : Helsinki.Today(clock);
        foreach (var organization in await db.Living([told.OrganizationId], ct)) await db.Prove(organization, new(day, Proof.AgreementSigned), $"agreement:{told.AgreementId}", ct);
    }
}

/// <summary>A row was made up and is gone: what it showed it shows no more.</summary>
sealed class HearRowForgotten(DirectoryDb db) : INotificationHandler<RowForgotten>
{
    public async Task Handle(RowForgotten told, CancellationToken ct)
    {
        foreach (var row in await db.Proofs.Where(p => p.Source == told.Row).ToListAsync(ct))
        {
            db.Proofs.Remove(row);
            var rest = await db.Proofs.Where(p => p.OrganizationId == row.OrganizationId && p.Source != told.Row && Proof.Signs.Contains(p.Kind)).OrderByDescending(p => p.Day).FirstOrDefaultAsync(ct);
            var organization = await db.Organizations.SingleAsync(o => o.Id == row.OrganizationId, ct);
            if (organization.ProofBy == row.Kind) organization.LiveBy(rest is null ? null : new(rest.Day, rest.Kind));
        }
    }
}

/// <summary>A letter to an organization's contact came back: that address is doubtful.</summary>
sealed partial class HearLetterBounced(DirectoryDb db) : INotificationHandler<LetterBounced>
{
    public async Task Handle(LetterBounced told, CancellationToken ct)
    {
        if (OurLetter().Match(told.Key) is not { Success: true } key || await db.AddressOf(told.LetterId, ct) is not { } address) return;
        var id = Guid.Parse(key.Groups[2].Value);
        var organization = key.Groups[1].Value == "message"
            ? await db.Organizations.SingleOrDefaultAsync(o => db.Relayed.Any(r => r.Id == id && r.OrganizationId == o.Id), ct)
            : await db.Organizations.SingleOrDefaultAsync(o => db.Asks.Any(a => a.Id == id && a.OrganizationId == o.Id), ct);
        if (organization is null) return;
        await db.Note(organization.Id, Proof.MailBounced, $"address:{Proof.KeyOf(address)}", told.Day, ct);
        organization.MailCameBack(Proof.KeyOf(address), told.Day);
    }

    [GeneratedRegex(@"directory\.(message|freshness-[a-z0-9]+):([0-9a-f-]{36})")]
    private static partial Regex OurLetter();
}
