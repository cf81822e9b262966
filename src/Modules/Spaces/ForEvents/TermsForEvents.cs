using Yhdessa.Contracts.Spaces;

namespace Yhdessa.Spaces.ForEvents;

/// <summary>What an event's form must let its teller accept before the space is booked with it.</summary>
sealed class TermsForEvents(SpacesDb db) : IRequestHandler<SpaceTermsToAccept, IReadOnlyDictionary<Guid, SpaceTermsFact>>
{
    const int Most = 100;

    public async Task<IReadOnlyDictionary<Guid, SpaceTermsFact>> Handle(SpaceTermsToAccept ask, CancellationToken ct)
    {
        List<Id<Space>> ids = [.. ask.Ids.Take(Most).Select(i => (Id<Space>)i)];
        var spaces = await db.Spaces.AsNoTracking().Where(s => ids.Contains(s.Id) && s.TakesBookings).ToListAsync(ct);
        return spaces.Select(s => Fact(s, ask.Language)).OfType<SpaceTermsFact>().ToDictionary(f => f.SpaceId);
    }

    static SpaceTermsFact? Fact(Space space, string language)
    {
        if (space.Terms is not { ToAccept: { } told, ToAcceptVersion: { } version }) return null;
        var (words, written) = told.For(language);
        return new(space.Id, space.Name, words, written, version);
    }
}
