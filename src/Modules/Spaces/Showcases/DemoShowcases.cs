using Yhdessa.Contracts.Directory;
using Yhdessa.Spaces.Bookings;
using Yhdessa.Spaces.Season;

namespace Yhdessa.Spaces.Showcases;

/// <summary>A made-up list of Friday showcases with two stalls, some of them taken, placed around now.</summary>
[Requires(SpacesModule.Keep)]
sealed record LoadDemoShowcases(DateTimeOffset Now) : ICommand<JobReport>;

[Requires(SpacesModule.Keep)]
sealed record RemoveDemoShowcases : ICommand<JobReport>;

sealed class DemoShowcasesHandler(SpacesDb db, ISender sender) : IRequestHandler<LoadDemoShowcases, JobReport>, IRequestHandler<RemoveDemoShowcases, JobReport>
{
    static readonly string[] holders = ["org-letk", "org-phlu", "org-verso"];
    static readonly string[] stalls = ["pöytä, sähkö", "roll-up-paikka"];

    public async Task<JobReport> Handle(LoadDemoShowcases message, CancellationToken ct)
    {
        var spaces = await db.Spaces.Where(s => s.Mark == DemoWeek.Mark && s.ParentId == null).OrderBy(s => s.Name).ToListAsync(ct);
        if (spaces.Count == 0 || await db.Set<ShowcaseList>().IgnoreQueryFilters().AnyAsync(l => l.Mark == DemoWeek.Mark, ct)) return new(0, "demo showcases");
        var (space, today) = (spaces[spaces.Count > 1 ? 1 : 0], Helsinki.DateOf(message.Now));
        var list = new ShowcaseList(Id<ShowcaseList>.New(), space.HouseId) { Mark = DemoWeek.Mark };
        list.Describe(new PlainList { Name = "Esittelyvuorot (esimerkki)", About = "Järjestöt kertovat toiminnastaan kansalaisille.", SharedUntil = today.AddDays(30) });
        var first = Helsinki.Monday(today).AddDays(-10);   // a Friday that is past
        list.Add(new(space.Id, "FREQ=WEEKLY;COUNT=16", first, new(12, 0), new(15, 0), stalls));
        list.Show(true);
        db.Add(list);
        var known = await sender.Send(new OrganizationFacts([.. holders.Select(SeasonId.Of)]), ct);
        var days = Enumerable.Range(0, 16).Select(w => first.AddDays(7 * w)).Where(d => Kernel.Holidays.On(d) is null)
            .Select(d => ShowcaseDay.Of(list, space.Id, new Slot(Helsinki.At(d, new(12, 0)), Helsinki.At(d, new(15, 0))), stalls)).ToList();
        db.AddRange(days);
        foreach (var (i, organization) in holders.Select(SeasonId.Of).Where(known.ContainsKey).Index()) Take(list, days[1 + 2 * i], space, known[organization]);
        return new(1 + days.Count, "demo showcases");
    }

    public async Task<JobReport> Handle(RemoveDemoShowcases message, CancellationToken ct)
    {
        var real = db.Set<ShowcaseDay>().Where(d => d.BookingId != null && db.Bookings.IgnoreQueryFilters().Any(b => b.Id == d.BookingId && b.Mark == null)).Select(d => d.ListId);
        var lists = await db.Set<ShowcaseList>().IgnoreQueryFilters().Where(l => l.Mark == DemoWeek.Mark && !real.Contains(l.Id)).ToListAsync(ct);
        foreach (var held in await db.Set<ShowcaseDay>().Include(d => d.Places).Where(d => d.Mark == DemoWeek.Mark && real.Contains(d.ListId) && db.Bookings.IgnoreQueryFilters().Any(b => b.Id == d.BookingId && b.Mark == DemoWeek.Mark)).ToListAsync(ct)) SetFree(held);
        Id<ShowcaseList>[] ids = [.. lists.Select(l => l.Id)];
        var days = await db.Set<ShowcaseDay>().Include(d => d.Places).Where(d => ids.Contains(d.ListId)).ToListAsync(ct);
        db.RemoveRange(days.SelectMany(d => d.Places));
        db.RemoveRange(days);
        db.RemoveRange(await db.Set<ShowcaseInvitation>().Where(i => ids.Contains(i.ListId)).ToListAsync(ct));
        db.RemoveRange(lists);
        return new(lists.Count + days.Count, "demo showcases");
    }

    /// <summary>Its made-up booking goes; the day stays with the list that somebody has taken a turn of.</summary>
    static void SetFree(ShowcaseDay day)
    {
        foreach (var place in day.Places.Where(p => p.OrganizationId is not null)) day.Free(place);
        day.Hold(null);
    }

    void Take(ShowcaseList list, ShowcaseDay day, Space space, OrganizationFact organization)
    {
        day.Give(day.Places.First(), organization.Id, 1);
        var booking = Booking.Quietly(Id<Booking>.New(), space, new BookingWish($"{list.Name}: {organization.Name}", true, day.Time, 1, null, null, "fi", DemoWeek.Mark), new Booker(null, null, null), [space.Id]);
        db.Bookings.Add(booking);
        day.Hold(booking.Id);
    }

    /// <summary>The made-up list's card.</summary>
    sealed record PlainList : ShowcaseCard;
}
