namespace Yhdessa.Directory;

/// <summary>Tells of something that works: a draft, or published at once.</summary>
[Requires(DirectoryModule.Edit)]
sealed record WritePractice : PracticeForm, ICommand<Id<GoodPractice>>;

sealed class WritePracticeValidator : AbstractValidator<WritePractice>
{
    public WritePracticeValidator() => this.FailsWith(form => form.Broken());
}

sealed class WritePracticeHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<WritePractice, Id<GoodPractice>>
{
    public async Task<Id<GoodPractice>> Handle(WritePractice form, CancellationToken ct)
    {
        await user.MustShare((Id<Organization>?)form.OrganizationId, ct);
        await db.MustBePublished((Id<Organization>?)form.OrganizationId, ct);
        var title = form.Title!.For("fi").Words;
        var slug = Slug.Of(title);
        var taken = await db.Practices.Where(p => p.Slug.StartsWith(slug)).Select(p => p.Slug).ToListAsync(ct);
        var practice = new GoodPractice(Id<GoodPractice>.New(), Slug.Free(title, taken), form with { Tags = await db.CoreWork(form.Tags, kept: true, ct) });
        if (form.Published) practice.Publish(clock.Now());
        db.Practices.Add(practice);
        return practice.Id;
    }
}

/// <summary>A practice anew.</summary>
[Requires(DirectoryModule.Edit)]
sealed record ChangePractice : PracticeForm, ICommand
{
    public Id<GoodPractice> Id { get; init; }
    public int? Seen { get; init; }
}

sealed class ChangePracticeValidator : AbstractValidator<ChangePractice>
{
    public ChangePracticeValidator() => this.FailsWith(form => form.Broken());
}

sealed class ChangePracticeHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ChangePractice>
{
    public async Task Handle(ChangePractice form, CancellationToken ct)
    {
        var practice = await db.PracticeToEdit(form.Id, form.Seen, user, ct);
        await user.MustShare((Id<Organization>?)form.OrganizationId, ct);   // nobody gives hers away to a stranger
        await db.MustBePublished((Id<Organization>?)form.OrganizationId, ct);
        practice.Describe(form with { Tags = await db.CoreWork(form.Tags, kept: true, ct) });
        if (form.Published) practice.Publish(clock.Now());
        else practice.Withdraw();
    }
}

/// <summary>Into the bin, from where it can be taken back for 30 days.</summary>
[Requires(DirectoryModule.Edit)]
sealed record RemovePractice(Id<GoodPractice> Id, int? Seen) : ICommand;

[Requires(DirectoryModule.Edit)]
sealed record TakeBackPractice(Id<GoodPractice> Id) : ICommand;

sealed class RemovePracticeHandler(DirectoryDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RemovePractice>, IRequestHandler<TakeBackPractice>
{
    public async Task Handle(RemovePractice wish, CancellationToken ct) => (await db.PracticeToEdit(wish.Id, wish.Seen, user, ct)).Delete(clock.Now());

    public async Task Handle(TakeBackPractice wish, CancellationToken ct)
    {
        var practice = await db.Practices.SingleOrDefaultAsync(p => p.Id == wish.Id, ct) ?? throw new NotFound("goodPractice");
        await user.MustShare(practice.OrganizationId, ct);
        practice.Restore();
    }
}

static class PracticeEditing
{
    public static async Task<GoodPractice> PracticeToEdit(this DirectoryDb db, Id<GoodPractice> id, int? seen, ICurrentUser user, CancellationToken ct)
    {
        var practice = await db.Practices.Living(id, ct);
        await user.MustShare(practice.OrganizationId, ct);
        practice.MustBe(seen);
        return practice;
    }
}
