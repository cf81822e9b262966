using Yhdessa.Spaces.Entry;
using Yhdessa.Spaces.Keys;
using Yhdessa.Spaces.Leases;

namespace Yhdessa.Spaces.Season;

/// <summary>Made-up ways in, a tenant's room, a virtual space, a roll-up's place and a key that should have come back.</summary>
[Requires(SpacesModule.Keep)]
sealed record LoadDemoTenants(DateTimeOffset Now) : ICommand<JobReport>;

[Requires(SpacesModule.Keep)]
sealed record RemoveDemoTenants : ICommand<JobReport>;

sealed class DemoTenantsHandler(SpacesDb db, DoorSecrets secrets) : IRequestHandler<LoadDemoTenants, JobReport>, IRequestHandler<RemoveDemoTenants, JobReport>
{
    static readonly OpeningHours always = new([.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, new(8, 0), new(20, 0)))], []);

    public async Task<JobReport> Handle(LoadDemoTenants message, CancellationToken ct)
    {
        var rooms = await db.Spaces.Where(s => s.Mark == DemoWeek.Mark && s.ParentId == null && s.FromSeason).OrderBy(s => s.Name).ToListAsync(ct);
        if (rooms.Count == 0 || await db.Leases.IgnoreQueryFilters().AnyAsync(l => l.Mark == DemoWeek.Mark, ct)) return new(0, "demo tenants and keys");
        var (house, today) = (rooms[0].HouseId, Helsinki.DateOf(message.Now));
        var office = ASpace("Yhdistysten työhuone", "tyohuone", house, SpaceKind.Room);
        var net = ASpace("Etätila", "etatila", house, SpaceKind.Virtual);
        db.AddRange(office, net, ASpace("Roll-up-paikka ala-aulassa", "rollup", house, SpaceKind.Resource));
        var lease = new Lease(office.Id, "Esimerkkiyhdistys ry", null, LeaseGround.Allocation) { From = today.AddDays(-200), Mark = DemoWeek.Mark };
        lease.Hold([office.Id], lease.Times(lease.From, message.Now), message.Now);
        db.Leases.Add(lease);
        foreach (var (i, room) in rooms.Index()) db.Access.Add(new AccessChange(room.Id, today.AddDays(-100), i switch { 0 => AccessType.Open, 1 => AccessType.StaffOpens, _ => AccessType.Code }, null, i > 1 ? secrets.Seal("2468") : null, null) { Mark = DemoWeek.Mark });
        db.Access.Add(new AccessChange(net.Id, today.AddDays(-100), AccessType.Link, null, secrets.Seal("https://kokous.example.org/etatila"), null) { Mark = DemoWeek.Mark });
        var key = new HouseKey(house, "A1", "Yhdistysten työhuone", 2) { Mark = DemoWeek.Mark };
        db.AddRange(key, new KeyLoan(key.Id, 1, new(null, null, "Aino Esimerkki", null), today.AddDays(-3), message.Now.AddDays(-20)) { Mark = DemoWeek.Mark });
        return new(3 + 1 + rooms.Count + 1 + 2, "demo tenants, ways in and keys");
    }

    public async Task<JobReport> Handle(RemoveDemoTenants message, CancellationToken ct)
    {
        var leases = await db.Leases.IgnoreQueryFilters().Include(l => l.Blocks).Where(l => l.Mark == DemoWeek.Mark).ToListAsync(ct);
        var ways = await db.Access.IgnoreQueryFilters().Where(c => c.Mark == DemoWeek.Mark).ToListAsync(ct);
        var loans = await db.KeyLoans.Where(l => l.Mark == DemoWeek.Mark).ToListAsync(ct);
        var keys = await db.Keys.IgnoreQueryFilters().Where(k => k.Mark == DemoWeek.Mark && !db.KeyLoans.Any(l => l.KeyId == k.Id && l.Mark == null)).ToListAsync(ct);
        Id<Lease>[] gone = [.. leases.Select(l => l.Id)];
        Id<AccessChange>[] told = [.. ways.Select(w => w.Id)];
        var spaces = await db.Spaces.Where(s => s.Mark == DemoWeek.Mark && !s.FromSeason
            && !db.Bookings.IgnoreQueryFilters().Any(b => b.SpaceId == s.Id) && !db.Set<Rounds.RoundSlot>().Any(r => r.SpaceId == s.Id) && !db.Spaces.IgnoreQueryFilters().Any(part => part.ParentId == s.Id)
            && !db.Leases.IgnoreQueryFilters().Any(l => l.SpaceId == s.Id && !gone.Contains(l.Id)) && !db.Access.IgnoreQueryFilters().Any(c => c.SpaceId == s.Id && !told.Contains(c.Id))).ToListAsync(ct);
        db.RemoveRange(loans);
        db.RemoveRange(keys);
        db.RemoveRange(ways);
        db.RemoveRange(leases);
        db.RemoveRange(spaces);
        return new(leases.Count + ways.Count + loans.Count + keys.Count + spaces.Count, "demo tenants, ways in and keys");
    }

    static Space ASpace(string name, string key, Id<Houses.House> house, SpaceKind kind)
    {
        var space = new Space((Id<Space>)SeasonId.Of($"demo/space/{key}"), house, name);
        space.Pretend(new PlainCard { Name = name, Kind = kind, OpeningHours = always });
        return space;
    }
}
