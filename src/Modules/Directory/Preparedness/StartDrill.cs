using Yhdessa.Mail;

namespace Yhdessa.Directory;

/// <summary>Calls those whose assets were chosen: a letter with a link to each that has an address; the rest are to be telephoned.</summary>
/// <param name="IsReal">The house is in earnest. A drill's letters keep the quiet hours of the night.</param>
[Requires(DirectoryModule.Prepare)]
sealed record StartDrill(string Message, IReadOnlyList<Guid> Assets, bool IsReal = false) : ICommand<Id<Drill>>;

sealed class StartDrillValidator : AbstractValidator<StartDrill>
{
    public const int MostAssets = 500;

    public StartDrillValidator()
    {
        RuleFor(d => d.Message).NotEmpty().PlainText(Drill.LongestMessage);
        RuleFor(d => d.Assets).NotEmpty();
        RuleFor(d => d.Assets).Must(a => a.Count <= MostAssets).WithErrorCode("too-many").When(d => d.Assets is not null);
    }
}

sealed class StartDrillHandler(DirectoryDb db, DrillLetters letters, Readers readers, TimeProvider clock) : IRequestHandler<StartDrill, Id<Drill>>
{
    public async Task<Id<Drill>> Handle(StartDrill wish, CancellationToken ct)
    {
        var ids = wish.Assets.Distinct().Select(a => (Id<PoolAsset>)a).ToList();
        var assets = await db.Assets.Where(a => ids.Contains(a.Id) && db.Published.Any(o => o.Id == a.OrganizationId)).ToListAsync(ct);
        Rule.RequireOf("assets", assets.Count == ids.Count, "unknown-code");
        var drill = new Drill(Id<Drill>.New(), wish.Message.Trim(), wish.IsReal, clock.Now());
        db.Drills.Add(drill);
        await readers.Know(assets.Select(a => a.Email).OfType<string>(), ct);
        var own = assets.Select(a => a.OrganizationId).Distinct().ToList();
        var organizations = await db.Organizations.AsNoTracking().Where(o => own.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        foreach (var asset in assets)
        {
            var call = new DrillCall { DrillId = drill.Id, AssetId = asset.Id, ByLetter = asset.Email is not null && asset.Mark is null };
            db.DrillCalls.Add(call);
            if (call.ByLetter) await letters.Call(drill, call, asset, organizations[asset.OrganizationId], ct);
        }
        return drill.Id;
    }
}

/// <summary>The letters of a call-out.</summary>
sealed class DrillLetters(DirectoryDb db, MailedLinks links, Readers readers, Texts texts)
{
    public async Task Call(Drill drill, DrillCall call, PoolAsset asset, Organization organization, CancellationToken ct)
    {
        var (until, what) = (drill.StartedAt.AddDays(Drill.LinkDays), drill.IsReal ? "real" : "drill");
        var language = await readers.LanguageOf(asset.Email!, organization, ct);
        await db.Post(new Letter($"directory.drill-{what}:{call.Id}", asset.Email!, language, texts.In(language, $"directory.drill.mail.{what}.subject", asset.What),
            [texts.In(language, $"directory.drill.mail.{what}.intro"), drill.Message, texts.In(language, "directory.drill.mail.asked", asset.What)])
        {
            Button = new(texts.In(language, "directory.drill.mail.button"), $"/drill/{links.Token(Drill.Link, call.Id, until)}"),
            Urgent = drill.IsReal,
            UselessAfter = until,
        }, ct);
    }
}

/// <summary>No more replies are waited for: what came is the report.</summary>
[Requires(DirectoryModule.Prepare)]
sealed record CloseDrill(Id<Drill> Id) : ICommand;

/// <summary>What somebody said on the telephone.</summary>
[Requires(DirectoryModule.Prepare)]
sealed record NoteReply(Id<Drill> Id, Guid CallId, bool Available, int? Number) : ICommand;

sealed class NoteReplyValidator : AbstractValidator<NoteReply>
{
    public NoteReplyValidator() => RuleFor(r => r.Number).InclusiveBetween(0, 100_000);
}

sealed class CloseDrillHandler(DirectoryDb db, TimeProvider clock) : IRequestHandler<CloseDrill>, IRequestHandler<NoteReply>
{
    public async Task Handle(CloseDrill wish, CancellationToken ct) => (await db.Drills.Living(wish.Id, ct)).Close(clock.Now());

    public async Task Handle(NoteReply wish, CancellationToken ct)
    {
        var drill = await db.Drills.Living(wish.Id, ct);
        State.Require(drill.ClosedAt is null, "drill-closed");
        var call = await db.DrillCalls.SingleOrDefaultAsync(c => c.Id == wish.CallId && c.DrillId == drill.Id, ct) ?? throw new NotFound("drillCall");
        call.Reply(wish.Available, wish.Number, byPhone: true, clock.Now());
    }
}
