namespace Yhdessa.Spaces.Rounds;

/// <summary>How evenly a round's slots went, by size, group, municipality and theme. Organizations are no private persons: no group is hidden, each says how many it is.</summary>
[Requires(SpacesModule.Handle)]
sealed record RoundReport(Id<SeasonalRound> Id) : IQuery<RoundReport.Answer>
{
    /// <param name="Met">Slots that fulfil a wish.</param>
    /// <param name="FirstMet">Slots that fulfil the dearest one.</param>
    /// <param name="Without">Applicants without any slot.</param>
    /// <param name="Unfair">Second slots given while an equal who wished for it has none.</param>
    public sealed record Answer(int Applied, int Got, int Without, int Offered, int Given, int Met, int FirstMet, int Wished, int ByHand, int Unfair, int Appeals, IReadOnlyList<ReportLine> Lines);
}

/// <param name="By">"size", "group", "municipality" or "theme".</param>
/// <param name="Words">The group in words.</param>
/// <param name="Applied">How many of the group applied.</param>
/// <param name="Got">How many of them got a slot.</param>
/// <param name="Slots">How many slots they got together.</param>
sealed record ReportLine(string By, string Words, int Applied, int Got, int Slots)
{
    public decimal Share => Math.Round(100m * Got / Applied, 0);
}

sealed class RoundReportHandler(RoundBook book, RoundGroups groups) : IRequestHandler<RoundReport, RoundReport.Answer>
{
    public async Task<RoundReport.Answer> Handle(RoundReport question, CancellationToken ct)
    {
        var round = await book.Round(question.Id, ct);
        var sent = await book.Sent(question.Id, ct);
        var got = round.Slots.Where(s => s.HolderId is not null).CountBy(s => s.HolderId!.Value).ToDictionary();
        var lines = await groups.Of(sent, got, ct);
        return new(sent.Count, got.Count, sent.Count - got.Count, round.Slots.Count, got.Values.Sum(), round.Slots.Count(s => s.Wish is not null), round.Slots.Count(s => s.Wish == 1),
            sent.Sum(a => Math.Min(a.Wanted, a.Wishes.Count)), round.Slots.Count(s => s.Ground is Ground.Hand), Unfair(round, sent, got), sent.Count(a => a.Appeal is not null), lines);
    }

    /// <summary>Slots of those who have more than one, without a right to it, that somebody without any wished for.</summary>
    public static int Unfair(SeasonalRound round, IReadOnlyList<SeasonalApplication> sent, IReadOnlyDictionary<Id<SeasonalApplication>, int> got)
    {
        var without = sent.Where(a => !got.ContainsKey(a.Id)).ToList();
        return round.Slots.Count(s => s.HolderId is { } holder && s.Ground is not Ground.Promise && got[holder] > 1 && without.Any(a => a.Wishes.Any(w => w.Fits(s))));
    }
}
