using Yhdessa.Partnerships.Agreements;
using Yhdessa.Partnerships.Register;

namespace Yhdessa.Partnerships.Ledger;

/// <summary>Writes by hand what one side gave the other.</summary>
[Requires(PartnershipsModule.Keep)]
sealed record WriteLedgerLine(Id<Agreement> AgreementId, LedgerKind Kind, LedgerSide Side, string Subject, decimal Value, DateOnly From, DateOnly? To = null) : ICommand<Id<LedgerEntry>>;

sealed class WriteLedgerLineValidator : AbstractValidator<WriteLedgerLine>
{
    public WriteLedgerLineValidator()
    {
        RuleFor(l => l.Subject).NotEmpty().PlainText(200);
        RuleFor(l => l.Value).InclusiveBetween(0.25m, 100_000m);
        RuleFor(l => l.From).NotEmpty();
        RuleFor(l => l.From.Year).InclusiveBetween(1990, 2100).OverridePropertyName("from").When(l => l.From != default);
        RuleFor(l => l.To).GreaterThanOrEqualTo(l => l.From).WithErrorCode("ends-before-it-begins").When(l => l.To is not null);
    }
}

sealed class WriteLedgerLineHandler(PartnershipsDb db, ICurrentUser user) : IRequestHandler<WriteLedgerLine, Id<LedgerEntry>>
{
    public async Task<Id<LedgerEntry>> Handle(WriteLedgerLine wish, CancellationToken ct)
    {
        user.MustKeepTheRegister();
        var agreement = await db.Agreements.AsNoTracking().Living(wish.AgreementId, ct);
        var (id, side) = (Id<LedgerEntry>.New(), Side(wish));
        db.Add(new LedgerEntry(id, agreement.Id, wish.Kind, side, id.ToString()).Tell(wish.Subject.Trim(), wish.Value, wish.From, wish.To ?? wish.From));
        return id;
    }

    /// <summary>Hours say their side themselves.</summary>
    static LedgerSide Side(WriteLedgerLine wish) => wish.Kind switch { LedgerKind.HoursGiven => LedgerSide.Given, LedgerKind.HoursReceived => LedgerSide.Received, _ => wish.Side };
}

/// <summary>Takes a line away that was typed by mistake; what the bookings wrote stays.</summary>
[Requires(PartnershipsModule.Keep)]
sealed record RemoveLedgerLine(Id<LedgerEntry> Id) : ICommand;

sealed class RemoveLedgerLineHandler(PartnershipsDb db, ICurrentUser user) : IRequestHandler<RemoveLedgerLine>
{
    public async Task Handle(RemoveLedgerLine wish, CancellationToken ct)
    {
        user.MustKeepTheRegister();
        db.Remove(await db.Ledger.SingleOrDefaultAsync(l => l.Id == wish.Id && l.Source == LedgerEntry.Staff, ct) ?? throw new NotFound("ledger-line"));
    }
}
