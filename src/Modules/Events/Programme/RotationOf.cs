namespace Yhdessa.Events;

/// <summary>How an event's workshops go round, for everybody: no names.</summary>
[OpenToAll]
sealed record RotationOf(string Id) : IQuery<RotationOf.Answer>
{
    /// <param name="Rotation">Null while nobody has made the groups.</param>
    /// <param name="Topics">The workshops in their order.</param>
    public sealed record Answer(Rotation? Rotation, IReadOnlyList<string> Topics);
}

/// <summary>Who goes with which group: names, so looking is written down first.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record GroupsOf(Id<Event> Id) : IQuery<GroupsOf.Answer>
{
    public sealed record Answer(EventAnswer Event, RotationOf.Answer Round, IReadOnlyList<Party> Parties)
    {
        /// <summary>How many have signed up since the groups were made.</summary>
        public int Groupless => Parties.Count(p => p.Group is null);
        public int People(int group) => Parties.Where(p => p.Group == group).Sum(p => p.People);
    }

    /// <param name="Name">Null once it is forgotten.</param>
    public sealed record Party(Guid Id, string? Name, int People, int? Group);
}

sealed class RotationOfHandler(EventsDb db, ICurrentUser user) : IRequestHandler<RotationOf, RotationOf.Answer>, IRequestHandler<GroupsOf, GroupsOf.Answer>
{
    public async Task<RotationOf.Answer> Handle(RotationOf ask, CancellationToken ct) => await Round((await db.Events.AsNoTracking().ToShow(ask.Id, ct, user)).Id, ct);

    public async Task<GroupsOf.Answer> Handle(GroupsOf ask, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().Living(ask.Id, ct);
        var parties = await db.Registrations.AsNoTracking().Where(r => r.EventId == e.Id && r.Status == RegistrationStatus.Confirmed).OrderBy(r => r.Number)
            .Select(r => new { r.Id, r.Name, r.GroupSize, Group = db.Set<GroupSeat>().Where(s => s.RegistrationId == r.Id).Select(s => (int?)s.GroupNumber).FirstOrDefault() }).ToListAsync(ct);
        return new(EventAnswer.Of(e), await Round(e.Id, ct), parties.ConvertAll(p => new GroupsOf.Party(p.Id, p.Name, p.GroupSize, p.Group)));
    }

    async Task<RotationOf.Answer> Round(Id<Event> id, CancellationToken ct) => new(
        await db.Set<Rotation>().AsNoTracking().SingleOrDefaultAsync(r => r.EventId == id, ct),
        await db.Workshops.AsNoTracking().Where(w => w.EventId == id).OrderBy(w => w.Number).Select(w => w.Topic).ToListAsync(ct));
}
