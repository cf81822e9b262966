namespace Yhdessa.Events;

/// <summary>What those with a place eat and need, counted together: no name, no group, no order that would tell whose.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record KitchenList(Id<Event> Id) : IQuery<KitchenList.Answer>
{
    /// <param name="Diets">How many, by the code of the diet.</param>
    public sealed record Answer(EventAnswer Event, int People, IReadOnlyList<(string Code, int People)> Diets, IReadOnlyList<string> DietWords, IReadOnlyList<string> AccessWords);
}

sealed class KitchenListHandler(EventsDb db) : IRequestHandler<KitchenList, KitchenList.Answer>
{
    public async Task<KitchenList.Answer> Handle(KitchenList ask, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().Living(ask.Id, ct);
        var told = await db.Set<RegistrationNeeds>().AsNoTracking().Where(n => n.EventId == e.Id && db.Registrations.Any(r => r.Id == n.RegistrationId && r.Status == RegistrationStatus.Confirmed)).ToListAsync(ct);
        return new(EventAnswer.Of(e), await db.Seats.CountAsync(s => s.EventId == e.Id, ct),
            [.. Diets.All.Select(code => (code, told.Sum(n => n.Diets.GetValueOrDefault(code)))).Where(d => d.Item2 > 0)],
            [.. told.Select(n => n.DietWords).OfType<string>().Order(StringComparer.CurrentCulture)],
            [.. told.Select(n => n.AccessWords).OfType<string>().Order(StringComparer.CurrentCulture)]);
    }
}
