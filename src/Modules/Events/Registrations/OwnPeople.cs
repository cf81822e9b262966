using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Yhdessa.Ui;

namespace Yhdessa.Events;

/// <summary>Who comes to an event, in order, for those who make it: the people of its organizations, the municipality that holds it, the house. Whoever opens it says so first by <see cref="LookAtOwnPeople"/>.</summary>
[Requires(EventsModule.Tell)]
sealed record OwnPeople(Id<Event> Id, int Page = 1) : IQuery<OwnPeople.Answer>
{
    public const int OnPage = 200;

    public sealed record Answer(EventAnswer Event, Listed<RegistrationAnswer> People);
}

/// <summary>Somebody looks at the names and addresses of those who come to her event: a line of audit like a change.</summary>
[Requires(EventsModule.Tell)]
sealed record LookAtOwnPeople(Id<Event> Id) : ICommand;

sealed class OwnPeopleHandler(EventsDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<OwnPeople, OwnPeople.Answer>, IRequestHandler<LookAtOwnPeople>
{
    public async Task<OwnPeople.Answer> Handle(OwnPeople ask, CancellationToken ct)
    {
        var e = await Made(ask.Id, ct);
        var all = db.Registrations.AsNoTracking().Where(r => r.EventId == e.Id);
        var rows = await all.OrderBy(r => r.Number).Skip((Math.Max(1, ask.Page) - 1) * OwnPeople.OnPage).Take(OwnPeople.OnPage).Select(RegistrationAnswer.Row(db)).ToListAsync(ct);
        return new(EventAnswer.Of(e).With(await db.CountsOf(e.Id, ct)), new(rows, Math.Max(1, ask.Page), OwnPeople.OnPage, await all.CountAsync(ct)));
    }

    public async Task Handle(LookAtOwnPeople look, CancellationToken ct)
    {
        var e = await Made(look.Id, ct);
        db.Add(AuditEntry.Look(nameof(LookAtRegistrations), nameof(Event), e.Id.ToString(), user, clock.Now()));
    }

    async Task<Event> Made(Id<Event> id, CancellationToken ct)
    {
        var e = await db.EventToEdit(id, seen: null, user, ct);
        return await user.SeesWhoComes(e.OrganizationIds, e.HostMunicipality, ct) ? e : throw new Forbidden(EventsModule.HandleRegistrations);
    }
}

static class WhoSees
{
    /// <summary>Whoever may mend an event's words need not know who comes: another's event in one's municipality is another's.</summary>
    public static async Task<bool> SeesWhoComes(this ICurrentUser user, IReadOnlyList<Guid> organizations, string? host, CancellationToken ct) =>
        user.KeyOrganization is null && user.Has(EventsModule.HandleRegistrations) || user.IsLiaisonOf(host) || await user.OwnAmong(organizations, ct) is not null;
}

static class OwnPeopleFile
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/my/events/{id:guid}/people/list.{format:regex(^(csv|xlsx)$)}", async (Guid id, string format, ISender sender, Texts texts, CancellationToken ct) =>
    {
        await sender.Send(new LookAtOwnPeople((Id<Event>)id), ct);
        var first = await sender.Send(new OwnPeople((Id<Event>)id), ct);
        var rows = await ListFile.Pages(OwnPeople.OnPage, async page => (await sender.Send(new OwnPeople((Id<Event>)id, page), ct)).People.Items);
        return ListFile.Of(texts["events.registrations.file"], format, RegistrationColumns.Of(texts, first.Event), rows);
    }).ExcludeFromDescription();
}
