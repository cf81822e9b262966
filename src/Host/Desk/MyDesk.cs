namespace Yhdessa.Host.Desk;

/// <summary>What waits for the reader, by what she may do, and what a new house has not done yet.</summary>
[Requires(HostModule.OwnData)]
sealed record MyDesk : IQuery<MyDesk.Answer>
{
    public sealed record Answer(IReadOnlyList<Waiting> Waiting, IReadOnlyList<Step> Start);
    public sealed record Waiting(string Words, string Address, int Count);
    public sealed record Step(string Words, string Address, bool IsDone);
}

sealed class MyDeskHandler(Modules modules, ISender sender, ICurrentUser user) : IRequestHandler<MyDesk, MyDesk.Answer>
{
    public async Task<MyDesk.Answer> Handle(MyDesk ask, CancellationToken ct)
    {
        var waiting = new List<MyDesk.Waiting>();
        foreach (var step in modules.All.SelectMany(m => m.Desk).Where(s => user.Has(s.Permission)).OrderBy(s => s.Place))
            if (await sender.Send(step.Count(), ct) is > 0 and var count) waiting.Add(new(step.Words, step.Address, count));

        var start = new List<MyDesk.Step>();
        foreach (var step in modules.All.SelectMany(m => m.Start).Where(s => user.Has(s.Permission)).OrderBy(s => s.Place))
            start.Add(new(step.Words, step.Address, await sender.Send(step.IsDone(), ct)));
        return new(waiting, start);
    }
}
