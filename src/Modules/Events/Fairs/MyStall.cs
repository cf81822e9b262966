namespace Yhdessa.Events.Fairs;

/// <summary>Her own place by the letter's link; null when the link is nobody's or has grown old.</summary>
[OpenToAll]
sealed record LinkedStall(string Token) : IQuery<LinkedStall.Answer?>
{
    /// <param name="InLine">Her turn in the line, from 1; null when she does not wait.</param>
    internal sealed record Answer(FairView.Answer Fair, string Exhibitor, StallStatus Status, bool Confirmed, Id<Stall>? StallId, int? Stall, int? InLine, StallNeeds Needs, FairGrants Grants);
}

[OpenToAll]
sealed record ConfirmStall(string Token) : ICommand;

/// <summary>Other needs, or another free place.</summary>
[OpenToAll]
sealed record ChangeStall(string Token, Id<Stall>? StallId, int Tables, bool Power, bool RollUp, bool ScreenSlot, string? Words) : ICommand;

[OpenToAll]
sealed record GiveUpStall(string Token) : ICommand;

sealed class ChangeStallValidator : AbstractValidator<ChangeStall>
{
    public ChangeStallValidator()
    {
        RuleFor(s => s.Tables).InclusiveBetween(0, 10);
        RuleFor(s => s.Words).PlainText(500);
    }
}

sealed class MyStallHandler(EventsDb db, FairDesk desk, StallLetters letters, StallScreen screen, ISender sender, TimeProvider clock) : IRequestHandler<LinkedStall, LinkedStall.Answer?>, IRequestHandler<ConfirmStall>, IRequestHandler<ChangeStall>, IRequestHandler<GiveUpStall>
{
    public async Task<LinkedStall.Answer?> Handle(LinkedStall ask, CancellationToken ct)
    {
        if (letters.Read(ask.Token) is not { } id || await db.Set<StallBooking>().AsNoTracking().SingleOrDefaultAsync(b => b.Id == id && b.Email != null, ct) is not { } own) return null;
        var e = await db.Events.AsNoTracking().SingleAsync(x => x.Id == own.EventId, ct);
        if (e.DeletedAt is not null || e.Publication is not Publication.Published) return null;
        var fair = await sender.Send(new FairView(e.Id.ToString()), ct);
        int? inLine = own.Status is StallStatus.Waiting ? await db.Set<StallBooking>().CountAsync(b => b.EventId == e.Id && b.Status == StallStatus.Waiting && (b.IsConfirmed && b.Number < own.Number || b.Id == own.Id), ct) : null;
        return new(fair, own.Name, own.Status, own.IsConfirmed, own.StallId, fair.Stalls.FirstOrDefault(s => s.Id == own.StallId)?.Number, inLine, own.Needs, await desk.GrantsOf(own.OrganizationId, e, ct));
    }

    public async Task Handle(ConfirmStall wish, CancellationToken ct)
    {
        var (own, e, plan) = await Mine(wish.Token, ct);
        if (!own.Confirm()) return;
        await screen.Follow(own, e, plan, ct);
        await letters.Post(own, e, NumberOf(plan, own), StallLetters.Told(own), ct);
    }

    public async Task Handle(ChangeStall wish, CancellationToken ct)
    {
        var (own, e, plan) = await Mine(wish.Token, ct);
        Rule.Require(desk.IsOpen(e, plan), "stalls-closed");
        var needs = new StallNeeds(wish.Tables, wish.Power, wish.RollUp, wish.ScreenSlot, wish.Words.Told());
        var grants = await desk.GrantsOf(own.OrganizationId, e, ct);
        FairDesk.MustAllow(needs, plan, grants);
        own.Need(needs);
        if (wish.StallId is { } stall && stall != own.StallId)
        {
            Rule.RequireOf("stallId", !plan.ByAgreement || grants.Stall, "stall-not-in-agreement");
            await desk.MakeRoom(stall, plan, own.Id, ct);
            await Move(own, e, plan, stall, ct);
        }
        await screen.Follow(own, e, plan, ct);
    }

    /// <summary>The place left behind goes to the line.</summary>
    async Task Move(StallBooking own, Event e, FairPlan plan, Id<Stall> stall, CancellationToken ct)
    {
        var left = own.StallId;
        if (own.Status is StallStatus.Waiting) own.Take(stall, own.IsConfirmed, clock.Now());
        else own.MoveTo(stall);
        if (left is not { } freed) return;
        await db.Set<StallBooking>().Where(b => b.Id == own.Id).ExecuteUpdateAsync(s => s.SetProperty(b => b.StallId, (Id<Stall>?)stall), ct);
        await desk.Promote(e, plan, freed, ct);
    }

    public async Task Handle(GiveUpStall wish, CancellationToken ct)
    {
        var (own, e, plan) = await Mine(wish.Token, ct);
        await desk.GiveUp(own, e, plan, ct);
    }

    static int? NumberOf(FairPlan plan, StallBooking own) => plan.Stalls.FirstOrDefault(s => s.Id == own.StallId)?.Number;

    async Task<(StallBooking, Event, FairPlan)> Mine(string token, CancellationToken ct)
    {
        if (letters.Read(token) is not { } id) throw new RuleBroken("link-too-old");
        var of = await db.Set<StallBooking>().Where(b => b.Id == id && b.Email != null).Select(b => (Id<Event>?)b.EventId).SingleOrDefaultAsync(ct) ?? throw new RuleBroken("link-too-old");
        var (e, plan) = await desk.Fair(of, ct);
        Rule.Require(e.IsAhead(clock.Now()), "event-begun");
        return (await db.Set<StallBooking>().SingleAsync(b => b.Id == id, ct), e, plan);
    }
}
