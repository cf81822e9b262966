using Yhdessa.Contracts.Partnerships;
using Yhdessa.Contracts.Spaces;
using Yhdessa.Partnerships.Agreements;

namespace Yhdessa.Partnerships.Ledger;

/// <summary>Hours that a partner used a space under its agreement are given to it: a booking once, however often its people are counted.</summary>
sealed class CountHouseUse(PartnershipsDb db, ISender sender) : INotificationHandler<BookingUsed>
{
    public async Task Handle(BookingUsed used, CancellationToken ct)
    {
        if (used.OrganizationId is not { } partner) return;
        var day = Helsinki.DateOf(used.Start);
        var granted = await sender.Send(new Entitlements(partner, day), ct);
        if (granted.AgreementId is not { } agreement) return;

        var row = used.BookingId.ToString();
        var line = await db.Ledger.SingleOrDefaultAsync(l => l.Kind == LedgerKind.HoursGiven && l.Row == row, ct);
        if (line is null) db.Add(line = new LedgerEntry(Id<LedgerEntry>.New(), (Id<Agreement>)agreement, LedgerKind.HoursGiven, LedgerSide.Given, row) { Source = LedgerEntry.Bookings });
        var space = (await sender.Send(new SpaceNames([used.SpaceId]), ct)).GetValueOrDefault(used.SpaceId);
        line.Tell(space?.Name ?? "", Math.Round((decimal)(used.End - used.Start).TotalHours, 2), day, day, (await sender.Send(new BookingValue(used.BookingId), ct)).Free);
    }
}
