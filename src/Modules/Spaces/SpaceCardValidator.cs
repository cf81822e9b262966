namespace Yhdessa.Spaces;

sealed class SpaceCardValidator : AbstractValidator<SpaceCard>
{
    public SpaceCardValidator()
    {
        RuleFor(c => c.Name).NotEmpty().PlainText(120);
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
        RuleFor(c => c.Terms).NotNull().ChildRules(Terms);
        RuleFor(c => c.OpeningHours!).ChildRules(Hours).When(c => c.OpeningHours is not null);
        RuleFor(c => c.Description!).ChildRules(t => t.RuleForEach(x => x.All).PlainText(2000)).When(c => c.Description is not null);
        RuleFor(c => c.Rules!).ChildRules(t => t.RuleForEach(x => x.All).PlainText(2000)).When(c => c.Rules is not null);
    }

    static void Terms(InlineValidator<BookingTerms> terms)
    {
        terms.RuleFor(t => t.BufferBefore).InclusiveBetween(0, 240);
        terms.RuleFor(t => t.BufferAfter).InclusiveBetween(0, 240);
        terms.RuleFor(t => t.SlotMinutes).InclusiveBetween(5, 240);
        terms.RuleFor(t => t.MinMinutes).InclusiveBetween(5, 1440);
        terms.RuleFor(t => t.MaxMinutes).InclusiveBetween(5, 10_080).GreaterThanOrEqualTo(t => t.MinMinutes);
        terms.RuleFor(t => t.DaysAhead).InclusiveBetween(1, 730);
    }

    static void Hours(InlineValidator<OpeningHours> hours)
    {
        hours.RuleFor(h => h.Weekly).NotNull().Must(w => w is null || w.Count <= 28);
        hours.RuleForEach(h => h.Weekly).ChildRules(w => w.RuleFor(x => x.Weekday).IsInEnum());
        hours.RuleFor(h => h.Exceptions).NotNull().Must(e => e is null || e.Count <= 400);
        hours.RuleForEach(h => h.Exceptions).ChildRules(e =>
        {
            e.RuleFor(x => x.Reason).PlainText(200);
            e.RuleFor(x => x.Closes).NotNull().When(x => x.Opens is not null);
            e.RuleFor(x => x.Opens).NotNull().When(x => x.Closes is not null);
        });
    }

    static bool BeAWebAddress(string? address) => address is null || Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https");
}
