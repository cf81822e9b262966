using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Yhdessa.Events;

/// <summary>How an event's sign-ups are run, as a program that changes it reads it.</summary>
[Requires(EventsModule.HandleRegistrations)]
sealed record PlanToChange(Id<Event> Id) : IQuery<SignUpPlanAnswer>;

sealed record SignUpPlanAnswer(Guid EventId, int? OfferHours, IReadOnlyList<int> ReminderDays, bool AsksDiet, bool AsksAccess, IReadOnlyList<SectorTarget> Targets, bool Thanks) : Versioned
{
    public string? MaterialsUrl { get; init; }
    public string? ExternalUrl { get; init; }
    public DateTimeOffset? ExternalUntil { get; init; }

    public static SignUpPlanAnswer Of(SignUpPlan p) => new(p.Id, p.OfferHours, p.ReminderDays, p.AsksDiet, p.AsksAccess, p.Targets, p.Thanks)
    {
        MaterialsUrl = p.MaterialsUrl,
        ExternalUrl = p.ExternalUrl,
        ExternalUntil = p.ExternalUntil,
        Revision = p.Revision,
    };
}

sealed class PlanToChangeHandler(EventsDb db, ICurrentUser user) : IRequestHandler<PlanToChange, SignUpPlanAnswer>
{
    public async Task<SignUpPlanAnswer> Handle(PlanToChange ask, CancellationToken ct)
    {
        var e = await db.Events.AsNoTracking().Living(ask.Id, ct);
        user.MustHandle(e);
        return SignUpPlanAnswer.Of(await db.PlanOf(e.Id, ct));
    }
}

static class PlanApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapOne<PlanToChange, SignUpPlanAnswer>("/events/{id}/sign-up-plan").WithSummary("How an event's sign-ups are run: how long a freed place is offered, when people are reminded, what they are asked, whom the event hopes for");
        api.MapChange<PlanSignUps, SignUpPlanAnswer>("/events/{id}/sign-up-plan", c => new PlanToChange(c.Id)).WithSummary("Tell how an event's sign-ups are run");
    }
}
