using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Rounds;

/// <summary>A round's results and its report as files.</summary>
static class RoundFile
{
    public static IReadOnlyList<ListColumn<ReportLine>> Columns(Texts t) =>
    [
        new(t["spaces.rounds.report.by"], l => t[$"spaces.rounds.report.by.{l.By}"]), new(t["spaces.rounds.report.group"], l => l.Words),
        new(t["spaces.rounds.report.applied"], l => l.Applied, Right: true), new(t["spaces.rounds.report.got"], l => l.Got, Right: true),
        new(t["spaces.rounds.report.share"], l => l.Share, Right: true), new(t["spaces.rounds.report.slots"], l => l.Slots, Right: true),
    ];

    public static IReadOnlyList<ListColumn<ResultRow>> Results(Texts t, Say say, RenderFragment<ResultRow>? reasons = null) =>
    [
        new(t["spaces.column.organization"], r => r.Organization), new(t["spaces.rounds.hoped"], r => r.Wanted, Right: true),
        new(t["spaces.rounds.got"], r => string.Join("; ", r.Slots.Select(s => $"{Words.Time(s.Weekday, s.From, s.To, say)}, {s.Space}"))),
        new(t["spaces.rounds.reasons"], r => string.Join(" ", r.Reasons), Shown: reasons), new(t["spaces.rounds.lot"], r => r.Lot, Right: true),
    ];

    public static async Task<IResult> Report(Id<SeasonalRound> id, string format, ISender sender, Texts texts, CancellationToken ct) => format is not ("csv" or "xlsx") ? Microsoft.AspNetCore.Http.Results.NotFound()
        : ListFile.Of(texts["spaces.rounds.report.file"], format, Columns(texts), (await sender.Send(new RoundReport(id), ct)).Lines);

    public static async Task<IResult> List(Id<SeasonalRound> id, string format, ISender sender, Texts texts, Say say, CancellationToken ct) => format is not ("csv" or "xlsx") ? Microsoft.AspNetCore.Http.Results.NotFound()
        : ListFile.Of(texts["spaces.rounds.results.file"], format, Results(texts, say), await sender.All(new RoundResults { Id = id }, ct));
}
