namespace Yhdessa.Events;

/// <summary>Changes a sign-up by the link of its letter: the name, the size of the group, the answers.</summary>
[OpenToAll]
sealed record ChangeRegistration(string Token, string Name, int GroupSize, IReadOnlyDictionary<string, string>? Answers = null, NeedsCard? Needs = null, Sector? Sector = null) : ICommand;

sealed class ChangeRegistrationValidator : AbstractValidator<ChangeRegistration>
{
    public ChangeRegistrationValidator()
    {
        RuleFor(c => c.Name).NotEmpty().PlainText(120);
        RuleFor(c => c.GroupSize).InclusiveBetween(1, Registration.LargestGroup);
        RuleFor(c => c.Answers).Answers();
        RuleFor(c => c.Needs!).SetValidator(new NeedsRules()).When(c => c.Needs is not null);
        RuleFor(c => c.Sector).IsInEnum();
    }
}

sealed class ChangeRegistrationHandler(EventsDb db, SignUpDesk desk, MailedLinks links, TimeProvider clock) : IRequestHandler<ChangeRegistration>
{
    public async Task Handle(ChangeRegistration change, CancellationToken ct)
    {
        var (registration, e) = await db.RegistrationInTurn(links.OfRegistration(change.Token), clock.Now(), ct);
        await desk.Change(registration, e, new(change.Name.Trim(), change.GroupSize, e.Known(change.Answers)) { Sector = change.Sector }, ct);
        if (change.Needs is { } needs) await db.TellNeeds(registration, await db.PlanOf(e.Id, ct), needs, clock.Now(), ct);
    }
}
