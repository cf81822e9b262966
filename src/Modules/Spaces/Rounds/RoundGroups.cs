using Yhdessa.Contracts.Directory;

namespace Yhdessa.Spaces.Rounds;

/// <summary>Who applied and who got, by size, group, municipality and theme, in the reader's language.</summary>
sealed class RoundGroups(ISender sender, Texts texts)
{
    static string Language => Texts.Language;

    public async Task<IReadOnlyList<ReportLine>> Of(IReadOnlyList<SeasonalApplication> sent, IReadOnlyDictionary<Id<SeasonalApplication>, int> got, CancellationToken ct)
    {
        var towns = (await sender.Send(new Municipalities(), ct)).ToDictionary(m => m.Code, m => Language == "sv" ? m.Sv : m.Fi);
        var themes = (await sender.Send(new ClassificationWords("themes", Language), ct)).ToDictionary(t => t.Code, t => t.Words);
        return
        [
            .. Lines("size", a => texts[$"spaces.rounds.size.{Size(a.BudgetBand)}"]), .. Lines("group", a => texts[$"spaces.rounds.group.{Group(a.GroupSize)}"]),
            .. Lines("municipality", a => Name(a.Municipality, towns)), .. Lines("theme", a => Name(a.Theme, themes)),
        ];

        IEnumerable<ReportLine> Lines(string by, Func<SeasonalApplication, string> group) => sent.GroupBy(group)
            .Select(g => new ReportLine(by, g.Key, g.Count(), g.Count(a => got.ContainsKey(a.Id)), g.Sum(a => got.GetValueOrDefault(a.Id)))).OrderByDescending(l => l.Applied).ThenBy(l => l.Words, StringComparer.CurrentCulture);
    }

    string Name(string? code, Dictionary<string, string> words) => code is null ? texts["ui.unknown"] : words.GetValueOrDefault(code, code);

    static string Size(int? band) => band switch { null => "unknown", 0 or 1 => "small", 2 or 3 => "middle", _ => "large" };

    static string Group(int people) => people switch { <= 10 => "10", <= 30 => "30", <= 60 => "60", _ => "more" };
}
