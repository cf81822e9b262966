using FluentValidation.Results;

namespace Yhdessa.Directory;

/// <summary>What the public register knows of a number, for a form that is being filled in. Nobody is asked of a number that cannot be, or that has its page here.</summary>
[Requires(DirectoryModule.Enter)]
sealed record LookUpBusinessId(string? BusinessId) : IQuery<PrhAnswer>;

sealed class LookUpBusinessIdValidator : AbstractValidator<LookUpBusinessId>
{
    public LookUpBusinessIdValidator() => RuleFor(l => l).Custom((wish, context) =>
    {
        if (wish.BusinessId.Told() is not { } number) context.AddFailure(OrganizationFormRules.No("identifiers", "required"));
        else if (IdentifierRules.Broken(new(Identifier.Business, number)) is { } broken) Refuse(broken, context);
    });

    static void Refuse(ValidationFailure broken, ValidationContext<LookUpBusinessId> context)
    {
        if (broken.CustomState is object?[] args) throw new Invalid([new FieldError(broken.PropertyName, broken.ErrorCode, args)]);   // told with its digits
        context.AddFailure(broken);
    }
}

sealed class LookUpBusinessIdHandler(DirectoryDb db, PrhRegister register) : IRequestHandler<LookUpBusinessId, PrhAnswer>
{
    public async Task<PrhAnswer> Handle(LookUpBusinessId wish, CancellationToken ct)
    {
        var id = new Identifier(Identifier.Business, wish.BusinessId!).Mended;
        await db.IdentifiersMustBeFree([id], except: null, ct);
        return await register.Find(id.Value, ct);
    }
}
