using System.Text.Json.Serialization;
using Yhdessa.Contracts.Events;
using Yhdessa.Mail;

namespace Yhdessa.Events.Fairs;

/// <summary>Takes a place at a fair, or a turn in the line when none is named. Who acts for the organization has it at once, others when they press the letter's button.</summary>
/// <param name="Id">The event's id or slug.</param>
[OpenToAll]
sealed record TakeStall(string Id) : ICommand<TakeStall.Made>
{
    public Id<Stall>? StallId { get; init; }
    public Guid? OrganizationId { get; init; }
    public string? Exhibitor { get; init; }
    public string? Name { get; init; }
    public string? Email { get; init; }
    public int Tables { get; init; }
    public bool Power { get; init; }
    public bool RollUp { get; init; }
    public bool ScreenSlot { get; init; }
    public string? Words { get; init; }

    /// <param name="Confirmed">Hers already; otherwise the letter waits for her.</param>
    public sealed record Made(Guid EventId, Guid Id, StallStatus Status, bool Confirmed);

    [JsonIgnore] public StallNeeds Needs => new(Tables, Power, RollUp, ScreenSlot, Words.Told());
}

sealed class TakeStallValidator : AbstractValidator<TakeStall>
{
    public TakeStallValidator()
    {
        RuleFor(s => s.Exhibitor).NotEmpty().PlainText(150);
        RuleFor(s => s.Name).NotEmpty().PlainText(120);
        RuleFor(s => s.Email).NotEmpty().Must(e => string.IsNullOrEmpty(e) || EmailAddress.Is(e.Trim())).WithErrorCode("not-an-email");
        RuleFor(s => s.Tables).InclusiveBetween(0, 10);
        RuleFor(s => s.Words).PlainText(500);
    }
}

sealed class TakeStallHandler(EventsDb db, FairDesk desk, StallLetters letters, StallScreen screen, ICurrentUser user, TimeProvider clock) : IRequestHandler<TakeStall, TakeStall.Made>
{
    public async Task<TakeStall.Made> Handle(TakeStall wish, CancellationToken ct)
    {
        var (e, plan) = await desk.Fair((await db.Events.AsNoTracking().ToShow(wish.Id, ct)).Id, ct);
        Rule.Require(desk.IsOpen(e, plan), "stalls-closed");
        if (wish.OrganizationId is { } organization) await user.MustActFor(organization, ct);
        var (email, grants) = (EmailAddress.Kept(wish.Email!), await desk.GrantsOf(wish.OrganizationId, e, ct));
        Rule.RequireOf("stallId", wish.StallId is null || !plan.ByAgreement || grants.Stall, "stall-not-in-agreement");
        FairDesk.MustAllow(wish.Needs, plan, grants);
        State.Require(!await db.Set<StallBooking>().AnyAsync(b => b.EventId == e.Id && b.Status != StallStatus.GivenUp && (b.Email == email || b.OrganizationId != null && b.OrganizationId == wish.OrganizationId), ct), "already-exhibitor");
        var booking = new StallBooking(e.Id, await NextNumber(e, ct), new(wish.Exhibitor!.Trim(), wish.OrganizationId, wish.Name!.Trim(), email, Texts.Language), wish.Needs);
        await Place(booking, wish.StallId, plan, ct);
        db.Add(booking);
        await screen.Follow(booking, e, plan, ct);
        await letters.Post(booking, e, plan.Stalls.FirstOrDefault(s => s.Id == booking.StallId)?.Number, booking.IsConfirmed ? StallLetters.Told(booking) : "confirm", ct);
        return new(e.Id, booking.Id, booking.Status, booking.IsConfirmed);
    }

    async Task Place(StallBooking booking, Id<Stall>? stall, FairPlan plan, CancellationToken ct)
    {
        var confirmed = booking.OrganizationId is not null;   // whoever may act for it has just said so
        if (stall is not { } place)
        {
            booking.Wait(confirmed);
            return;
        }
        await desk.MakeRoom(place, plan, null, ct);
        booking.Take(place, confirmed, clock.Now());
        if (booking.HeldUntil is { } until) db.Tell(new PlaceHoldEnded(booking.EventId), clock.Now(), until);
    }

    async Task<int> NextNumber(Event e, CancellationToken ct) => (await db.Set<StallBooking>().Where(b => b.EventId == e.Id).MaxAsync(b => (int?)b.Number, ct) ?? 0) + 1;
}
