using System.Globalization;
using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

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

sealed class RoundReportHandler(RoundBook book, ISender sender, Texts texts) : IRequestHandler<RoundReport, RoundReport.Answer>
{
    static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public async Task<RoundReport.Answer> Handle(RoundReport question, CancellationToken ct)
    {
        var round = await book.Round(question.Id, ct);
        var sent = await book.Sent(question.Id, ct);
        var got = round.Slots.Where(s => s.HolderId is not null).CountBy(s => s.HolderId!.Value).ToDictionary();
        var towns = (await sender.Send(new Municipalities(), ct)).ToDictionary(m => m.Code, m => Language == "sv" ? m.Sv : m.Fi);
        var themes = (await sender.Send(new ClassificationWords("themes", Language), ct)).ToDictionary(t => t.Code, t => t.Words);
        IReadOnlyList<ReportLine> lines =
        [
            .. Lines("size", a => texts[$"spaces.rounds.size.{Size(a.BudgetBand)}"]), .. Lines("group", a => texts[$"spaces.rounds.group.{Group(a.GroupSize)}"]),
            .. Lines("municipality", a => Name(a.Municipality, towns)), .. Lines("theme", a => Name(a.Theme, themes)),
        ];
        return new(sent.Count, got.Count, sent.Count - got.Count, round.Slots.Count, got.Values.Sum(), round.Slots.Count(s => s.Wish is not null), round.Slots.Count(s => s.Wish == 1),
            sent.Sum(a => Math.Min(a.Wanted, a.Wishes.Count)), round.Slots.Count(s => s.Ground is Ground.Hand), Unfair(round, sent, got), sent.Count(a => a.Appeal is not null), lines);

        IEnumerable<ReportLine> Lines(string by, Func<SeasonalApplication, string> group) => sent.GroupBy(group)
            .Select(g => new ReportLine(by, g.Key, g.Count(), g.Count(a => got.ContainsKey(a.Id)), g.Sum(a => got.GetValueOrDefault(a.Id)))).OrderByDescending(l => l.Applied).ThenBy(l => l.Words, StringComparer.CurrentCulture);
    }

    string Name(string? code, Dictionary<string, string> words) => code is null ? texts["ui.unknown"] : words.GetValueOrDefault(code, code);

    static string Size(int? band) => band switch { null => "unknown", 0 or 1 => "small", 2 or 3 => "middle", _ => "large" };

    static string Group(int people) => people switch { <= 10 => "10", <= 30 => "30", <= 60 => "60", _ => "more" };

    /// <summary>Slots of those who have more than one, without a right to it, that somebody without any wished for.</summary>
    public static int Unfair(SeasonalRound round, IReadOnlyList<SeasonalApplication> sent, IReadOnlyDictionary<Id<SeasonalApplication>, int> got)
    {
        var without = sent.Where(a => !got.ContainsKey(a.Id)).ToList();
        return round.Slots.Count(s => s.HolderId is { } holder && s.Ground is not Ground.Promise && got[holder] > 1 && without.Any(a => a.Wishes.Any(w => w.Fits(s))));
    }
}
