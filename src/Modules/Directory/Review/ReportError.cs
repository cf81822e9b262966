using Yhdessa.Mail;

namespace Yhdessa.Directory;

/// <summary>A reader tells what is wrong on an organization's page.</summary>
[OpenToAll]
sealed record ReportError(Id<Organization> Id, string? Text, string? Email) : ICommand;

sealed class ReportErrorValidator : AbstractValidator<ReportError>
{
    public ReportErrorValidator()
    {
        RuleFor(r => r.Text).NotEmpty().PlainText(2000);
        RuleFor(r => r.Email).Must(e => string.IsNullOrWhiteSpace(e) || OrganizationFormRules.IsEmail(e)).WithErrorCode("EmailValidator");
    }
}

sealed class ReportErrorHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<ReportError>
{
    public async Task Handle(ReportError wish, CancellationToken ct)
    {
        if (!await db.Published.AnyAsync(o => o.Id == wish.Id, ct)) throw new NotFound("organization");
        await db.Report(wish.Id, wish.Text!, wish.Email, clock.Now(), ct);
    }
}

static class Reporting
{
    const int MostInAnHour = 20;

    /// <summary>Into the review queue, in the language of who writes.</summary>
    public static async Task Report(this DirectoryDb db, Id<Organization> organization, string text, string? email, DateTimeOffset now, CancellationToken ct)
    {
        var hourAgo = now.AddHours(-1);
        if (await db.Reports.CountAsync(r => r.OrganizationId == organization && r.CreatedAt > hourAgo, ct) >= MostInAnHour) throw new TooManyMessages();
        db.Reports.Add(new ErrorReport(organization, text.Trim(), email.Told(), Texts.Language));
    }
}

/// <summary>It was looked at. Whoever gave her address gets the answer, in the words it was handled with.</summary>
[Requires(DirectoryModule.Review)]
sealed record HandleReport(Id<ErrorReport> Id, string? Answer = null) : ICommand;

sealed class HandleReportValidator : AbstractValidator<HandleReport>
{
    public HandleReportValidator() => RuleFor(r => r.Answer).PlainText(2000);
}

sealed class HandleReportHandler(DirectoryDb db, Texts texts, TimeProvider clock) : IRequestHandler<HandleReport>
{
    public async Task Handle(HandleReport wish, CancellationToken ct)
    {
        var report = await db.Reports.SingleOrDefaultAsync(r => r.Id == wish.Id, ct) ?? throw new NotFound("report");
        var answer = wish.Answer.Told();
        report.Handle(answer, clock.Now());
        if (report.Email is not { } email || answer is null) return;
        var name = (await db.Organizations.Where(o => o.Id == report.OrganizationId).Select(o => o.Names).SingleAsync(ct)).For(report.Language).Words;
        string Say(string key) => texts.In(report.Language, key, name);
        string[] words = [.. answer.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)];
        await db.Post(new Letter($"directory.report:{report.Id}", email, report.Language, Say("directory.report.mail.subject"), [Say("directory.report.mail.intro"), .. words]), ct);
    }
}
