using Yhdessa.Contracts.Directory;

namespace Yhdessa.Events;

/// <summary>On whose behalf those with a place come, against what the event hopes for.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record AudienceMix(Id<Event> Id) : IQuery<AudienceMix.Answer>
{
    /// <param name="People">All with a place.</param>
    /// <param name="Untold">Of them those who have not said on whose behalf.</param>
    /// <param name="IsOpen">Somebody who is invited can still sign up.</param>
    public sealed record Answer(EventAnswer Event, int People, int Untold, bool IsOpen, IReadOnlyList<Part> Parts);

    /// <param name="Target">Null where none was set.</param>
    /// <param name="Invited">How many organizations of the sector have been invited.</param>
    /// <param name="Reachable">How many more have told a public address.</param>
    public sealed record Part(Sector Sector, int People, int? Target, int Invited, int Reachable)
    {
        public int Missing => Math.Max(0, (Target ?? 0) - People);
    }
}

sealed class AudienceMixHandler(EventsDb db, ISender sender, TimeProvider clock) : IRequestHandler<AudienceMix, AudienceMix.Answer>
{
    public async Task<AudienceMix.Answer> Handle(AudienceMix ask, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().Living(ask.Id, ct);
        var plan = await db.PlanOf(e.Id, ct);
        var come = await db.Registrations.Where(r => r.EventId == e.Id && r.Status == RegistrationStatus.Confirmed).GroupBy(r => r.Sector).Select(g => new { g.Key, People = g.Sum(r => r.GroupSize) }).ToListAsync(ct);
        var invited = await db.Set<SectorInvitation>().AsNoTracking().Where(i => i.EventId == e.Id).Select(i => new { i.Sector, i.OrganizationId }).ToListAsync(ct);
        var done = invited.Select(i => i.OrganizationId).ToHashSet();
        var parts = new List<AudienceMix.Part>();
        foreach (var sector in Enum.GetValues<Sector>())
        {
            var people = come.Where(c => c.Key == sector).Sum(c => c.People);
            var target = plan.Targets.FirstOrDefault(t => t.Sector == sector)?.People;
            var reachable = target > people ? (await sender.Send(new OrganizationMailboxes(sector.Kinds(), InviteSectorHandler.Most, done), ct)).Count : 0;
            if (people > 0 || target is not null) parts.Add(new(sector, people, target, invited.Count(i => i.Sector == sector), reachable));
        }
        return new(EventAnswer.Of(e), come.Sum(c => c.People), come.Where(c => c.Key == null).Sum(c => c.People), e.IsOpenForSignUps(clock.Now()), parts);
    }
}

static class Sectors
{
    /// <summary>The kinds of organizations in the directory that a sector means; a resident is nobody's.</summary>
    public static IReadOnlyList<string> Kinds(this Sector sector) => sector switch
    {
        Sector.Association => ["association", "foundation", "civicGroup", "networkOrganization"],
        Sector.Municipality => ["municipality", "school"],
        Sector.County => ["county"],
        Sector.Company => ["company"],
        Sector.Parish => ["parish"],
        Sector.Other => ["publicBody", "other"],
        _ => [],
    };
}
