using Yhdessa.Contracts.Directory;
using Yhdessa.Partnerships.Register;

namespace Yhdessa.Partnerships.Agreements;

/// <summary>Writes a draft of an agreement: nothing is in force before it is told that both have signed.</summary>
[Requires(PartnershipsModule.Keep)]
sealed record AddAgreement : AgreementCard, ICommand<Id<Agreement>>;

sealed class AddAgreementValidator : AbstractValidator<AddAgreement>
{
    public AddAgreementValidator() => Include(new AgreementCardValidator());
}

sealed class AddAgreementHandler(PartnershipsDb db, AgreementBook book, ICurrentUser user) : IRequestHandler<AddAgreement, Id<Agreement>>
{
    public async Task<Id<Agreement>> Handle(AddAgreement wish, CancellationToken ct)
    {
        user.MustKeepTheRegister();
        await book.MustBeWritable(wish, ct);
        return db.Agreements.Add(Agreement.Draft(wish)).Entity.Id;
    }
}

/// <summary>Writes an agreement anew. What others rely on, its first day and its partner, no longer changes once both have signed.</summary>
[Requires(PartnershipsModule.Keep)]
sealed record EditAgreement(Id<Agreement> Id, int? Seen = null) : AgreementCard, ICommand;

sealed class EditAgreementValidator : AbstractValidator<EditAgreement>
{
    public EditAgreementValidator() => Include(new AgreementCardValidator());
}

sealed class EditAgreementHandler(PartnershipsDb db, AgreementBook book, ICurrentUser user, TimeProvider clock) : IRequestHandler<EditAgreement>
{
    public async Task Handle(EditAgreement wish, CancellationToken ct)
    {
        user.MustKeepTheRegister();
        var agreement = await db.Agreements.Living(wish.Id, ct);
        agreement.MustBe(wish.Seen);
        await book.MustBeWritable(wish, ct);
        agreement.Change(wish, Helsinki.Today(clock));
    }
}

/// <summary>A draft that came to nothing leaves; what was once signed stays.</summary>
[Requires(PartnershipsModule.Keep)]
sealed record RemoveAgreement(Id<Agreement> Id) : ICommand;

sealed class RemoveAgreementHandler(PartnershipsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemoveAgreement>
{
    public async Task Handle(RemoveAgreement wish, CancellationToken ct)
    {
        user.MustKeepTheRegister();
        var agreement = await db.Agreements.Living(wish.Id, ct);
        State.Require(agreement.AgreedAt is null, "agreement-agreed");
        agreement.Delete(clock.Now());
    }
}
