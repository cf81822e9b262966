namespace Yhdessa.Spaces;

sealed class SpaceCardValidator : AbstractValidator<SpaceCard>
{
    public SpaceCardValidator()
    {
        RuleFor(c => c.Name).NotEmpty().PlainText(120);
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Capacity).InclusiveBetween(1, 100_000);
        RuleFor(c => c.ExternalUrl).PlainText(1000).Must(BeAWebAddress).WithErrorCode("not-a-web-address");
        RuleForEach(c => c.Equipment).NotEmpty().PlainText(80);
        RuleFor(c => c.Equipment).NotNull().Must(e => e is null || e.Count <= 100);
        RuleForEach(c => c.Layouts).ChildRules(l => { l.RuleFor(x => x.Name).NotEmpty().PlainText(80); l.RuleFor(x => x.Capacity).InclusiveBetween(1, 100_000); });
        RuleFor(c => c.Layouts).NotNull();
        RuleForEach(c => c.Facts).ChildRules(f =>
        {
            f.RuleFor(x => x.Kind).NotEmpty().PlainText(80);
            f.RuleFor(x => x.Value).NotEmpty().PlainText(400);
            f.RuleFor(x => x.Source).PlainText(400);
        });
        RuleFor(c => c.Facts).NotNull();
        RuleFor(c => c.OwnTerms).NotNull().SetValidator(new Levels.OwnTermsValidator());
        RuleFor(c => c.OpeningHours!).SetValidator(new Hours.OpeningHoursValidator()).When(c => c.OpeningHours is not null);
        RuleFor(c => c.Description!).ChildRules(t => t.RuleForEach(x => x.All).PlainText(2000)).When(c => c.Description is not null);
        RuleFor(c => c.Rules!).ChildRules(t => t.RuleForEach(x => x.All).PlainText(2000)).When(c => c.Rules is not null);
    }

    static bool BeAWebAddress(string? address) => address is null || Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https");
}
