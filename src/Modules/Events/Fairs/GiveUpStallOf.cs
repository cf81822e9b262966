namespace Yhdessa.Events.Fairs;

/// <summary>Gives an organization's place up, or its turn in the line: by whoever acts for it, without the letter's link.</summary>
[OpenToAll]
sealed record GiveUpStallOf(Id<Event> Id, Guid OrganizationId) : ICommand;

sealed class GiveUpStallOfHandler(EventsDb db, FairDesk desk, ICurrentUser user, TimeProvider clock) : IRequestHandler<GiveUpStallOf>
{
    public async Task Handle(GiveUpStallOf wish, CancellationToken ct)
    {
        await user.MustActFor(wish.OrganizationId, ct);
        var (e, plan) = await desk.Fair(wish.Id, ct);
        Rule.Require(e.IsAhead(clock.Now()), "event-begun");
        var own = await db.Set<StallBooking>().SingleOrDefaultAsync(b => b.EventId == e.Id && b.OrganizationId == wish.OrganizationId && b.Status != StallStatus.GivenUp, ct) ?? throw new NotFound("stall-booking");
        await desk.GiveUp(own, e, plan, ct);
    }
}
