using Yhdessa.Contracts.Directory;
using Yhdessa.Spaces.Bookings;

namespace Yhdessa.Spaces.Showcases;

/// <summary>Lists and their days as far as they exist for the caller, and the bookings that hold the spaces of taken days.</summary>
sealed class ShowcaseBook(SpacesDb db, Timetable timetable, ISender sender, ICurrentUser user, TimeProvider clock)
{
    const int LongestTitle = 120;

    public bool Handles => user.IsSystem || user.Has(SpacesModule.Handle);

    public async Task<ShowcaseList> List(Id<ShowcaseList> id, CancellationToken ct, int? seen = null)
    {
        var list = await db.Set<ShowcaseList>().SingleOrDefaultAsync(l => l.Id == id, ct);
        if (list is null || !list.IsOpen && !Handles) throw new NotFound("showcase-list");
        list.MustBe(seen);
        return list;
    }

    /// <summary>A place in its space's turn: what is read afterwards is what stands, so that the second at a day's stalls finds the booking of the first and is not turned away by it.</summary>
    public async Task<(ShowcaseList List, ShowcaseDay Day, ShowcasePlace Place)> Place(Id<ShowcasePlace> id, CancellationToken ct)
    {
        var days = db.Set<ShowcaseDay>().Where(d => d.Places.Any(p => p.Id == id));
        var spaces = await days.Select(d => d.SpaceId).ToListAsync(ct);
        if (spaces.Count == 0) throw new NotFound("showcase-place");
        await db.TakeTurn((await timetable.Tree(null, ct)).WithParts(spaces[0]), ct);
        var day = await days.Include(d => d.Places).SingleAsync(ct);
        return (await List(day.ListId, ct), day, day.Place(id));
    }

    public async Task<IReadOnlyDictionary<Guid, OrganizationFact>> Organizations(IEnumerable<Guid> organizations, CancellationToken ct)
    {
        Guid[] ids = [.. organizations.Distinct()];
        return ids.Length == 0 ? new Dictionary<Guid, OrganizationFact>() : await sender.Send(new OrganizationFacts(ids), ct);
    }

    /// <summary>The first who takes a place books the space, the last who gives one up sets it free; in between the title tells who is there.</summary>
    public async Task KeepHeld(ShowcaseList list, ShowcaseDay day, CancellationToken ct)
    {
        var holders = day.Holders;
        var booking = day.BookingId is { } id ? await db.Bookings.Include(b => b.Blocks).SingleAsync(b => b.Id == id, ct) : null;
        if (booking is { Stands: true })
        {
            if (holders.Count > 0) booking.Describe(await Title(list, holders, ct), null, null, null);
            if (booking.OrganizationId is { } one && holders.Count == 1 && holders[0] != one) booking.ChangeHands(holders[0]);
            if (holders.Count == 0) booking.Cancel(null, clock.Now());
        }
        if (holders.Count == 0) day.Hold(null);
        else if (booking is not { Stands: true }) await Hold(list, day, holders, ct);
    }

    async Task Hold(ShowcaseList list, ShowcaseDay day, IReadOnlyList<Guid> holders, CancellationToken ct)
    {
        var (title, one) = (await Title(list, holders, ct), day.Places.Count == 1 ? holders[0] : (Guid?)null);
        var space = await db.Spaces.SingleOrDefaultAsync(s => s.Id == day.SpaceId, ct) ?? throw new NotFound("space");
        var held = await timetable.Free(space, day.Time, day.Places.Count, ct);
        var booking = Booking.Of(space, new BookingWish(title, true, day.Time, day.Places.Count, null, null, "fi"), new Booker(one, null, null), held);   // no person: the list's own letters tell its holders
        if (booking.Status is BookingStatus.RequiresHandling) booking.Approve(clock.Now());   // the house offered the time itself
        db.Bookings.Add(booking);
        day.Hold(booking.Id);
    }

    async Task<string> Title(ShowcaseList list, IReadOnlyList<Guid> holders, CancellationToken ct)
    {
        var facts = await Organizations(holders, ct);
        return $"{list.Name}: {string.Join(", ", holders.Where(facts.ContainsKey).Select(h => facts[h].Name))}".Cut(LongestTitle);
    }
}
