using Yhdessa.Ui;

namespace Yhdessa.Spaces.Rounds;

/// <summary>Who got what and why: the caller's own when the results are told, all of them for a handler as soon as there is a proposal.</summary>
[Requires(SpacesModule.SeeOwn)]
sealed record RoundResults : ListQuery<ResultRow>
{
    /// <summary>The round's.</summary>
    public Id<SeasonalRound> Id { get; init; }
}

/// <param name="Reasons">In the reader's language.</param>
/// <param name="Lot">The place that was drawn, 1 before 2; absent for those who see only their own.</param>
sealed record ResultRow(Guid ApplicationId, Guid OrganizationId, string? Organization, int Wanted, IReadOnlyList<ResultSlot> Slots, IReadOnlyList<string> Reasons, int? Lot);

/// <param name="Ground">"promise", "wish" or "hand".</param>
/// <param name="Wish">Which wish came true.</param>
/// <param name="Kept">How many dates of the season were booked.</param>
/// <param name="Missed">How many were closed or taken.</param>
sealed record ResultSlot(Guid Id, Guid SpaceId, string Space, DayOfWeek Weekday, TimeOnly From, TimeOnly To, Ground Ground, int? Wish, int? Kept, int? Missed);

sealed class RoundResultsHandler(RoundBook book, Texts texts, Say say) : IRequestHandler<RoundResults, Listed<ResultRow>>
{
    public async Task<Listed<ResultRow>> Handle(RoundResults question, CancellationToken ct)
    {
        var round = await book.Round(question.Id, ct);
        var mine = await book.Mine(ct);
        if (mine is not null && round.Stage is not (RoundStage.Published or RoundStage.Archived)) return question.Answer<ResultRow>([]);
        var sent = await book.Sent(question.Id, ct);
        var shown = sent.Where(a => mine is null || mine.Contains(a.OrganizationId)).ToList();
        var names = await book.Names(shown.Select(a => a.OrganizationId), ct);
        var spaces = await book.Spaces(round, ct);
        var because = new Because(round, spaces, texts, say, Texts.Language);
        var lots = sent.OrderBy(a => Sharing.Lot(round.Id, a.OrganizationId), StringComparer.Ordinal).Index().ToDictionary(a => a.Item.Id, a => a.Index + 1);
        return question.Answer([.. shown.Select(a => Row(a)).OrderBy(r => r.Organization, StringComparer.CurrentCulture)]);

        ResultRow Row(SeasonalApplication a) => new(a.Id, a.OrganizationId, names.GetValueOrDefault(a.OrganizationId), a.Wanted,
            [.. Sharing.InOrder(round).Where(s => s.HolderId == a.Id).Select(s => new ResultSlot(s.Id, s.SpaceId, spaces[s.SpaceId].Name, s.Weekday, s.From, s.To, s.Ground!.Value, s.Wish, s.Kept, s.Missed))],
            round.Stage is RoundStage.Open or RoundStage.Closed or RoundStage.Draft ? [] : because.Sentences(a), mine is null ? lots[a.Id] : null);
    }
}
