using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>Events that the search of the whole house found, as the reader may see them.</summary>
[OpenToAll]
sealed record FoundEvents(IReadOnlyCollection<Guid> Ids) : IQuery<IReadOnlyList<FoundThing>>;

sealed class FoundEventsHandler(EventsDb db, ISender sender, Texts texts, Say say) : IRequestHandler<FoundEvents, IReadOnlyList<FoundThing>>
{
    public async Task<IReadOnlyList<FoundThing>> Handle(FoundEvents ask, CancellationToken ct)
    {
        var ids = ask.Ids.Select(i => (Id<Event>)i).ToList();
        var found = await db.Published.AsNoTracking().Where(e => ids.Contains(e.Id)).ToListAsync(ct);
        var language = Texts.Language;
        var words = await EventWords.Of(texts, say, language, sender, ct);
        return [.. found.Select(EventAnswer.Of).Select(e => new FoundThing(e.Id, e.Name.For(language).Words, $"events/{e.Slug}", words.Where(e) is { } where ? $"{words.When(e)} · {where}" : words.When(e)))];
    }
}

/// <summary>The pages of published events, for search engines.</summary>
[OpenToAll]
sealed record EventAddresses : IQuery<IReadOnlyList<PublicAddress>>;

sealed class EventAddressesHandler(EventsDb db) : IRequestHandler<EventAddresses, IReadOnlyList<PublicAddress>>
{
    /// <summary>What one sitemap may hold.</summary>
    const int Most = 50_000;

    public async Task<IReadOnlyList<PublicAddress>> Handle(EventAddresses ask, CancellationToken ct) =>
        await db.Published.AsNoTracking().OrderByDescending(e => e.ModifiedAt).ThenBy(e => e.Id).Take(Most).Select(e => new PublicAddress("events/" + e.Slug, e.ModifiedAt)).ToListAsync(ct);
}
