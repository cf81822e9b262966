using Yhdessa.Contracts.Directory;

namespace Yhdessa.Governance;

/// <summary>An organization or a network holds the seat from a day on, or between two days.</summary>
[Requires(GovernanceModule.GiveSeats)]
sealed record GiveSeat(Id<Seat> Id, DateOnly From, DateOnly? Until = null, Guid? OrganizationId = null, Guid? NetworkId = null, int? Seen = null) : ICommand;

sealed class GiveSeatValidator : AbstractValidator<GiveSeat>
{
    public GiveSeatValidator()
    {
        RuleFor(g => g.OrganizationId).Must((g, o) => o is null != g.NetworkId is null).WithErrorCode("one-holder");
        RuleFor(g => g.Until).Must((g, until) => until >= g.From).WithErrorCode("ends-before-it-began").When(g => g.Until is not null);
    }
}

sealed class GiveSeatHandler(GovernanceDb db, ISender sender, ICurrentUser user) : IRequestHandler<GiveSeat>
{
    public async Task Handle(GiveSeat wish, CancellationToken ct)
    {
        user.MustSpeakForTheHouse();
        var seat = await db.Seats.Include(s => s.Terms).Living(wish.Id, ct);
        seat.MustBe(wish.Seen);
        var organization = wish.OrganizationId is { } asked ? (await sender.Send(new OrganizationFacts([asked]), ct)).GetValueOrDefault(asked) : null;
        Rule.RequireOf("organizationId", wish.OrganizationId is null || organization is not null, "unknown-holder");
        Rule.RequireOf("networkId", wish.NetworkId is not { } network || (await sender.Send(new NetworkFacts(), ct)).ContainsKey(network), "unknown-holder");
        seat.Give(organization?.Id, wish.NetworkId, wish.From, wish.Until);   // a merged organization is its survivor
    }
}

/// <summary>The holder's last day in the seat.</summary>
[Requires(GovernanceModule.GiveSeats)]
sealed record EndSeat(Id<Seat> Id, DateOnly Until, int? Seen = null) : ICommand;

sealed class EndSeatHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<EndSeat>
{
    public async Task Handle(EndSeat wish, CancellationToken ct)
    {
        user.MustSpeakForTheHouse();
        var seat = await db.Seats.Include(s => s.Terms).Living(wish.Id, ct);
        seat.MustBe(wish.Seen);
        seat.End(wish.Until);
    }
}

static class SeatGivers
{
    /// <summary>An organization's own key gives nobody a seat, itself least of all.</summary>
    public static void MustSpeakForTheHouse(this ICurrentUser user)
    {
        if (user.KeyOrganization is not null) throw new Forbidden(GovernanceModule.GiveSeats);
    }
}
