using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Advice;

/// <summary>A new desk; its times are told afterwards.</summary>
[Requires(SpacesModule.Handle)]
sealed record MakeAdviceDesk : AdviceDeskCard, ICommand<Id<AdviceDesk>>;

[Requires(SpacesModule.Handle)]
sealed record ChangeAdviceDesk : AdviceDeskCard, ICommand
{
    public Id<AdviceDesk> Id { get; init; }
    public int? Seen { get; init; }
}

/// <summary>Takes a desk out of sight, or brings it back; times that people have booked stand.</summary>
[Requires(SpacesModule.Handle)]
sealed record CloseAdviceDesk(Id<AdviceDesk> Id, bool Closed = true) : ICommand;

[Requires(SpacesModule.Handle)]
sealed record AdviceDesks(bool Closed = false) : IQuery<IReadOnlyList<AdviceDesks.Row>>
{
    internal sealed record Row(Guid Id, string Name, string? Adviser, IReadOnlyList<string> Topics, Guid? SpaceId, string? Address, string? Place, string Municipality, bool Closed, int Revision, bool IsExample, int Ahead);
}

sealed class MakeAdviceDeskValidator : AbstractValidator<MakeAdviceDesk>
{
    public MakeAdviceDeskValidator() => AdviceDeskRules.Check(this);
}

sealed class ChangeAdviceDeskValidator : AbstractValidator<ChangeAdviceDesk>
{
    public ChangeAdviceDeskValidator() => AdviceDeskRules.Check(this);
}

static class AdviceDeskRules
{
    public static void Check<T>(AbstractValidator<T> rules) where T : AdviceDeskCard
    {
        rules.RuleFor(d => d.Name).NotEmpty().PlainText(120);
        rules.RuleFor(d => d.Adviser).PlainText(120);
        rules.RuleFor(d => d.Address).PlainText(200);
        rules.RuleFor(d => d.Address).NotEmpty().When(d => d.SpaceId is null);
        rules.RuleFor(d => d.Municipality).NotEmpty().PlainText(3);
        rules.RuleFor(d => d.Topics).NotEmpty();
        rules.RuleForEach(d => d.Topics).Must(AdviceTopics.All.Contains).WithErrorCode("unknown-code");
    }
}

sealed class KeepDesksHandler(SpacesDb db, ISender sender, TimeProvider clock) : IRequestHandler<MakeAdviceDesk, Id<AdviceDesk>>, IRequestHandler<ChangeAdviceDesk>, IRequestHandler<CloseAdviceDesk>, IRequestHandler<AdviceDesks, IReadOnlyList<AdviceDesks.Row>>
{
    public async Task<Id<AdviceDesk>> Handle(MakeAdviceDesk wish, CancellationToken ct)
    {
        await MustBeSomewhere(wish, ct);
        var desk = new AdviceDesk(Id<AdviceDesk>.New());
        desk.Describe(wish);
        db.Add(desk);
        return desk.Id;
    }

    public async Task Handle(ChangeAdviceDesk wish, CancellationToken ct)
    {
        await MustBeSomewhere(wish, ct);
        var desk = await db.Desk(wish.Id, ct);
        desk.MustBe(wish.Seen);
        desk.Describe(wish);
    }

    public async Task Handle(CloseAdviceDesk wish, CancellationToken ct)
    {
        var desk = await db.Desk(wish.Id, ct);
        if (wish.Closed) desk.Delete(clock.Now());
        else desk.Restore();
    }

    public async Task<IReadOnlyList<AdviceDesks.Row>> Handle(AdviceDesks ask, CancellationToken ct)
    {
        var now = clock.Now();
        var ahead = await db.FreeTimes(now).GroupBy(t => t.DeskId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. (await db.Desks(ct, ask.Closed)).Values.Select(p => new AdviceDesks.Row(p.Desk.Id, p.Desk.Name, p.Desk.Adviser, p.Desk.Topics, p.Desk.SpaceId?.Value, p.Desk.Address, p.Place, p.Desk.Municipality, p.Desk.DeletedAt is not null, p.Desk.Revision, p.Desk.Mark is not null, ahead.GetValueOrDefault(p.Desk.Id)))];
    }

    async Task MustBeSomewhere(AdviceDeskCard card, CancellationToken ct)
    {
        Rule.RequireOf("spaceId", card.SpaceId is null || await db.Spaces.AnyAsync(s => s.Id == card.SpaceId, ct), "space-elsewhere");
        Rule.RequireOf("municipality", (await sender.Send(new Municipalities(), ct)).Any(m => m.Code == card.Municipality), "unknown-municipality");
    }
}

static class AdviceDeskAccess
{
    public static async Task<AdviceDesk> Desk(this SpacesDb db, Id<AdviceDesk> id, CancellationToken ct) =>
        await db.Set<AdviceDesk>().IgnoreQueryFilters().SingleOrDefaultAsync(d => d.Id == id, ct) ?? throw new NotFound("advice-desk");
}
