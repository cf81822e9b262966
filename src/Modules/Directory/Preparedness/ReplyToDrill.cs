namespace Yhdessa.Directory;

/// <summary>What the link of a call-out shows; null when it is nobody's or has grown old.</summary>
[OpenToAll]
sealed record LinkedCall(string Token) : IQuery<LinkedCall.Answer?>
{
    public sealed record Answer(string Message, bool IsReal, string What, bool IsClosed, DateTimeOffset? RepliedAt, bool? Available, int? Number);
}

/// <summary>"Saatavilla" or not, and how many. Each link is answered once.</summary>
[OpenToAll]
sealed record ReplyToDrill(string Token, bool Available, int? Number) : ICommand;

sealed class ReplyToDrillValidator : AbstractValidator<ReplyToDrill>
{
    public ReplyToDrillValidator() => RuleFor(r => r.Number).InclusiveBetween(0, 100_000);
}

sealed class ReplyToDrillHandler(DirectoryDb db, MailedLinks links, TimeProvider clock) : IRequestHandler<LinkedCall, LinkedCall.Answer?>, IRequestHandler<ReplyToDrill>
{
    public async Task<LinkedCall.Answer?> Handle(LinkedCall ask, CancellationToken ct)
    {
        if (links.Read(Drill.Link, ask.Token) is not { } id) return null;
        return await (from c in db.DrillCalls
                      where c.Id == id
                      join d in db.Drills on c.DrillId equals d.Id
                      join a in db.Assets on c.AssetId equals a.Id
                      select new LinkedCall.Answer(d.Message, d.IsReal, a.What, d.ClosedAt != null, c.RepliedAt, c.Available, c.Number)).SingleOrDefaultAsync(ct);
    }

    public async Task Handle(ReplyToDrill wish, CancellationToken ct)
    {
        if (links.Read(Drill.Link, wish.Token) is not { } id || await db.DrillCalls.SingleOrDefaultAsync(c => c.Id == id, ct) is not { } call) throw new RuleBroken("link-too-old");
        State.Require(await db.Drills.AnyAsync(d => d.Id == call.DrillId && d.ClosedAt == null, ct), "drill-closed");
        call.Reply(wish.Available, wish.Number, byPhone: false, clock.Now());
    }
}
