using Yhdessa.Spaces.Season;

namespace Yhdessa.Spaces.Advice;

/// <summary>Two made-up desks, in the house and in another municipality, with times around now and some who came.</summary>
[Requires(SpacesModule.Keep)]
sealed record LoadDemoAdvice(DateTimeOffset Now) : ICommand<JobReport>;

[Requires(SpacesModule.Keep)]
sealed record RemoveDemoAdvice : ICommand<JobReport>;

sealed class DemoAdviceHandler(SpacesDb db) : IRequestHandler<LoadDemoAdvice, JobReport>, IRequestHandler<RemoveDemoAdvice, JobReport>
{
    static readonly string[] asked = ["grants", "grants", "grants", "digital", "digital", "rules", "money", "telling"];

    public async Task<JobReport> Handle(LoadDemoAdvice message, CancellationToken ct)
    {
        var space = await db.Spaces.Where(s => s.Mark == DemoWeek.Mark && s.ParentId == null).OrderBy(s => s.Name).FirstOrDefaultAsync(ct);
        if (space is null || await db.Set<AdviceDesk>().IgnoreQueryFilters().AnyAsync(d => d.Mark == DemoWeek.Mark, ct)) return new(0, "demo advice");
        AdviceDesk[] desks = [ADesk("Yhdistysten neuvontapiste (esimerkki)", space.Id, null, "398"), ADesk("Neuvontaa kirjastossa (esimerkki)", null, "Kirjasto, lukusali", "098")];
        db.AddRange(desks);
        var monday = Helsinki.Monday(Helsinki.DateOf(message.Now)).AddDays(-14);
        var times = desks.SelectMany((desk, i) => Enumerable.Range(0, 8).SelectMany(week => Day(desk, monday.AddDays(7 * week + 2 + i)))).ToList();
        db.AddRange(times);
        foreach (var (i, time) in times.Where((_, i) => i % 7 == 1).Index()) db.Add(ABooking(time, asked[i % asked.Length], message.Now));
        for (var i = 0; i < 40; i++) db.Add(new AdviceDropIn(Guid.CreateVersion7(), asked[i % asked.Length], i % 4 == 3 ? "098" : "398", message.Now.AddDays(-3 * i).AddHours(-1)) { Mark = DemoWeek.Mark });
        return new(desks.Length + times.Count, "demo advice");
    }

    public async Task<JobReport> Handle(RemoveDemoAdvice message, CancellationToken ct)
    {
        db.RemoveRange(await db.Set<AdviceDropIn>().Where(c => c.Mark == DemoWeek.Mark).ToListAsync(ct));
        db.RemoveRange(await db.Set<AdviceBooking>().Where(b => b.Mark == DemoWeek.Mark).ToListAsync(ct));
        var real = db.Set<AdviceTime>().Where(t => db.Set<AdviceBooking>().Any(b => b.TimeId == t.Id && b.Mark == null)).Select(t => t.DeskId);
        var desks = await db.Set<AdviceDesk>().IgnoreQueryFilters().Where(d => d.Mark == DemoWeek.Mark && !real.Contains(d.Id)).ToListAsync(ct);
        Id<AdviceDesk>[] ids = [.. desks.Select(d => d.Id)];
        var times = await db.Set<AdviceTime>().Where(t => ids.Contains(t.DeskId)).ToListAsync(ct);
        db.RemoveRange(times);
        db.RemoveRange(desks);
        return new(desks.Count + times.Count, "demo advice");
    }

    static AdviceDesk ADesk(string name, Id<Space>? space, string? address, string municipality)
    {
        var desk = new AdviceDesk(Id<AdviceDesk>.New()) { Mark = DemoWeek.Mark };
        desk.Describe(new PlainDesk { Name = name, Adviser = "Järjestöneuvoja", Topics = municipality == "398" ? AdviceTopics.All : ["grants", "digital", "rules"], SpaceId = space, Address = address, Municipality = municipality });
        return desk;
    }

    static IEnumerable<AdviceTime> Day(AdviceDesk desk, DateOnly day) => Holidays.On(day) is not null ? []
        : Enumerable.Range(0, 4).Select(i => new AdviceTime(Id<AdviceTime>.New(), desk.Id, Helsinki.At(day, new TimeOnly(12, 0).AddMinutes(30 * i)).ToUniversalTime(), Helsinki.At(day, new TimeOnly(12, 30).AddMinutes(30 * i)).ToUniversalTime()));

    static AdviceBooking ABooking(AdviceTime time, string topic, DateTimeOffset now)
    {
        var booking = new AdviceBooking(Id<AdviceBooking>.New(), time.Id, topic, now, "fi") { Mark = DemoWeek.Mark }.Tell("Aino Esimerkki", "aino.esimerkki@example.org", null);
        booking.Confirm(now);
        return booking;
    }

    /// <summary>The made-up desk's card.</summary>
    sealed record PlainDesk : AdviceDeskCard;
}
