namespace Yhdessa.Directory;

/// <summary>What the link of the yearly letter shows; null when it is nobody's or has grown old.</summary>
[OpenToAll]
sealed record LinkedFreshness(string Token) : IQuery<LinkedFreshness.Answer?>
{
    public sealed record Answer(Id<Organization> Id, string Slug, Translated Names, OrganizationForm Form, int Year, bool IsAnswered);
}

sealed class LinkedFreshnessHandler(DirectoryDb db, MailedLinks links, TimeProvider clock) : IRequestHandler<LinkedFreshness, LinkedFreshness.Answer?>
{
    public async Task<LinkedFreshness.Answer?> Handle(LinkedFreshness wish, CancellationToken ct)
    {
        if (await db.Asked(links, wish.Token, ct) is not var (ask, organization)) return null;
        return new(organization.Id, organization.Slug, organization.Names, organization.Form with { Contacts = [.. organization.Contacts.Select(ContactSight.Public).OfType<Contact>()] }, Helsinki.Today(clock).Year - 1, ask.AnsweredAt is not null);
    }
}

/// <summary>"Everything is right", and with it the year's figures as far as they are known. Pressed twice it is said once.</summary>
[OpenToAll]
sealed record AnswerFreshness(string Token, YearlyFigures? Figures) : ICommand;

sealed class AnswerFreshnessValidator : AbstractValidator<AnswerFreshness>
{
    public AnswerFreshnessValidator() => RuleFor(a => a.Figures).Custom((figures, context) =>
    {
        if (figures is not null) OrganizationRowRules.Broken(new OrganizationForm { Figures = [figures] }).Where(f => f is not null).ToList().ForEach(context.AddFailure!);
    });
}

sealed class AnswerFreshnessHandler(DirectoryDb db, MailedLinks links, Texts texts, TimeProvider clock) : IRequestHandler<AnswerFreshness>
{
    public async Task Handle(AnswerFreshness wish, CancellationToken ct)
    {
        if (await db.Asked(links, wish.Token, ct) is not var (ask, organization)) throw new RuleBroken("freshness-link-old");
        if (ask.AnsweredAt is not null) return;
        ask.AnsweredAt = clock.Now();
        organization.MailArrives();
        await db.ProveRight(organization, $"ask:{ask.Id}", clock.Now(), ct);
        if (wish.Figures is { } figures) organization.Tell(figures with { Source = figures.Source ?? texts.In("fi", "directory.freshness.figures.own") });
    }
}

/// <summary>"Something is wrong": the words go to the review queue. The question stays open until somebody says that all is right.</summary>
[OpenToAll]
sealed record ReportByLink(string Token, string? Text) : ICommand;

sealed class ReportByLinkValidator : AbstractValidator<ReportByLink>
{
    public ReportByLinkValidator() => RuleFor(r => r.Text).NotEmpty().PlainText(2000);
}

sealed class ReportByLinkHandler(DirectoryDb db, MailedLinks links, TimeProvider clock) : IRequestHandler<ReportByLink>
{
    public async Task Handle(ReportByLink wish, CancellationToken ct)
    {
        if (await db.Asked(links, wish.Token, ct) is not var (_, organization)) throw new RuleBroken("freshness-link-old");
        await db.Report(organization.Id, wish.Text!, email: null, clock.Now(), ct);
    }
}

static class Asking
{
    /// <summary>The question and the organization it is of, which must still have its page.</summary>
    public static async Task<(FreshnessAsk Ask, Organization Organization)?> Asked(this DirectoryDb db, MailedLinks links, string token, CancellationToken ct)
    {
        if (links.Read(FreshnessAsk.Link, token) is not { } id || await db.Asks.SingleOrDefaultAsync(a => a.Id == id, ct) is not { } ask) return null;
        return await db.Published.Whole().SingleOrDefaultAsync(o => o.Id == ask.OrganizationId, ct) is { } organization ? (ask, organization) : null;
    }
}
