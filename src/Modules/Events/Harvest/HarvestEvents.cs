using Microsoft.Extensions.DependencyInjection;
using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events;

/// <summary>Fetches what is coming from other houses. No command: each source's events are taken in a commit of their own, when the network is done with.</summary>
[Requires(EventsModule.EditAny)]
sealed record HarvestEvents(DateTimeOffset Now, Id<HarvestSource>? Only = null) : IRequest<JobReport>;

sealed class HarvestEventsHandler(HarvestRound round) : IRequestHandler<HarvestEvents, JobReport>
{
    public async Task<JobReport> Handle(HarvestEvents wish, CancellationToken ct) => new(await round.Go(wish.Now, wish.Only, ct), "events from other houses");
}

/// <summary>One round: a source after the other. One that does not answer keeps nobody else from being heard.</summary>
sealed class HarvestRound(IServiceScopeFactory scopes, LinkedHouse houses)
{
    public async Task<int> Go(DateTimeOffset now, Id<HarvestSource>? only, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var sender = scope.ServiceProvider.GetRequiredService<ISender>();
        var (towns, sources, taken) = (await sender.Send(new Municipalities(), ct), await sender.Send(new HarvestSources(), ct), 0);
        foreach (var source in sources.Where(s => only is null || s.Id == only.Value.Value))
            taken += await sender.Send(new TakeHarvest((Id<HarvestSource>)source.Id, await houses.Read(source.Address, towns, ct), now), ct);
        return taken;
    }
}

/// <summary>What a round has read of one source becomes events here: new ones, mended ones, and a mark on those that are no longer told of.</summary>
[Requires(EventsModule.EditAny)]
sealed record TakeHarvest(Id<HarvestSource> SourceId, HarvestReading Read, DateTimeOffset Now) : ICommand<int>;

sealed class TakeHarvestHandler(EventsDb db, Taking taking) : IRequestHandler<TakeHarvest, int>
{
    public async Task<int> Handle(TakeHarvest wish, CancellationToken ct)
    {
        var source = await db.HarvestSources.SingleOrDefaultAsync(s => s.Id == wish.SourceId && s.DeletedAt == null, ct);
        if (source is null) return 0;   // taken away while its answer was being read
        var run = await db.HarvestRuns.SingleOrDefaultAsync(r => r.SourceId == source.Id, ct) ?? db.HarvestRuns.Add(new HarvestRun { SourceId = source.Id }).Entity;
        (run.At, run.Outcome, run.Unreadable) = (wish.Now, wish.Read.Outcome, wish.Read.Unreadable);
        (run.Added, run.Changed, run.Kept, run.Vanished) = (0, 0, 0, 0);
        if (wish.Read.Outcome is not (HarvestOutcome.Whole or HarvestOutcome.Cut)) return 0;
        await taking.Take(source, wish.Read, run, wish.Now, ct);
        return run.Added + run.Changed + run.Vanished;
    }
}
