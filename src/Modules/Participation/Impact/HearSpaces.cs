using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Participation.Impact;

/// <summary>Hours of a booking that stands. Its title is nobody's business here: the row tells the space alone.</summary>
sealed class HearSpaceBooked(Ledger ledger, ISender sender) : INotificationHandler<SpaceBooked>
{
    public async Task Handle(SpaceBooked told, CancellationToken ct) =>
        await ledger.Write(await sender.OfBooking(LedgerKind.HoursBooked, told.BookingId, told.SpaceId, told.OrganizationId, told.Start, Math.Round((decimal)(told.End - told.Start).TotalHours, 2), ct), ct);
}

sealed class HearBookingCancelled(Ledger ledger) : INotificationHandler<BookingCancelled>
{
    public async Task Handle(BookingCancelled told, CancellationToken ct)
    {
        foreach (var kind in (LedgerKind[])[LedgerKind.HoursBooked, LedgerKind.Visits]) await ledger.Remove(kind, BookingFacts.Row(told.BookingId), ct);
    }
}

sealed class HearBookingUsed(Ledger ledger, ISender sender) : INotificationHandler<BookingUsed>
{
    public async Task Handle(BookingUsed told, CancellationToken ct) =>
        await ledger.Write(await sender.OfBooking(LedgerKind.Visits, told.BookingId, told.SpaceId, told.OrganizationId, told.Start, told.People, ct), ct);
}

static class BookingFacts
{
    public static string Row(Guid booking) => $"booking:{booking}";

    public static async Task<Told> OfBooking(this ISender sender, LedgerKind kind, Guid booking, Guid space, Guid? organization, DateTimeOffset start, decimal value, CancellationToken ct)
    {
        var named = (await sender.Send(new SpaceNames([space]), ct)).GetValueOrDefault(space);
        return new(kind, Row(booking), space, named is null ? "" : $"{named.Name}, {named.House}", value, Helsinki.DateOf(start), "spaces") { Organizations = organization is { } one ? [one] : [] };
    }
}
