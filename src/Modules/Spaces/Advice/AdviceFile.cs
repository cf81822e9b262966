using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Yhdessa.Contracts.Directory;
using Yhdessa.Ui;

namespace Yhdessa.Spaces.Advice;

/// <summary>Words about advice that several pages say.</summary>
sealed class AdviceWords(Texts t, string language, IReadOnlyList<Municipality> municipalities)
{
    public static async Task<AdviceWords> Of(Texts t, string language, ISender sender, CancellationToken ct) => new(t, language, await sender.Send(new Municipalities(), ct));

    public IReadOnlyList<Municipality> Municipalities => municipalities;
    public string Topic(string code) => t.In(language, $"spaces.advice.topic.{code}");
    public string Town(string code) => municipalities.FirstOrDefault(m => m.Code == code) is { } town ? Name(town) : code;
    public string Name(Municipality town) => language == "sv" ? town.Sv : town.Fi;
    public IReadOnlyList<Choice> Topics => [.. AdviceTopics.All.Select(c => new Choice(c, Topic(c)))];
    public IReadOnlyList<Choice> Towns => [.. municipalities.Select(m => new Choice(m.Code, Name(m)))];
    public static string Month(string code, Say say) => say.Month(DateOnly.ParseExact(code + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture));
}

/// <summary>The figures of advice as the page shows them and as files give them.</summary>
static class AdviceFile
{
    public static IReadOnlyList<ListColumn<AdviceFigures.Part>> Parts(Texts t, string heading, Func<string, string> words, RenderFragment<AdviceFigures.Part>? shown = null) =>
    [
        new(heading, p => words(p.Code), Shown: shown), new(t["spaces.advice.column.booked"], p => p.Booked, Right: true),
        new(t["spaces.advice.column.came"], p => p.DroppedIn, Right: true), new(t["spaces.advice.column.both"], p => p.Both, Right: true),
    ];

    public static IReadOnlyList<ListColumn<AdviceFigures.Asked>> Rows(Texts t, AdviceWords words) =>
    [
        new(t["spaces.column.when"], r => r.At), new(t["spaces.advice.column.how"], r => t[r.Booked ? "spaces.advice.how.booked" : "spaces.advice.how.came"]),
        new(t["spaces.advice.topic"], r => words.Topic(r.Topic)), new(t["spaces.advice.municipality"], r => words.Town(r.Municipality)),
    ];

    /// <summary>This calendar year until today, unless the address says otherwise.</summary>
    public static AdviceFigures Asked(Address address, TimeProvider clock)
    {
        var today = Helsinki.Today(clock);
        return new(Dates.Day(address.One("from")) ?? new(today.Year, 1, 1), Dates.Day(address.One("to")) ?? today, Code(address.One("topic")), Code(address.One("municipality")), Code(address.One("month")));
    }

    public static async Task<IResult> Of(string what, string format, HttpContext http, ISender sender, Texts t, TimeProvider clock, CancellationToken ct)
    {
        var figures = await sender.Send(Asked(Address.Of(http), clock), ct);
        var words = await AdviceWords.Of(t, Texts.Language, sender, ct);
        return what == "rows" ? ListFile.Of(t["spaces.advice.rows"], format, Rows(t, words), figures.Rows) : ListFile.Of(t["spaces.advice.figures"], format, Parts(t, t["spaces.advice.topic"], words.Topic), figures.Topics);
    }

    static string? Code(string? text) => text is { Length: > 0 and <= 40 } ? text : null;
}
