namespace Yhdessa.Host.Search;

/// <summary>What one could do or take part in: every module is asked for its own kinds with the same wish.</summary>
[OpenToAll]
sealed record DoSomething(string? Q, string? Municipality, string? TargetGroup, string? When) : IQuery<DoSomething.Answer>
{
    public const int Few = 8;

    /// <summary>What may be asked of time; without one any day will do.</summary>
    public static readonly IReadOnlyList<string> Times = ["today", "week", "month"];

    /// <param name="Meant">When nothing answers the words: what may have been meant.</param>
    public sealed record Answer(IReadOnlyList<Group> Groups, string? Meant);

    public sealed record Group(string Words, string All, DoFound Found);
}

sealed class DoSomethingHandler(Yhdessa.Search.ISearch search, ISender sender, Modules modules, TimeProvider clock) : IRequestHandler<DoSomething, DoSomething.Answer>
{
    public async Task<DoSomething.Answer> Handle(DoSomething ask, CancellationToken ct)
    {
        var (from, to) = Days(ask.When, Helsinki.Today(clock));
        var wish = new DoWish(ask.Q, ask.Municipality, ask.TargetGroup, from, to, DoSomething.Few);
        var groups = new List<DoSomething.Group>();
        foreach (var kind in modules.All.SelectMany(m => m.Doable).OrderBy(k => k.Place)) groups.Add(new(kind.Words, kind.All, await sender.Send(kind.Find(wish), ct)));
        if (ask.Q is null || groups.Exists(g => g.Found.Total > 0)) return new(groups, null);
        await search.Missed(ask.Q, ct);
        return new(groups, await search.Meant(null, ask.Q, ct));
    }

    static (DateOnly?, DateOnly?) Days(string? when, DateOnly today) => when switch
    {
        "today" => (today, today),
        "week" => (today, today.AddDays(7)),
        "month" => (today, today.AddMonths(1)),
        _ => (null, null),
    };
}
