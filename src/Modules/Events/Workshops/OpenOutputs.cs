using Yhdessa.Contracts.Governance;

namespace Yhdessa.Events;

/// <summary>What workshops of all events came to that nobody has taken on, or nobody has promised for a day; the latest events first.</summary>
[Requires(EventsModule.EditAny)]
sealed record OpenOutputs(int Page = 1) : IQuery<Listed<OpenOutputs.Row>>
{
    public const int OnPage = 50;

    public sealed record Row(Guid Id, string Text, string Workshop, Guid EventId, Translated Event, bool HasOwner);
}

/// <summary>How many such outputs there are.</summary>
[Requires(EventsModule.EditAny)]
sealed record CountOpenOutputs : IQuery<int>;

sealed class OpenOutputsHandler(EventsDb db, ISender sender) : IRequestHandler<OpenOutputs, Listed<OpenOutputs.Row>>, IRequestHandler<CountOpenOutputs, int>
{
    const int Most = 1000;

    public async Task<Listed<OpenOutputs.Row>> Handle(OpenOutputs ask, CancellationToken ct)
    {
        var open = Open(await Settled(ct));
        var rows = await open.OrderByDescending(x => x.Event.SortKey).ThenBy(x => x.Workshop.Number).ThenBy(x => x.Output.Number).Skip((ask.Page - 1) * OpenOutputs.OnPage).Take(OpenOutputs.OnPage)
            .Select(x => new OpenOutputs.Row(x.Output.Id, x.Output.Text, x.Workshop.Topic, x.Event.Id, x.Event.Name, x.Output.OwnerBodyId != null)).ToListAsync(ct);
        return new(rows, ask.Page, OpenOutputs.OnPage, await open.CountAsync(ct));
    }

    public async Task<int> Handle(CountOpenOutputs ask, CancellationToken ct) => await Open(await Settled(ct)).CountAsync(ct);

    IQueryable<Found> Open(Id<WorkshopOutput>[] settled) =>
        from o in db.Outputs.AsNoTracking()
        where o.OwnerBodyId == null || (o.DueOn == null && !settled.Contains(o.Id))
        join w in db.Workshops on o.WorkshopId equals w.Id
        join e in db.Events on w.EventId equals e.Id
        where e.DeletedAt == null
        select new Found { Output = o, Workshop = w, Event = e };

    /// <summary>Handed over without a day, and the body has since given one, done it or dropped it.</summary>
    async Task<Id<WorkshopOutput>[]> Settled(CancellationToken ct)
    {
        var dateless = await db.Outputs.Where(o => o.OwnerBodyId != null && o.DueOn == null).OrderByDescending(o => o.Id).Select(o => o.Id).Take(Most).ToListAsync(ct);
        if (dateless.Count == 0) return [];
        var states = await sender.Send(new MatterStates([.. dateless.Select(id => id.Value)]), ct);
        return [.. dateless.Where(id => states.TryGetValue(id.Value, out var state) && (state.DueOn is not null || state.State is "done" or "dropped"))];
    }

    sealed class Found
    {
        public required WorkshopOutput Output { get; init; }
        public required Workshop Workshop { get; init; }
        public required Event Event { get; init; }
    }
}
