using Microsoft.AspNetCore.Http;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Rounds;

/// <summary>A round's closing page as lines: the page shows them and the file gives them.</summary>
static class ClosingFile
{
    /// <param name="Of">The whole that the value is a part of.</param>
    public sealed record Line(string Part, string What, decimal Value, decimal? Of = null);

    public static IReadOnlyList<Line> Figures(RoundClosing.Answer c, Texts t)
    {
        return
        [
            Main("applied", c.Applied), Main("got", c.Got, c.Applied), Main("given", c.Given, c.Offered), Main("hours", c.HoursGiven, c.HoursAsked), Main("kept", c.Kept, c.Kept + c.Missed),
            Main("promised", c.Promised, c.Given), Main("by-hand", c.ByHand, c.Given), Main("unfair", c.Unfair), Main("appeals", c.Appeals.Made),
            .. c.Appeals.Made == 0 ? [] : (Line[])[Main("accepted", c.Appeals.Accepted, c.Appeals.Made), Main("rejected", c.Appeals.Rejected, c.Appeals.Made), Main("waiting", c.Appeals.Waiting, c.Appeals.Made)],
        ];

        Line Main(string what, decimal value, decimal? of = null) => new(t["spaces.closing.figures"], t[$"spaces.closing.{what}"], value, of);
    }

    public static async Task<IResult> Of(Id<SeasonalRound> id, string format, ISender sender, Texts t, CancellationToken ct)
    {
        if (format is not ("csv" or "xlsx")) return Microsoft.AspNetCore.Http.Results.NotFound();
        var closing = await sender.Send(new RoundClosing(id), ct);
        IReadOnlyList<ListColumn<Line>> columns = [new(t["spaces.closing.part"], l => l.Part), new(t["spaces.closing.what"], l => l.What), new(t["spaces.closing.value"], l => l.Value, Right: true), new(t["spaces.closing.of"], l => l.Of, Right: true)];
        return ListFile.Of(t["spaces.closing.file"], format, columns,
        [
            .. Figures(closing, t),
            .. closing.Ranks.Select(r => new Line(t["spaces.closing.ranks"], t["spaces.closing.rank", r.Number], r.Met, r.Wished)),
            .. closing.Lines.Select(l => new Line(t[$"spaces.rounds.report.by.{l.By}"], l.Words, l.Got, l.Applied)),
        ]);
    }
}
