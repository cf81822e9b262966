using FluentValidation.Results;

namespace Yhdessa.Events;

/// <summary>Where events are fetched from, and how it went the last time.</summary>
[Requires(EventsModule.EditAny)]
sealed record HarvestSources : IQuery<IReadOnlyList<HarvestSourceAnswer>>;

/// <param name="Publishes">Whether its events come out at once.</param>
/// <param name="Outcome">Absent before the first round.</param>
/// <param name="Events">How many of its events are here.</param>
sealed record HarvestSourceAnswer(Guid Id, string Name, string Address, bool Publishes, int Events) : Versioned
{
    public DateTimeOffset? At { get; init; }
    public HarvestOutcome? Outcome { get; init; }
    public int? Added { get; init; }
    public int? Changed { get; init; }
    public int? Kept { get; init; }
    public int? Vanished { get; init; }
    public int? Unreadable { get; init; }
}

sealed class HarvestSourcesHandler(EventsDb db) : IRequestHandler<HarvestSources, IReadOnlyList<HarvestSourceAnswer>>
{
    public async Task<IReadOnlyList<HarvestSourceAnswer>> Handle(HarvestSources ask, CancellationToken ct)
    {
        var sources = await db.HarvestSources.AsNoTracking().Where(s => s.DeletedAt == null).OrderBy(s => s.Name).ThenBy(s => s.Id).Take(HarvestSource.MostSources)
            .Select(s => new { Source = s, Run = db.HarvestRuns.FirstOrDefault(r => r.SourceId == s.Id), Events = db.Harvested.Count(h => h.SourceId == s.Id) }).ToListAsync(ct);
        return [.. sources.Select(s => new HarvestSourceAnswer(s.Source.Id, s.Source.Name, s.Source.Address, s.Source.Publishes, s.Events)
        {
            Revision = s.Source.Revision,
            At = s.Run?.At,
            Outcome = s.Run?.Outcome,
            Added = s.Run?.Added,
            Changed = s.Run?.Changed,
            Kept = s.Run?.Kept,
            Vanished = s.Run?.Vanished,
            Unreadable = s.Run?.Unreadable,
        })];
    }
}

/// <summary>One more house to fetch events from, every night.</summary>
[Requires(EventsModule.EditAny)]
sealed record AddSource(string? Name, string? Address, bool Publishes) : ICommand<Id<HarvestSource>>;

sealed class AddSourceValidator : AbstractValidator<AddSource>
{
    public AddSourceValidator() => this.FailsWith(s => SourceRules.Broken(s.Name, s.Address));
}

sealed class AddSourceHandler(EventsDb db) : IRequestHandler<AddSource, Id<HarvestSource>>
{
    public async Task<Id<HarvestSource>> Handle(AddSource wish, CancellationToken ct)
    {
        Rule.Require(await db.HarvestSources.CountAsync(s => s.DeletedAt == null, ct) < HarvestSource.MostSources, "too-many-sources", HarvestSource.MostSources);
        var address = wish.Address!.Trim();
        Rule.RequireOf("address", !await db.HarvestSources.AnyAsync(s => s.DeletedAt == null && s.Address == address, ct), "source-is-there");
        return db.HarvestSources.Add(new HarvestSource(Id<HarvestSource>.New(), wish.Name!.Trim(), address, wish.Publishes)).Entity.Id;
    }
}

/// <summary>Nothing more is fetched from there; what has come stays.</summary>
[Requires(EventsModule.EditAny)]
sealed record RemoveSource(Id<HarvestSource> Id) : ICommand;

[Requires(EventsModule.EditAny)]
sealed record TakeBackSource(Id<HarvestSource> Id) : ICommand;

sealed class RemoveSourceHandler(EventsDb db, TimeProvider clock) : IRequestHandler<RemoveSource>, IRequestHandler<TakeBackSource>
{
    public async Task Handle(RemoveSource wish, CancellationToken ct) => (await Held(wish.Id, ct)).Delete(clock.Now());
    public async Task Handle(TakeBackSource wish, CancellationToken ct) => (await Held(wish.Id, ct)).Restore();

    async Task<HarvestSource> Held(Id<HarvestSource> id, CancellationToken ct) => await db.HarvestSources.SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFound("source");
}

static class SourceRules
{
    public static IEnumerable<ValidationFailure> Broken(string? name, string? address)
    {
        if (string.IsNullOrWhiteSpace(name)) yield return EventFormRules.No("name", "required");
        foreach (var broken in EventFormRules.Text("name", new Translated(name), HarvestSource.LongestName)) yield return broken;
        if (string.IsNullOrWhiteSpace(address)) yield return EventFormRules.No("address", "required");
        else if (!HarvestSource.IsFit(address.Trim())) yield return EventFormRules.No("address", "outside-address");
    }
}
