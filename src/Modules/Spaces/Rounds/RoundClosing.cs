namespace Yhdessa.Spaces.Rounds;

/// <summary>A round on one page when its results are told, for everybody: figures, how evenly it went, and what the house says. Nobody is named.</summary>
[OpenToAll]
sealed record RoundClosing(Id<SeasonalRound> Id) : IQuery<RoundClosing.Answer>
{
    /// <param name="Got">Applicants who got a slot.</param>
    /// <param name="HoursAsked">Hours a week that the applicants hoped for.</param>
    /// <param name="HoursGiven">Hours a week that they got.</param>
    /// <param name="Kept">Dates of the season that became bookings, and those that were taken or closed.</param>
    /// <param name="Promised">Slots given by an earlier right; ByHand those that a person decided.</param>
    /// <param name="Unfair">Second slots given while an equal who wished for it has none.</param>
    public sealed record Answer(int Applied, int Got, int Offered, int Given, decimal HoursAsked, decimal HoursGiven, int Kept, int Missed, int Promised, int ByHand, int Unfair,
        AppealFigures Appeals, IReadOnlyList<RankLine> Ranks, IReadOnlyList<ReportLine> Lines)
    {
        public string? Comment { get; init; }
    }

    public sealed record AppealFigures(int Made, int Accepted, int Rejected, int Waiting);
}

/// <param name="Number">1 is the dearest wish.</param>
/// <param name="Wished">How many applicants had so many wishes.</param>
/// <param name="Met">How many slots fulfil it.</param>
sealed record RankLine(int Number, int Wished, int Met);

sealed class RoundClosingHandler(RoundBook book, RoundGroups groups) : IRequestHandler<RoundClosing, RoundClosing.Answer>
{
    public async Task<RoundClosing.Answer> Handle(RoundClosing question, CancellationToken ct)
    {
        var round = await book.Round(question.Id, ct);
        if (round.Stage is not (RoundStage.Published or RoundStage.Archived)) throw new NotFound("seasonal-round-closing");
        var sent = await book.Sent(question.Id, ct);
        var held = round.Slots.Where(s => s.HolderId is not null).ToList();
        var got = held.CountBy(s => s.HolderId!.Value).ToDictionary();
        return new(sent.Count, got.Count, round.Slots.Count, held.Count, sent.Sum(Asked), held.Sum(s => Hours(s.From, s.To)), held.Sum(s => s.Kept ?? 0), held.Sum(s => s.Missed ?? 0),
            held.Count(s => s.Ground is Ground.Promise), held.Count(s => s.Ground is Ground.Hand), RoundReportHandler.Unfair(round, sent, got), Appeals(sent), Ranks(held, sent), await groups.Of(sent, got, ct))
        { Comment = round.Comment };
    }

    /// <summary>The dearest wishes, as many as slots were hoped for.</summary>
    static decimal Asked(SeasonalApplication application) => application.Wishes.Take(application.Wanted).Sum(w => Hours(w.From, w.To));

    static decimal Hours(TimeOnly from, TimeOnly to) => (decimal)(to - from).TotalHours;

    static RoundClosing.AppealFigures Appeals(List<SeasonalApplication> sent)
    {
        var made = sent.FindAll(a => a.Appeal is not null || a.AppealAccepted is not null);   // the words may have been forgotten since
        return new(made.Count, made.Count(a => a.AppealAccepted is true), made.Count(a => a.AppealAccepted is false), made.Count(a => a.AppealAccepted is null));
    }

    static IReadOnlyList<RankLine> Ranks(List<RoundSlot> held, List<SeasonalApplication> sent) =>
        [.. Enumerable.Range(1, sent.Select(a => a.Wishes.Count).DefaultIfEmpty(0).Max()).Select(n => new RankLine(n, sent.Count(a => a.Wishes.Count >= n), held.Count(s => s.Wish == n)))];
}

/// <summary>What the house says of a round whose results are told; told anew as often as it must.</summary>
[Requires(SpacesModule.Handle)]
sealed record CommentRound(Id<SeasonalRound> Id, string? Comment, int? Seen = null) : ICommand;

sealed class CommentRoundValidator : AbstractValidator<CommentRound>
{
    public CommentRoundValidator() => RuleFor(r => r.Comment).PlainText(2000);
}

sealed class CommentRoundHandler(RoundBook book) : IRequestHandler<CommentRound>
{
    public async Task Handle(CommentRound wish, CancellationToken ct) => (await book.Round(wish.Id, ct, wish.Seen)).Remark(wish.Comment.Told());
}
