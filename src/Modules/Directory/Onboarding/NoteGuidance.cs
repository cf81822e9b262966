namespace Yhdessa.Directory;

/// <summary>Writes down that an organization was guided.</summary>
[Requires(DirectoryModule.Guide)]
sealed record NoteGuidance : GuidanceForm, ICommand<Id<Guidance>>;

sealed class NoteGuidanceValidator : AbstractValidator<NoteGuidance>
{
    public NoteGuidanceValidator()
    {
        RuleFor(g => g.OrganizationId).NotEmpty();
        RuleFor(g => g.On).NotEmpty();
        RuleFor(g => g.ByRole).NotEmpty().PlainText(GuidanceForm.LongestRole);
        RuleFor(g => g.Topic).Must(GuidanceTopics.Has).WithErrorCode("unknown-code");
        RuleFor(g => g.People).InclusiveBetween(1, GuidanceForm.MostPeople);
        RuleFor(g => g.NextStep).PlainText(GuidanceForm.LongestStep);
        RuleFor(g => g.NextOn).NotNull().When(g => g.NextStep.Told() is not null);
        RuleFor(g => g.NextStep).NotEmpty().When(g => g.NextOn is not null);
    }
}

/// <summary>The next step was taken.</summary>
[Requires(DirectoryModule.Guide)]
sealed record TakeNextStep(Id<Guidance> Id) : ICommand;

/// <summary>Written down by mistake: into the bin, from where it can be taken back for 30 days.</summary>
[Requires(DirectoryModule.Guide)]
sealed record RemoveGuidance(Id<Guidance> Id) : ICommand;

[Requires(DirectoryModule.Guide)]
sealed record TakeBackGuidance(Id<Guidance> Id) : ICommand;

sealed class NoteGuidanceHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<NoteGuidance, Id<Guidance>>, IRequestHandler<TakeNextStep>, IRequestHandler<RemoveGuidance>, IRequestHandler<TakeBackGuidance>
{
    public async Task<Id<Guidance>> Handle(NoteGuidance form, CancellationToken ct)
    {
        await db.MustBePublished((Id<Organization>)form.OrganizationId, ct);
        Rule.RequireOf("on", form.On <= Helsinki.Today(clock), "day-ahead");
        var guidance = new Guidance(form);
        db.Guidance.Add(guidance);
        return guidance.Id;
    }

    public async Task Handle(TakeNextStep wish, CancellationToken ct) => (await db.Guidance.Living(wish.Id, ct)).TakeNextStep();

    public async Task Handle(RemoveGuidance wish, CancellationToken ct) => (await db.Guidance.Living(wish.Id, ct)).Delete(clock.Now());

    public async Task Handle(TakeBackGuidance wish, CancellationToken ct) => (await db.Guidance.SingleOrDefaultAsync(g => g.Id == wish.Id, ct) ?? throw new NotFound("guidance")).Restore();
}
