namespace Yhdessa.Spaces.Rounds;

/// <summary>The round is told to everybody; its days say when it takes applications.</summary>
[Requires(SpacesModule.Handle)]
sealed record OpenRound(Id<SeasonalRound> Id, int? Seen = null) : ICommand;

/// <summary>The round is over: its figures stay, with what the house says of it.</summary>
[Requires(SpacesModule.Handle)]
sealed record ArchiveRound(Id<SeasonalRound> Id, string? Comment = null, int? Seen = null) : ICommand;

/// <summary>A draft that nobody needs.</summary>
[Requires(SpacesModule.Handle)]
sealed record RemoveRound(Id<SeasonalRound> Id) : ICommand;

[Requires(SpacesModule.Handle)]
sealed record TakeBackRound(Id<SeasonalRound> Id) : ICommand;

sealed class ArchiveRoundValidator : AbstractValidator<ArchiveRound>
{
    public ArchiveRoundValidator() => RuleFor(r => r.Comment).PlainText(2000);
}

sealed class OpenRoundHandler(SpacesDb db, RoundBook book, TimeProvider clock) : IRequestHandler<OpenRound>, IRequestHandler<ArchiveRound>, IRequestHandler<RemoveRound>, IRequestHandler<TakeBackRound>
{
    public async Task Handle(OpenRound wish, CancellationToken ct) => (await book.Round(wish.Id, ct, wish.Seen)).Open();

    public async Task Handle(ArchiveRound wish, CancellationToken ct) => (await book.Round(wish.Id, ct, wish.Seen)).Archive(wish.Comment.Told());

    public async Task Handle(RemoveRound wish, CancellationToken ct)
    {
        var round = await book.Round(wish.Id, ct);
        State.Require(round.Stage is RoundStage.Draft, "round-stage");
        round.Delete(clock.Now());
    }

    public async Task Handle(TakeBackRound wish, CancellationToken ct) =>
        (await db.Set<SeasonalRound>().IgnoreQueryFilters().SingleOrDefaultAsync(r => r.Id == wish.Id, ct) ?? throw new NotFound("seasonal-round")).Restore();
}

/// <summary>Rounds whose last day has gone are closed.</summary>
[Requires(SpacesModule.Keep)]
sealed record CloseRounds(DateTimeOffset Now) : ICommand<JobReport>;

sealed class CloseRoundsHandler(SpacesDb db) : IRequestHandler<CloseRounds, JobReport>
{
    public async Task<JobReport> Handle(CloseRounds message, CancellationToken ct)
    {
        var today = Helsinki.DateOf(message.Now);
        var over = await db.Set<SeasonalRound>().Where(r => r.Stage == RoundStage.Open && r.ClosesOn < today).ToListAsync(ct);
        over.ForEach(r => r.Close());
        return new(over.Count, "seasonal rounds closed");
    }
}
