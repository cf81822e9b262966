using Yhdessa.Contracts.Directory;
using Yhdessa.Contracts.Events;

namespace Yhdessa.Events.Fairs;

/// <summary>
/// An exhibitor's turn on the house's screen: a bulletin of its own while the fair lasts, by the name of the organization whose agreement grants it.
/// It follows the stall and goes with it; one that the house has taken off by hand stays off.
/// </summary>
sealed class StallScreen(EventsDb db, ScreenTurns turns, ISender sender, Texts texts)
{
    const int Place = 50, Weight = 1;

    public async Task Follow(StallBooking booking, Event e, FairPlan plan, CancellationToken ct)
    {
        var id = KeyOf(booking);
        var shown = await db.Bulletins.FindAsync([id], ct);
        var card = await Card(booking, e, plan, ct);
        if (card is null && shown is { DeletedAt: null }) db.Remove(shown);
        if (card is null) return;
        if (shown is null) db.Add(new Bulletin(id, card, booking.Mark));
        else if (shown.DeletedAt is null) shown.Describe(card);
    }

    /// <summary>The bulletin's key is the stall's.</summary>
    public static Id<Bulletin> KeyOf(StallBooking booking) => (Id<Bulletin>)booking.Id.Value;

    /// <summary>"Tavattavissa: Martat, paikka 4. Yhdistysmessut", cut to what fits the wall.</summary>
    public static Translated Words(Texts texts, string who, int stall, Event e)
    {
        string In(string language) => texts.In(language, "events.fairs.on-screen", who, stall, e.Name.For(language).Words).Cut(Bulletin.LongestText);
        return new(In("fi"), In("sv"), In("en"));
    }

    public static BulletinCard Card(Translated words, Event e, Guid organization, DateOnly last) => new(words, e.HouseId, organization, e.FirstDay!.Value, last, Place, Weight);

    async Task<BulletinCard?> Card(StallBooking booking, Event e, FairPlan plan, CancellationToken ct)
    {
        if (booking is not { Status: StallStatus.Standing, ScreenSlot: true, OrganizationId: { } organization } || plan.Stalls.FirstOrDefault(s => s.Id == booking.StallId) is not { } stall) return null;
        if (!IsOn(e) || e.Date is not { IsOpen: false, FirstDay: { } first, LastDay: { } last } || !await turns.Has(organization, first, ct)) return null;
        if ((await sender.Send(new OrganizationFacts([organization]), ct)).GetValueOrDefault(organization) is not { } fact) return null;
        return Card(Words(texts, fact.Name, stall.Number, e), e, organization, await turns.Has(organization, last, ct) ? last : first);
    }

    static bool IsOn(Event e) => e.Status is not EventStatus.Cancelled && e.Publication is Publication.Published && e.DeletedAt is null;
}

/// <summary>The fair has moved, or does not take place: its exhibitors' turns on the screen go with it.</summary>
sealed class ScreenFollowsFair(EventsDb db, StallScreen screen) : INotificationHandler<EventUpdated>, INotificationHandler<EventCancelled>
{
    public Task Handle(EventUpdated happened, CancellationToken ct) => Follow((Id<Event>)happened.EventId, ct);
    public Task Handle(EventCancelled happened, CancellationToken ct) => Follow((Id<Event>)happened.EventId, ct);

    async Task Follow(Id<Event> of, CancellationToken ct)
    {
        var standing = await db.Set<StallBooking>().Where(b => b.EventId == of && b.ScreenSlot && b.OrganizationId != null && b.Status == StallStatus.Standing).OrderBy(b => b.Number).ToListAsync(ct);
        if (standing.Count == 0) return;
        var (e, plan) = (await db.Events.AsNoTracking().SingleAsync(x => x.Id == of, ct), await db.Set<FairPlan>().AsNoTracking().Include(p => p.Stalls).SingleAsync(p => p.Id == of, ct));
        foreach (var booking in standing) await screen.Follow(booking, e, plan, ct);
    }
}
