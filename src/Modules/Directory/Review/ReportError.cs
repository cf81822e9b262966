namespace Yhdessa.Directory;

/// <summary>A reader tells what is wrong on an organization's page.</summary>
[OpenToAll]
sealed record ReportError(Id<Organization> Id, string? Text, string? Email) : ICommand;

sealed class ReportErrorValidator : AbstractValidator<ReportError>
{
    public ReportErrorValidator()
    {
        RuleFor(r => r.Text).NotEmpty().MaximumLength(2000);
        RuleFor(r => r.Email).Must(e => string.IsNullOrWhiteSpace(e) || OrganizationFormRules.IsEmail(e)).WithErrorCode("EmailValidator");
    }
}

sealed class ReportErrorHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<ReportError>
{
    const int MostInAnHour = 20;

    public async Task Handle(ReportError wish, CancellationToken ct)
    {
        if (!await db.Published.AnyAsync(o => o.Id == wish.Id, ct)) throw new NotFound("organization");
        var hourAgo = clock.Now().AddHours(-1);
        if (await db.Reports.CountAsync(r => r.OrganizationId == wish.Id && r.CreatedAt > hourAgo, ct) >= MostInAnHour) throw new TooManyMessages();
        db.Reports.Add(new ErrorReport(wish.Id, wish.Text!.Trim(), string.IsNullOrWhiteSpace(wish.Email) ? null : wish.Email.Trim()));
    }
}

[Requires(DirectoryModule.Review)]
sealed record HandleReport(Id<ErrorReport> Id) : ICommand;

sealed class HandleReportHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<HandleReport>
{
    public async Task Handle(HandleReport wish, CancellationToken ct)
    {
        var report = await db.Reports.SingleOrDefaultAsync(r => r.Id == wish.Id, ct) ?? throw new NotFound("report");
        report.Handle(clock.Now());
    }
}
