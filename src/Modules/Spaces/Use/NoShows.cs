using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Use;

/// <summary>How many of a booker's bookings of the latest half year nobody came to, where a space's terms ask.</summary>
sealed class NoShows(SpacesDb db, ICurrentUser user, TimeProvider clock)
{
    const int Days = 183;

    /// <summary>The number, when it is so high that the next booking of the space waits for a handler; null otherwise.</summary>
    public async Task<int?> TooMany(Space space, Booker booker, CancellationToken ct) => (await TooMany([space], booker, ct)).TryGetValue(space.Id, out var missed) ? missed : null;

    public async Task<IReadOnlyDictionary<Id<Space>, int?>> TooMany(IReadOnlyList<Space> spaces, Booker booker, CancellationToken ct)
    {
        if (spaces.All(s => s.Terms.NoShowMost == 0) || Of(booker) is not { } his) return new Dictionary<Id<Space>, int?>();
        var missed = await Lately(his).CountAsync(ct);
        return spaces.Where(s => Waits(s, missed)).ToDictionary(s => s.Id, _ => (int?)missed);
    }

    /// <summary>The same of an address that books by letter.</summary>
    public async Task<int?> TooMany(Space space, string? email, CancellationToken ct)
    {
        if (space.Terms.NoShowMost == 0 || email is null) return null;
        var missed = await Lately(db.Bookings.Where(b => b.ByLetter && b.ContactEmail == email)).CountAsync(ct);
        return Waits(space, missed) ? missed : null;
    }

    static bool Waits(Space space, int missed) => space.Terms.NoShowMost is > 0 and var most && missed >= most;

    IQueryable<Booking> Lately(IQueryable<Booking> bookings)
    {
        var since = clock.Now().AddDays(-Days);
        return bookings.Where(b => b.Status == BookingStatus.NoShow && b.Start >= since);
    }

    /// <summary>What the house books for itself waits for nobody.</summary>
    IQueryable<Booking>? Of(Booker booker) => booker switch
    {
        { Organization: { } organization } => db.Bookings.Where(b => b.OrganizationId == organization),
        _ when user.IsSystem || user.Has(SpacesModule.Handle) => null,
        { Person: { } person } => db.Bookings.Where(b => b.OrganizationId == null && b.PersonId == person),
        { Key: { } key } => db.Bookings.Where(b => b.OrganizationId == null && b.KeyId == key),
        _ => null,
    };
}

/// <summary>Whether the caller's next booking of a space waits for a handler because of such bookings; how many they are, or null.</summary>
[Requires(SpacesModule.Book)]
sealed record MyNoShows(Id<Space> SpaceId, Guid? OrganizationId) : IQuery<MyNoShows.Answer>
{
    public sealed record Answer(int? Missed);
}

sealed class MyNoShowsHandler(SpacesDb db, NoShows noShows, ICurrentUser user) : IRequestHandler<MyNoShows, MyNoShows.Answer>
{
    public async Task<MyNoShows.Answer> Handle(MyNoShows ask, CancellationToken ct)
    {
        if (ask.OrganizationId is { } organization && !await user.ActsFor(organization, ct)) return new((int?)null);
        var space = await db.Spaces.AsNoTracking().SingleOrDefaultAsync(s => s.Id == ask.SpaceId, ct) ?? throw new NotFound("space");
        return new(await noShows.TooMany(space, new Booker(ask.OrganizationId, user.PersonId, user.KeyId), ct));
    }
}
