using Yhdessa.Contracts.Accounts;
using Yhdessa.Mail;

namespace Yhdessa.Governance;

/// <summary>Somebody speaks in the seat, or stands in, from a day on or between two days. Her name is shown to everybody only with her consent.</summary>
/// <param name="ConsentGiven">She has read the words of <see cref="RepresentativeConsent.Version"/> and agreed.</param>
/// <param name="PersonId">Her account, when she has one.</param>
[Requires(GovernanceModule.GiveSeats)]
sealed record NameRepresentative(Id<Seat> Id, SeatPart Part, DateOnly From, string Name, DateOnly? Until = null, string? Email = null, Guid? PersonId = null, bool ConsentGiven = false, int? Seen = null) : ICommand;

static class RepresentativeConsent
{
    /// <summary>Which words she agreed to: "governance.consent.text" as they stand since that day.</summary>
    public const string Version = "2026-11";
}

sealed class NameRepresentativeValidator : AbstractValidator<NameRepresentative>
{
    public NameRepresentativeValidator()
    {
        RuleFor(r => r.Name).NotEmpty().PlainText(120);
        RuleFor(r => r.From).Must(d => d.Year is >= 2000 and <= 2100).WithErrorCode("day-out-of-years");
        RuleFor(r => r.Until).Must((r, until) => until >= r.From).WithErrorCode("ends-before-it-began").When(r => r.Until is not null);
        RuleFor(r => r.Email).Must(e => EmailAddress.Is(e!)).WithErrorCode("bad-email-address").When(r => !string.IsNullOrWhiteSpace(r.Email));
    }
}

sealed class NameRepresentativeHandler(GovernanceDb db, ISender sender, ICurrentUser user, TimeProvider clock) : IRequestHandler<NameRepresentative>
{
    public async Task Handle(NameRepresentative wish, CancellationToken ct)
    {
        user.MustSpeakForTheHouse();
        var seat = await db.Seats.Include(s => s.People).Living(wish.Id, ct);
        seat.MustBe(wish.Seen);
        Rule.RequireOf("personId", wish.PersonId is not { } person || await sender.Send(new PersonContact(person), ct) is not null, "no-such-account");
        var consent = wish.ConsentGiven ? new Consent(RepresentativeConsent.Version, clock.Now(), "/staff/seats") : null;
        seat.Nominate(wish.Part, wish.From, wish.Until, new(wish.Name.Trim(), wish.Email.Told(), wish.PersonId, consent));
    }
}

/// <summary>Her last day in the seat.</summary>
[Requires(GovernanceModule.GiveSeats)]
sealed record EndRepresentative(Id<Seat> Id, Id<Representative> Representative, DateOnly Until, int? Seen = null) : ICommand;

sealed class EndRepresentativeHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<EndRepresentative>
{
    public async Task Handle(EndRepresentative wish, CancellationToken ct)
    {
        user.MustSpeakForTheHouse();
        var seat = await db.Seats.Include(s => s.People).Living(wish.Id, ct);
        seat.MustBe(wish.Seen);
        seat.End(wish.Representative, wish.Until);
    }
}

/// <summary>She takes back her leave to show her name; that somebody is named stays.</summary>
[Requires(GovernanceModule.GiveSeats)]
sealed record WithdrawConsent(Id<Seat> Id, Id<Representative> Representative) : ICommand;

sealed class WithdrawConsentHandler(GovernanceDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<WithdrawConsent>
{
    public async Task Handle(WithdrawConsent wish, CancellationToken ct)
    {
        user.MustSpeakForTheHouse();
        (await db.Seats.Include(s => s.People).Living(wish.Id, ct)).Person(wish.Representative).Withdraw(clock.Now());
    }
}

/// <summary>The people of a seat by name, for those who name them.</summary>
[Requires(GovernanceModule.GiveSeats)]
sealed record PeopleOfSeat(Id<Seat> Id) : IQuery<IReadOnlyList<PeopleOfSeat.Row>>
{
    public sealed record Row(Guid Id, SeatPart Part, string? Name, DateOnly From, DateOnly? Until, bool Consented, bool Reachable);
}

sealed class PeopleOfSeatHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<PeopleOfSeat, IReadOnlyList<PeopleOfSeat.Row>>
{
    public async Task<IReadOnlyList<PeopleOfSeat.Row>> Handle(PeopleOfSeat ask, CancellationToken ct)
    {
        user.MustSpeakForTheHouse();
        var people = await db.Representatives.AsNoTracking().Where(p => p.SeatId == ask.Id).OrderByDescending(p => p.From).Take(100).ToListAsync(ct);
        return [.. people.OrderBy(p => p.Part).ThenByDescending(p => p.From).Select(p => new PeopleOfSeat.Row(p.Id, p.Part, p.Name, p.From, p.Until, p.PublicName is not null, p.Email is not null || p.PersonId is not null))];
    }
}
