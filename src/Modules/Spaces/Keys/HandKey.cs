using Yhdessa.Contracts.Directory;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Keys;

/// <summary>Hands a copy of a key to somebody: for a booking, to an organization, or to a person by her name.</summary>
/// <param name="Copy">Which of the copies; the lowest free one unless told.</param>
/// <param name="Email">Where a reminder goes when there is no booking to tell it.</param>
[Requires(SpacesModule.Handle)]
sealed record HandKey(Id<HouseKey> Id, DateOnly DueBack, int? Copy = null, Guid? BookingId = null, Guid? OrganizationId = null, string? Holder = null, string? Email = null) : ICommand<Id<KeyLoan>>;

[Requires(SpacesModule.Handle)]
sealed record ReturnKey(Id<KeyLoan> Id) : ICommand;

/// <summary>The undo of a return.</summary>
[Requires(SpacesModule.Handle)]
sealed record KeyStillOut(Id<KeyLoan> Id) : ICommand;

/// <summary>The undo of a handing: it never left the house.</summary>
[Requires(SpacesModule.Handle)]
sealed record KeyNotHanded(Id<KeyLoan> Id) : ICommand;

sealed class HandKeyValidator : AbstractValidator<HandKey>
{
    public HandKeyValidator()
    {
        RuleFor(k => k.Copy).InclusiveBetween(1, HouseKey.MostCopies);
        RuleFor(k => k.DueBack).InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2100, 1, 1));
        RuleFor(k => k.Holder).PlainText(120);
        RuleFor(k => k.Holder).NotEmpty().WithErrorCode("key-to-whom").When(k => k.BookingId is null && k.OrganizationId is null);
        RuleFor(k => k.Email).EmailAddress().PlainText(254).When(k => k.Email is not null);
    }
}

sealed class HandKeyHandler(SpacesDb db, ISender sender, TimeProvider clock) : IRequestHandler<HandKey, Id<KeyLoan>>, IRequestHandler<ReturnKey>, IRequestHandler<KeyStillOut>, IRequestHandler<KeyNotHanded>
{
    public async Task<Id<KeyLoan>> Handle(HandKey wish, CancellationToken ct)
    {
        var key = await db.Keys.SingleOrDefaultAsync(k => k.Id == wish.Id, ct) ?? throw new NotFound("key");
        Rule.RequireOf("dueBack", wish.DueBack >= Helsinki.Today(clock), "due-in-the-past");
        Rule.RequireOf("copy", wish.Copy is null || wish.Copy <= key.Copies, "no-such-copy", key.Label, key.Copies);
        var holder = await Holder(wish, ct);
        var gone = await db.KeyLoans.Where(l => l.KeyId == key.Id && l.ReturnedAt == null).Select(l => l.Copy).ToListAsync(ct);
        var copy = wish.Copy ?? Enumerable.Range(1, key.Copies).Except(gone).FirstOrDefault();
        State.Require(copy > 0 && !gone.Contains(copy), "key-is-out", key.Label);
        return db.KeyLoans.Add(new KeyLoan(key.Id, copy, holder, wish.DueBack, clock.Now())).Entity.Id;
    }

    async Task<KeyHolder> Holder(HandKey wish, CancellationToken ct)
    {
        var booking = (Id<Booking>?)wish.BookingId;
        if (booking is not null) Rule.RequireOf("bookingId", await db.Bookings.AnyAsync(b => b.Id == booking && (b.Status == BookingStatus.Confirmed || b.Status == BookingStatus.RequiresHandling), ct), "unknown-booking");
        if (wish.OrganizationId is { } organization) Rule.RequireOf("organizationId", (await sender.Send(new OrganizationFacts([organization]), ct)).Count == 1, "unknown-organization");
        return new(booking, wish.OrganizationId, wish.Holder, wish.Email is null ? null : Yhdessa.Mail.EmailAddress.Kept(wish.Email));
    }

    public async Task Handle(ReturnKey wish, CancellationToken ct) => (await Loan(wish.Id, ct)).Return(clock.Now());

    public async Task Handle(KeyStillOut wish, CancellationToken ct)
    {
        var loan = await Loan(wish.Id, ct);
        State.Require(loan.IsOut || !await db.KeyLoans.AnyAsync(l => l.KeyId == loan.KeyId && l.Copy == loan.Copy && l.ReturnedAt == null, ct), "key-is-out", await db.Keys.IgnoreQueryFilters().Where(k => k.Id == loan.KeyId).Select(k => k.Label).SingleAsync(ct));
        loan.StillOut();
    }

    public async Task Handle(KeyNotHanded wish, CancellationToken ct)
    {
        var loan = await Loan(wish.Id, ct);
        State.Require(loan.IsOut, "key-returned");
        db.KeyLoans.Remove(loan);
    }

    async Task<KeyLoan> Loan(Id<KeyLoan> id, CancellationToken ct) => await db.KeyLoans.SingleOrDefaultAsync(l => l.Id == id, ct) ?? throw new NotFound("key-loan");
}
