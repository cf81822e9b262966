namespace Yhdessa.Spaces.Rounds;

/// <summary>Rounds, the newest season first; drafts only for those who handle them.</summary>
[OpenToAll]
sealed record RoundList : ListQuery<RoundRow>
{
    public RoundStage? Stage { get; init; }
    public Guid? HouseId { get; init; }
}

/// <summary>One round with its slots.</summary>
[OpenToAll]
sealed record RoundDetails(Id<SeasonalRound> Id) : IQuery<RoundRow>;

sealed class RoundListHandler(SpacesDb db, RoundBook book, TimeProvider clock) : IRequestHandler<RoundList, Listed<RoundRow>>, IRequestHandler<RoundDetails, RoundRow>
{
    static readonly Sorts<SeasonalRound> sorts = new() { ["from"] = r => r.From, ["closesOn"] = r => r.ClosesOn, ["name"] = r => r.Name, ["modifiedAt"] = r => r.ModifiedAt };

    public async Task<Listed<RoundRow>> Handle(RoundList question, CancellationToken ct)
    {
        IQueryable<SeasonalRound> seen = db.Set<SeasonalRound>();
        if (!book.Handles) seen = seen.Where(r => r.Stage != RoundStage.Draft);
        var wanted = seen;
        if (question.HouseId is { } house) wanted = wanted.Where(r => r.HouseId == (Id<Houses.House>)house);
        if (question.Stage is { } stage) wanted = InStage(wanted, stage, Helsinki.Today(clock));
        var asked = question with { Sort = question.Sort ?? new([("from", true)]) };
        var found = await asked.Answer(db, seen.IgnoreQueryFilters(), wanted, RoundRow.Of(db.Houses.IgnoreQueryFilters()), sorts, ct);
        return found with { Items = [.. found.Items.Select(r => r with { Stage = r.Stage is RoundStage.Open && r.ClosesOn < Helsinki.Today(clock) ? RoundStage.Closed : r.Stage })] };
    }

    public async Task<RoundRow> Handle(RoundDetails question, CancellationToken ct)
    {
        var round = await book.Round(question.Id, ct);
        var spaces = await book.Spaces(round, ct);
        var row = await db.Set<SeasonalRound>().AsNoTracking().Where(r => r.Id == question.Id).Select(RoundRow.Of(db.Houses.IgnoreQueryFilters())).SingleAsync(ct);
        var told = round.Stage is RoundStage.Published or RoundStage.Archived;
        return row with
        {
            Stage = round.StageOn(Helsinki.Today(clock)),
            Figures = told ? RoundFigures.Of(round, await db.Set<SeasonalApplication>().CountAsync(a => a.RoundId == round.Id && a.Status == ApplicationStatus.Sent, ct)) : null,
            Slots = [.. Sharing.InOrder(round).Select(s => SlotRow.Of(s, spaces[s.SpaceId], told))],
        };
    }

    /// <summary>"Open" means that it takes applications today or will; past its last day it is closed, though nobody has said so yet.</summary>
    static IQueryable<SeasonalRound> InStage(IQueryable<SeasonalRound> rounds, RoundStage stage, DateOnly today) => stage switch
    {
        RoundStage.Open => rounds.Where(r => r.Stage == RoundStage.Open && r.ClosesOn >= today),
        RoundStage.Closed => rounds.Where(r => r.Stage == RoundStage.Closed || r.Stage == RoundStage.Open && r.ClosesOn < today),
        _ => rounds.Where(r => r.Stage == stage),
    };
}
