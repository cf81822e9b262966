namespace Yhdessa.Governance;

/// <summary>Something for a body to take up, written down by those who keep its meetings.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record AddMatter(Id<Body> BodyId, string Title, string? Text = null, DateOnly? DueOn = null) : ICommand<Id<Matter>>;

sealed class AddMatterValidator : AbstractValidator<AddMatter>
{
    public AddMatterValidator()
    {
        RuleFor(m => m.Title).NotEmpty().PlainText(200);
        RuleFor(m => m.Text).PlainText(8000);
        RuleFor(m => m.DueOn).Must(d => d!.Value.Year is >= 2000 and <= 2100).WithErrorCode("day-out-of-years").When(m => m.DueOn is not null);
    }
}

sealed class AddMatterHandler(GovernanceDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AddMatter, Id<Matter>>
{
    public async Task<Id<Matter>> Handle(AddMatter wish, CancellationToken ct)
    {
        user.MustKeepMeetingsOf(wish.BodyId);
        var body = await db.Bodies.SingleOrDefaultAsync(b => b.Id == wish.BodyId && b.DeletedAt == null, ct);
        Rule.RequireOf("bodyId", body is { IsOurs: true }, "no-such-body");
        return db.Matters.Add(new(Id<Matter>.New(), Matter.Manual, null, body, new(wish.Title.Trim(), wish.Text.Told(), DueOn: wish.DueOn), Helsinki.Today(clock))).Entity.Id;
    }
}

/// <summary>It will not be taken up, and why.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record LeaveMatter(Id<Matter> Id, string Reason, int? Seen = null) : ICommand;

sealed class LeaveMatterValidator : AbstractValidator<LeaveMatter>
{
    public LeaveMatterValidator() => RuleFor(m => m.Reason).NotEmpty().PlainText(400);
}

sealed class LeaveMatterHandler(GovernanceDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<LeaveMatter>
{
    public async Task Handle(LeaveMatter wish, CancellationToken ct) => (await db.Kept(wish.Id, wish.Seen, user, ct)).Drop(wish.Reason.Trim(), Helsinki.Today(clock));
}

/// <summary>The undo of leaving it.</summary>
[Requires(GovernanceModule.KeepMeetings)]
sealed record TakeUpMatter(Id<Matter> Id) : ICommand;

sealed class TakeUpMatterHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<TakeUpMatter>
{
    public async Task Handle(TakeUpMatter wish, CancellationToken ct)
    {
        var matter = await db.Kept(wish.Id, null, user, ct);
        State.Require(matter.Status is MatterStatus.Dropped, "not-in-queue");
        matter.ComeBack();
    }
}

static class KeptMatters
{
    public static async Task<Matter> Kept(this GovernanceDb db, Id<Matter> id, int? seen, ICurrentUser user, CancellationToken ct)
    {
        var matter = await db.Matters.Include(m => m.Body).Living(id, ct);
        user.MustKeepMeetingsOf(matter.BodyId);
        matter.MustBe(seen);
        return matter;
    }
}
