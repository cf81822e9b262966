using FluentValidation;

namespace Yhdessa.Ui;

/// <summary>What the gallery's form sends: it changes nothing and refuses as asked, so that every answer a form can give may be looked at.</summary>
[OpenToAll]
sealed record TryParts(string? Title, int? People, string? Email, Translated? Text, string Answer) : IQuery<string>;

sealed class TryPartsValidator : AbstractValidator<TryParts>
{
    public TryPartsValidator()
    {
        RuleFor(p => p.Title).NotEmpty().MaximumLength(80);
        RuleFor(p => p.People).InclusiveBetween(1, 500);
        RuleFor(p => p.Email).EmailAddress().When(p => !string.IsNullOrEmpty(p.Email));
        RuleFor(p => p.Text).NotNull();
    }
}

sealed class TryPartsHandler(ICurrentUser user) : IRequestHandler<TryParts, string>
{
    public Task<string> Handle(TryParts wish, CancellationToken cancellationToken) => wish.Answer switch
    {
        "taken" => throw new Conflict("busy"),
        "missing" => throw new NotFound("part"),
        "stale" => throw new Stale(),
        "sign-in" when user.PersonId is null => throw new SignInNeeded(),
        _ => Task.FromResult(wish.Title!),
    };
}
